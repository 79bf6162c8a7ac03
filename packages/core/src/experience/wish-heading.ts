import { createWordFinder } from '../reading/word-finder.ts';
import { wordGroups } from '../reading/word-groups.ts';
import {
  PRAISE,
  PRAISE_WORDS,
  WISH_ADVERB,
  WISH_ADVERB_WORDS,
  WISH_PREDICATE,
  WISH_PREDICATE_WORDS,
} from './wish-words.ts';

/** How many lines above an item its heading is looked for in, and how far up in UTF-16 units. */
const LINES_ABOVE = 12;
const REACH_ABOVE = 1200;

/** A line that is a heading of wishes and nothing else: "Von Vorteil:", "Nice to have", "Das wäre toll". */
const WISHES = new RegExp(
  `^[^a-zäöüß]{0,6}(?:[a-zäöüß']{1,12} ){0,3}(?:${WISH_ADVERB}|${WISH_PREDICATE}|plus|bonus|kür|wunsch|kann|${PRAISE})(?:[ -][a-zäöüß']{1,16}){0,4}[^a-zäöüß]{0,4}$`,
);
/** A quick look before it. */
const findWishes = createWordFinder([
  `${WISH_ADVERB_WORDS}|${WISH_PREDICATE_WORDS}|${PRAISE_WORDS}|plus|bonus|kür|wunsch|kann`,
]);
const ITEM = /^\s{0,8}(?:[-*•·▪●○◦‣>✓✔➤–+]|\d{1,2}[.)])\s/;
/** Units that the mark of an item takes at most. */
const ITEM_MARK = 12;
const OTHER_HEADING = /:\s{0,3}$/;

/** Whether the line at an offset of a lower-case text stands in a list that is headed as wishes. */
export function isUnderWishes(lower: string, at: number): boolean {
  const above = lower.slice(Math.max(0, at - REACH_ABOVE), at);
  let end = above.lastIndexOf('\n');
  const isItem = ITEM.test(lower.slice(at - above.length + end + 1, at + ITEM_MARK));
  let isApart = false;
  for (let count = 0; count < LINES_ABOVE && end >= 0; count++) {
    const start = end === 0 ? 0 : above.lastIndexOf('\n', end - 1) + 1;
    const line = above.slice(start, end);
    end = start - 1;
    const isBlank = line.trim() === '';
    if (wordGroups(findWishes, line).size > 0 && WISHES.test(line)) return true;
    if (!isBlank && (isApart || OTHER_HEADING.test(line) || (isItem && !ITEM.test(line)))) return false;
    isApart ||= isBlank && !isItem;
  }
  return false;
}
