import type { Quote, References } from '../domain/reading.ts';
import { plainText } from './date-phrase.ts';
import { organisationWordAt } from './organisation-words.ts';
import { findPeriods } from './period-phrase.ts';
import { isPersonName, mayBePersonName } from './person-name.ts';
import { JOINT, LEAD, personsIn } from './referee-names.ts';
import { quote, type Row } from './row.ts';
import { titleWordAt } from './title-words.ts';
import { joinWrapped } from './wrapped-cell.ts';

const ON_REQUEST =
  /\bop (?:aan)?vraag\b|\bop verzoek\b|\bon request\b|\bupon request\b|\bdesgevraagd\b|\bdesgewenst\b|\bauf (?:anfrage|wunsch)\b|\bna (?:overleg|toestemming)\b|\bin overleg\b|referenties? .{0,40}(?:beschikbaar|verstrekt|opvraagbaar|opgevraagd)/;
const NONE = /^(?:geen|n\.?\s?v\.?\s?t\.?|niet van toepassing|none|n\/a|niet opgenomen)\b/i;
const CONTACT = /[\w.+-]{1,40}@[\w-]{1,40}\.|(?:\+31|\b0\d)[\d\s–-]{7,}/g;

/** Whether a text holds an address of mail or a telephone number. */
export const holdsContact = (text: string): boolean => text.search(CONTACT) !== -1;

/** A running head or foot, with the candidate's own name. */
const FURNITURE =
  /vertrouwelijk|uitsluitend bestemd|^bijlage\s\d|\bcv-format\b|\s\d{1,2}\s?\/\s?\d{1,2}$|\bcurriculum\s+vitae\b|^cv\b|\scv$|\bcv van\b/i;
const MOST = 30;
/** From so many characters on, a line that ran out of room is running text. */
const RUNNING = 60;

const tells = (text: string): boolean =>
  titleWordAt(text) !== -1 || organisationWordAt(text) !== -1 || holdsContact(text);

/** A line built as one about a referee, who may be named in it but was not found: `Jan Oost, teamleider, Gemeente Rijn`. */
const looksLikeReferee = (row: Row): boolean => {
  const text = row.text.slice(0, 300);
  const [first = '', ...others] = text.replace(LEAD, '').split(JOINT);
  return mayBePersonName(first) && others.some(tells) && personsIn(text).length === 0;
};

/**
 * Words under the heading that seem to name a referee who was not found: any words where nobody was, a line built as one about a
 * referee, or more addresses and telephone numbers than there are persons.
 */
const notUnderstood = (rows: readonly Row[], named: number): Quote | undefined => {
  const telling = rows.filter(({ text }) => !NONE.test(text));
  const [first] = telling;
  const missed = telling.find(looksLikeReferee) ?? (named === 0 ? first : undefined);
  if (missed) return quote(missed.text, missed);
  const lines = telling.filter(({ text }) => (text.slice(0, 500).match(CONTACT) ?? []).length > 0);
  const found = lines.flatMap(({ text }) => text.slice(0, 500).match(CONTACT) ?? []);
  const addresses = found.filter((contact) => contact.includes('@')).length;
  const most = Math.max(addresses, found.length - addresses);
  const last = lines.at(-1);
  return last && most > named ? quote(last.text, last) : undefined;
};

/** Whether a line of running text goes on in the next row: a bracket is open, or a word that leads to another one ends it. */
const runsOn = (row: Row, before: Row): boolean =>
  (/;\s\p{Lu}\p{L}+$/u.test(before.text) || before.text.length > RUNNING) &&
  (/\([^)]*$|;\s\p{Lu}\p{L}+$|\s(?:en|met|bij|van|de|der|den)$/u.test(before.text) || row.text.startsWith('('));

/** In a table with titles, the column of the names; undefined for rows of any other form. */
const nameColumn = (rows: readonly Row[]): { readonly column: number; readonly width: number } | undefined => {
  for (const { cells } of rows) {
    const column = cells.findIndex((cell) =>
      /^(?:naam(?: (?:van )?(?:de )?referent)?|referent|contactpersoon|name)\s*:?$/i.test(cell),
    );
    if (column !== -1 && cells.length > 1 && cells.every((cell) => isColumnTitle(cell)))
      return { column, width: cells.length };
  }
  return undefined;
};

/** The cells in which a name is due; the whole row where gaps between its words made cells of a line. */
const tellingCells = (row: Row, table: ReturnType<typeof nameColumn>): readonly string[] => {
  if (row.cells.length < 2) return row.cells;
  if (table?.width === row.cells.length) return row.cells.slice(table.column, table.column + 1);
  return row.cells.some((cell) => personsIn(cell).length > 0) ? row.cells : [row.text];
};

/** Who is named in a cell; in a column of names a surname such as `Nijenhuis` is no organisation. */
const namedIn = (cell: string, { cells }: Row, table: ReturnType<typeof nameColumn>): readonly string[] =>
  table?.width === cells.length && isPersonName(cell, true) ? [cell] : personsIn(cell);

const isColumnTitle = (cell: string): boolean => cell.length <= 30 && !/[\d@,]/.test(cell) && !isPersonName(cell);

/** A job with its dates, brought under the heading from another part of the page, names no referee. */
const isJob = ({ text }: Row): boolean =>
  findPeriods(text).some(({ form }) => form === 'range' || form === 'since') &&
  !holdsContact(text) &&
  titleWordAt(text) === -1;

/**
 * Who is named as a referee in the rows under a heading for references; each person once, and never the candidate, whose name may
 * stand in a running head.
 */
export const readReferences = (lines: readonly Row[], candidate?: string): References => {
  const rows = joinWrapped(
    lines.filter((row) => !FURNITURE.test(row.text.slice(0, 200)) && !isJob(row)),
    runsOn,
  );
  const table = nameColumn(rows);
  const named = new Map<string, Quote>();
  let onRequest: Quote | undefined;
  for (const row of rows) {
    if (ON_REQUEST.test(plainText(row.text))) onRequest ??= quote(row.text, row);
    for (const cell of tellingCells(row, table)) {
      for (const person of ON_REQUEST.test(plainText(cell)) ? [] : namedIn(cell, row, table)) {
        const key = keyOf(person);
        if (named.size < MOST && !named.has(key) && key !== keyOf(candidate ?? '')) named.set(key, quote(cell, row));
      }
    }
  }
  const unclear = onRequest ? undefined : notUnderstood(rows, named.size);
  return { named: [...named.values()], ...(onRequest ? { onRequest } : {}), ...(unclear ? { unclear } : {}) };
};

const keyOf = (name: string): string => plainText(name).replace(/[^\p{L}]/gu, '');
