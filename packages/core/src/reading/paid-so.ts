/** Behind a share, words by which it earns so much, which is a statement on pay: "25 % verdienen weniger als 2.900 €". */
export const PAID_SO: RegExp =
  /^ [^.;!?\n\d]{0,50}(?:verdien[^.;!?\n\d]{0,30}\d|(?:bekomm|erhalten|erhält)[^.;!?\n\d]{0,40}\d[\d.']{2,8} ?(?:€|[Ee]uro|[Ff]ranken))/u;
