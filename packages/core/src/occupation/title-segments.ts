import { GAP, NOTE_GAP } from './title-draft.ts';

/** A stretch of a title between separators. */
export interface TitleSegment {
  readonly text: string;
  /** It stands in brackets. */
  readonly bracketed: boolean;
  /** A gender note stood right behind it. */
  readonly beforeNote: boolean;
  /** It goes on where a gender note stood, with a slash or "oder". */
  readonly joined: boolean;
}

const SEPARATOR = /([\ue000\ue001|•;()[\]{}]|\s-{1,3}\s|\s-(?=\p{L}{2})|\s\/\/\s|:\s|,\s|\.\s|·)/u;
const ENUMERATION = /^[^,\ue000\ue001]{1,40}(?:,\s[^,\ue000\ue001]{1,40}){0,4}\s(?:und|oder|sowie|&|and|or)\s/;
const JOIN = /^(?:\/|und|oder|sowie|bzw\.?|or|and)\s/i;
/** River names in brackets belong to the town. */
const RIVER = /\s\((Oder|Saale|Main|Spree|Westf\.?|Westfalen|Ruhr|Donau|Harz|Wümme|Lahn|Havel|Elbe|Sieg|Allgäu)\)/g;

/** Takes what is left of a title apart at gaps, brackets, dashes, bars, and commas outside enumerations. */
export function segmentsOf(rest: string): readonly TitleSegment[] {
  const pieces = rest.replace(RIVER, ' \ue002$1\ue003').split(SEPARATOR);
  const segments: TitleSegment[] = [];
  let text = '';
  let depth = 0;
  let afterNote = false;
  const close = (beforeNote: boolean) => {
    const whole = trimmed(text.replace(/\ue002/g, '(').replace(/\ue003/g, ')'));
    const joined = afterNote && JOIN.test(whole);
    if (whole !== '')
      segments.push({ text: trimmed(whole.replace(JOIN, '')), bracketed: depth > 0, beforeNote, joined });
    if (whole !== '' || beforeNote) afterNote = beforeNote;
    text = '';
  };
  pieces.forEach((piece, index) => {
    const isSeparator = index % 2 === 1;
    if (!isSeparator || isInner(piece, text, pieces.slice(index + 1, index + 12).join(''))) {
      text += piece;
      return;
    }
    close(piece === NOTE_GAP || (/^[([{]$/.test(piece) && pieces[index + 2] === NOTE_GAP && pieces[index + 1] === ''));
    if (/^[([{]$/.test(piece)) depth += 1;
    if (/^[)\]}]$/.test(piece)) depth = Math.max(0, depth - 1);
  });
  close(false);
  return segments;
}

/** A comma in an enumeration, a hyphen that stands for a word, a full stop of an abbreviation. */
function isInner(separator: string, before: string, behind: string): boolean {
  if (separator === ', ') return before.endsWith('-') || ENUMERATION.test(behind);
  if (separator === '. ') return /(?:^|\s)\p{L}{1,6}$/u.test(before);
  return false;
}

function trimmed(text: string): string {
  return text
    .replace(new RegExp(GAP, 'g'), ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s/,&:+.-]{1,9}(?=\s)|^[\s,:.-]{1,9}/, (sign) => (sign.includes('/') ? '/ ' : ''))
    .replace(
      /(?:\s(?:in|im|als|auf|ab|mit|zur|zum|für|per|von|am|bei|und|oder|sowie|or|and|for|with|at)|[\s/,&:+-]){1,6}$/i,
      '',
    )
    .replace(/\s{2,}/g, ' ')
    .trim();
}
