import type { Quote } from '../domain/reading.ts';
import { joinLines } from './join-lines.ts';
import { quote, type Row } from './row.ts';

/** An offer stands near the start or the end of a CV; more rows than this are not looked at. */
const MOST_ROWS = 600;
const NAMES =
  '(?:datum )?beschikbaar(?:heid)?(?: (?:vanaf|per|voor))?|inzetbaar(?:heid)?(?: (?:vanaf|per))?|startdatum|start|ingangsdatum|inzet|omvang (?:van de )?inzet|(?:aantal |gewenste )?uren(?: per week)?|uurtarief|tarief(?: per uur)?|contractvorm|arbeidsrelatie|availability|start date|hours(?: per week)?|hourly rate|rate';
const ALONE = new RegExp(`^(?:${NAMES})\\s*:?$`, 'i');
/** A line that says by its label that it is part of the offer. */
const LABELLED = new RegExp(`^(?:${NAMES})\\s*(?::|\\t)`, 'i');

/** Labels that stand on lines of their own, each as one row with its value: on the next line, or as far below as it stands itself. */
export const labelled = (all: readonly Row[]): readonly Told[] => {
  const rows = all.slice(0, MOST_ROWS);
  return rows.flatMap((row, index) => {
    if (!ALONE.test(row.text)) return LABELLED.test(row.cells.join('\t')) ? [row] : [];
    const first = rows.findLastIndex((other, at) => at < index && !ALONE.test(other.text)) + 1;
    const value = rows.findIndex((other, at) => at > index && !ALONE.test(other.text));
    const own = rows[value + index - first];
    const follows = value !== -1 && own?.page === row.page && own.index - row.index === value - first;
    if (!follows || own.moved || own.text.length > 80) return [];
    const text = `${row.text} ${own.text}`;
    return [own.index === row.index + 1 ? { ...row, text } : { ...row, text, said: own }];
  });
};

/** A row of an offer; `said`: the words that stand in the document, where the label of the value stands elsewhere. */
export type Told = Row & { readonly said?: Row };

/** The first that is read in the rows. */
export const first = <T extends { readonly quote: Quote }>(
  rows: readonly Told[],
  read: (row: Row) => T | undefined,
): T | undefined => {
  for (const row of rows) {
    const found = read(row);
    if (found !== undefined) return row.said ? { ...found, quote: quote(row.said.text, row.said) } : found;
  }
  return undefined;
};

const BEGINS_DATE =
  /\b(?:per|vanaf|van|op|tot)(?: \d{1,2})?(?: (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*)?$/iu;
const ENDS_DATE = /^20\d{2}\b|^(?:\d{1,2}\s)?(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\b/iu;

/** Rows of running text, of which a date that a line breaks is whole: `Zij is per 4` and `januari 2027 beschikbaar`. */
export const withWholeDates = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (const row of rows) {
    const before = out.at(-1);
    const isBroken =
      before?.index === row.index - 1 && BEGINS_DATE.test(before.text) && ENDS_DATE.test(row.text) && !row.moved;
    if (before && isBroken) {
      const text = `${before.text} ${row.text}`;
      out[out.length - 1] = { ...before, text, cells: [text], index: row.index };
    } else out.push(row);
  }
  return out;
};

/** Running text, its lines as one: an offer of hours may run on to the next line. */
export const paragraphs = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const before = out.at(-1);
    const isNext = row.index === (rows[at - 1]?.index ?? -1) + 1;
    const plain = isNext && before && before.cells.length === 1 && row.cells.length === 1 && !row.bullet && !row.moved;
    const goesOn = plain && row.page === before.page && !/[.;:]$/.test(before.text) && /^[\p{Ll}\d]/u.test(row.text);
    if (goesOn && before.text.length < 300) {
      const text = joinLines(before.text, row.text);
      out[out.length - 1] = { ...before, text, cells: [text] };
    } else out.push(row);
  }
  return out;
};
