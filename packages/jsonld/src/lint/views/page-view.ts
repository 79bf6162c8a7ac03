/** What the linter needs to know of a page besides its data. */
export interface PageView {
  /** Text of the first main heading, else of the title element. */
  readonly title: string | undefined;
  /** The site, where the title of the page tells it apart from the employer: "Koch bei Gasthof Beispiel | Jobs am Rhein". */
  readonly portal: string | undefined;
  /** The page holds a form, or a link or button that leads to an application. */
  readonly offersWayToApply: boolean;
}
