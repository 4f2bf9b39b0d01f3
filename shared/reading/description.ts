import type { Quote } from '../domain/reading.ts';
import { jobLabel } from './job-label.ts';
import { joinLines } from './join-lines.ts';
import { LONGEST_QUOTE, quote, type Row } from './row.ts';

/** More quotes than this are not kept of one job. */
const MOST_QUOTES = 80;

/** Words that end no sentence: most of a line may be bold in running text, where a name stands in bold. */
const MUST_GO_ON =
  /\s(?:bij|voor|de|het|een|van|als|en|in|op|aan|naar|te|met|was|ben|ik|gemeente|provincie|stichting|waterschap)$/;

/** Whether a row goes on with the sentence of the row before it. */
const goesOn = (row: Row, before: Row, edge: number): boolean => {
  if (row.bullet || row.cells.length > 1 || (row.bold !== before.bold && !MUST_GO_ON.test(before.text))) return false;
  if (before.right === 0 || row.moved || row.index !== before.index + 1) return false;
  if (before.text.endsWith(':')) return false;
  if (before.bullet && row.x > before.x + 2)
    return !/^\p{Lu}/u.test(row.text) || before.right > edge * 0.7 || !/[.;:]$/.test(before.text);
  const full = before.right > edge * 0.82;
  if (/^\p{Ll}/u.test(row.text)) return full || /[,\u2010-]$/.test(before.text) || before.right > edge * 0.6;
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

/** In points: lines of one column of text begin no further apart. */
const INDENT = 60;

/** So many lines that end at one place show that text is set to full width. */
const JUSTIFIED = 4;

/** The places at which lines end that are set to full width. */
const justifiedEdges = (rows: readonly Row[]): ReadonlySet<number> => {
  const ends = new Map<number, number>();
  for (const { right } of rows) ends.set(Math.round(right), (ends.get(Math.round(right)) ?? 0) + 1);
  return new Set([...ends].flatMap(([right, count]) => (count >= JUSTIFIED ? [right] : [])));
};

/** For each row the right edge of the column that it stands in: of rows that follow each other down the page, beginning near each other. */
const edgesOf = (rows: readonly Row[]): readonly number[] => {
  const edges: number[] = [];
  const justified = justifiedEdges(rows);
  let from = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next && next.page === row.page && next.y >= row.y && Math.abs(next.x - row.x) <= INDENT) continue;
    const own = rows.slice(from, index + 1);
    const right = own.reduce((most, one) => Math.max(most, one.right), 0);
    edges.push(...own.map((one) => (justified.has(Math.round(one.right)) ? one.right : right)));
    from = index + 1;
  }
  return edges;
};

/** Rows of running text and lists as whole items and paragraphs, each with its first row. */
export const paragraphsOf = (rows: readonly Row[]): readonly { readonly text: string; readonly row: Row }[] => {
  const edges = edgesOf(rows);
  const items: { text: string; readonly row: Row }[] = [];
  let before: Row | undefined;
  for (const [index, row] of rows.entries()) {
    const last = items.at(-1);
    const widest = edges[index - 1] ?? 0;
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
