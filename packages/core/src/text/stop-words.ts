/** Function words that neither text nor query is searched by, folded. */
const STOP_WORDS = `
  aber alle als am an auch auf aus bei bis da das dass dein dem den der des die dir du durch ein eine einem einen einer
  eines er es euch fur hat ich ihr ihre ihrem ihren ihrer im in ist kann man mein mit nach nicht noch oder ob sein sich
  sie sind so sowie uber um und uns unser unsere unserem unseren unserer vom von vor was wenn wer wie wir wird zu zum
  zur the of for and or with to
`;

let words: ReadonlySet<string> | undefined;

/** Whether a folded word carries no meaning of its own in a search. */
export function isStopWord(folded: string): boolean {
  words ??= new Set(STOP_WORDS.trim().split(/\s+/));
  return words.has(folded);
}
