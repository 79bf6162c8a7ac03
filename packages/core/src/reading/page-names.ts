/** What a page is about, in lower case. */
export interface PageNames {
  readonly place: string | undefined;
  readonly title: string | undefined;
}
