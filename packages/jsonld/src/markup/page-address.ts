/** True for an absolute address of a page, http or https; an address such as `javascript:…` runs, and leads nowhere. */
export function isPageAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
