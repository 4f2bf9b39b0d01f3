import { type Entry, namesA } from './job-entry.ts';
import { wordCount } from './words.ts';

/** A sentence of so many words before its period tells what was done, and heads nothing. */
const FEWEST_TOLD = 6;
/** `Zwolle, 11 maart 2026` at the head of a letter. */
const LETTER_DATE = /^\p{Lu}[\p{L}' -]{2,30},\s\d{1,2}\s\p{Ll}{3,9}\s20\d\d$/u;
const SINCE = /^(?:vanaf|sinds|since)\s/i;
const ENDS_SENTENCE = /^\s\p{Ll}.*\p{L}{3}\.$/u;

/** Whether the period of a row is part of a sentence, and heads nothing: `Project Stationskwartier (2019-2021) binnen de planning opgeleverd.` */
export const isDatedSentence = ({ row, period, parts }: Entry): boolean => {
  if (LETTER_DATE.test(row.text)) return true;
  if (!period || row.bold) return false;
  const { words } = period;
  // Of a period that runs on to the next line only its start stands in this one.
  const at = Math.max(row.text.indexOf(words), row.text.indexOf(words.split(/\s/)[0] ?? words));
  if (at === -1) return false;
  const before = row.text.slice(0, at);
  const behind = row.text.slice(at + words.length);
  // `Aanvragen en heronderzoeken. OR-lid 2011–2015.`, `Vanaf maart 2022 afbouwend naar acht uur per week, naast het werk.`
  if (/(?:\p{Ll}{4}|\s\p{Ll}{2,3})\.\s+\p{Lu}/u.test(before) && row.cells.length === 1) return true;
  if (/\p{Ll}{2}\)?\.\s\($/u.test(before) && wordCount(before) >= FEWEST_TOLD) return true;
  if (at === 0 && SINCE.test(words) && ENDS_SENTENCE.test(behind) && wordCount(behind) >= 5) return true;
  const goesOn = at > 0 && /^\)?\s\p{Ll}[\p{L}\s]*\s\p{Ll}+\.$/u.test(behind);
  return goesOn && !namesA({ row, prose: [], parts }, 'title');
};
