import type { Quote } from '../domain/reading.ts';
import { jobLabel } from './job-label.ts';
import { joinLines } from './join-lines.ts';
import { LONGEST_QUOTE, quote, type Row } from './row.ts';

/** More quotes than this are not kept of one job. */
const MOST_QUOTES = 80;

/** Whether a row goes on with the sentence of the row before it. */
const goesOn = (row: Row, before: Row, widest: number): boolean => {
  if (row.bullet || row.cells.length > 1 || row.bold !== before.bold) return false;
  if (before.right === 0 || row.moved || row.index !== before.index + 1) return false;
  if (before.text.endsWith(':')) return false;
  if (before.bullet && row.x > before.x + 2)
    return !/^\p{Lu}/u.test(row.text) || before.right > widest * 0.7 || !/[.;:]$/.test(before.text);
  const full = before.right > widest * 0.82;
  if (/^\p{Ll}/u.test(row.text)) return full || /[,\u2010-]$/.test(before.text) || before.right > widest * 0.6;
  return full && !/[.;:!?]$/.test(before.text);
};

/** Cuts at the end of a sentence, else at a word, so that every part is short enough for a quote. */
const chunks = (text: string): readonly string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_QUOTE && parts.length < MOST_QUOTES) {
    const head = rest.slice(0, LONGEST_QUOTE);
    const stop = Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('; ') + 1);
    const cut = stop > 80 ? stop : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : LONGEST_QUOTE;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest];
};

/** Rows of running text and lists as whole items and paragraphs, each with its first row. */
export const paragraphsOf = (rows: readonly Row[]): readonly { readonly text: string; readonly row: Row }[] => {
  const widest = rows.reduce((most, { right }) => Math.max(most, right), 0);
  const items: { text: string; readonly row: Row }[] = [];
  let before: Row | undefined;
  for (const row of rows) {
    const last = items.at(-1);
    if (last && before && row.page === before.page && last.text.length < 4000 && goesOn(row, before, widest)) {
      last.text = joinLines(last.text, row.text);
    } else items.push({ text: row.text, row });
    before = row;
  }
  return items;
};

/** Rows of running text and lists as quotes, one for each item or paragraph. */
export const toDescription = (rows: readonly Row[]): readonly Quote[] =>
  paragraphsOf(rows)
    .filter(({ text }) => jobLabel(text) !== 'tasks')
    .flatMap(({ text, row }) => chunks(text).map((part) => quote(part, row)))
    .slice(0, MOST_QUOTES);
