const TERMS = /(?<![a-zß-ÿ])(?:dauert|kostet|umfasst)(?![a-zß-ÿ])/u;

/** Whether a lower-case sentence tells how long something takes or what it costs, as is told of courses. */
export function tellsCourseTerms(lower: string): boolean {
  return TERMS.test(lower);
}
