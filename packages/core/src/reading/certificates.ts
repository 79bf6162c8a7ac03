/** Signs of certificates, and of who gives them, behind the name of an occupation: a piece of a pattern. */
export const CERTIFICATES = '(?:EFZ|EBA|HFP?|FH|BP|IHK|HWK)';
