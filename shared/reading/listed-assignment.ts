import { toPieces } from './header-piece.ts';
import { joinLines } from './join-lines.ts';
import { findPeriods } from './period-phrase.ts';
import type { Row } from './row.ts';
import { wordCount } from './words.ts';

const LONGEST = 130;
/** Of an item with all its lines. */
const LONGEST_ITEM = 2000;
/** So many items must be written alike, else a period at the end of one may be that of something told in it. */
const FEWEST = 2;

const isRange = ({ form }: { readonly form: string }): boolean => form === 'range' || form === 'since';

const namesIn = (text: string): ReadonlySet<string> => new Set(toPieces(text).map((piece) => piece.names));

/** The first sentence of an item of a list with the time in it, as a header has it; `sure` where it names a function and for whom as well. */
type Opening = { readonly text: string; readonly sure: boolean };

/** So many words may stand in front of the time. */
const MOST_WORDS = 14;

const openingOf = ({ row, text }: Item): Opening | undefined => {
  if (!row.bullet || row.cells.length > 1) return undefined;
  const [first = ''] = text.slice(0, LONGEST).split(/\.(?:\s|$)|(?<=\)):\s/);
  if (first.length === text.length || first.length === LONGEST) return undefined;
  const dated = findPeriods(first).find(isRange);
  if (!dated || dated.from === 0 || wordCount(first.slice(0, dated.from)) > MOST_WORDS) return undefined;
  const names = namesIn(first.slice(0, dated.from));
  return { text: first, sure: names.has('title') && names.has('organisation') };
};

/** An item with the lines that go on with it. */
type Item = { readonly row: Row; readonly text: string; readonly rows: readonly Row[] };

const itemsOf = (rows: readonly Row[]): readonly Item[] => {
  const items: { readonly row: Row; text: string; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const last = items.at(-1);
    const under = last && row.right > 0 ? row.x > last.row.x + 2 : /^[\p{Ll}(]/u.test(row.text);
    const goesOn = last?.row.bullet && !row.bullet && row.cells.length === 1 && under;
    if (last && goesOn && last.text.length < LONGEST_ITEM) {
      last.text = joinLines(last.text, row.text);
      last.rows.push(row);
    } else items.push({ row, text: row.text, rows: [row] });
  }
  return items;
};

const CLOSES = /\s\(([^()]*)\)\.?$/;

/** `• Jobcoach, gemeente Rijn. Begeleiding van … (mrt. 2024 – heden)`: the period stands at the end, in brackets. */
const closedBy = ({ row, text }: Item): { readonly opening: string; readonly period: string } | undefined => {
  const period = row.bullet ? CLOSES.exec(text)?.[1] : undefined;
  if (period === undefined || !findPeriods(period).some((found) => found.from === 0 && isRange(found)))
    return undefined;
  const [opening = ''] = text.replace(CLOSES, '').slice(0, LONGEST).split(/\.\s/);
  return { opening: opening.replace(/[.,]$/, ''), period };
};

const namesTitle = (item: ReturnType<typeof closedBy>): boolean =>
  item !== undefined && namesIn(item.opening).has('title');

const closedItems = (rows: readonly Row[]): readonly Row[] | undefined => {
  const items = itemsOf(rows);
  const closed = items.map(closedBy);
  if (closed.filter(namesTitle).length < FEWEST) return undefined;
  const isAmongJobs = closed.filter(namesTitle).length * 2 > closed.filter((item) => item !== undefined).length;
  return items.flatMap(({ row, text }, index) => {
    const found = closed[index];
    // Among items that all name a function, one whose function is not known is a job too.
    if (!found || !(namesTitle(found) || isAmongJobs))
      return [{ ...row, text, cells: text === row.text ? row.cells : [text] }];
    const { opening, period } = found;
    const rest = text
      .slice(opening.length)
      .replace(CLOSES, '')
      .replace(/^[.,]?\s*/, '');
    const header = {
      ...row,
      text: `${opening} (${period})`,
      cells: [opening, period],
      bullet: false,
      moved: true as const,
    };
    return rest === '' ? [header] : [header, { ...row, text: rest, cells: [rest], moved: true as const }];
  });
};

/** Items that open with a header, as that and what follows it; where one surely does, the others of the same build do too. */
const openedItems = (rows: readonly Row[]): readonly Row[] => {
  const items = itemsOf(rows);
  const openings = items.map(openingOf);
  const isManner = openings.some((opening) => opening?.sure);
  if (!isManner) return rows;
  return items.flatMap(({ row, text, rows: own }, index) => {
    const opening = openings[index];
    if (!opening) return own;
    const rest = text.slice(opening.text.length).replace(/^[.:]\s*/, '');
    const header = { ...row, text: opening.text, cells: [opening.text], bullet: false };
    return rest === '' ? [header] : [header, { ...row, text: rest, cells: [rest], moved: true as const }];
  });
};

/** `• Gemeente Oost, planeconoom, sept 2022 - heden. Drie dagen in de week …`: each assignment of a list as a header and what follows it. */
export const withOpenings = (rows: readonly Row[]): readonly Row[] => closedItems(rows) ?? openedItems(rows);
