import { toPieces } from './header-piece.ts';
import { joinLines } from './join-lines.ts';
import { findPeriods } from './period-phrase.ts';
import type { Row } from './row.ts';

const LONGEST = 130;
/** Of an item with all its lines. */
const LONGEST_ITEM = 2000;
/** So many items must be written alike, else a period at the end of one may be that of something told in it. */
const FEWEST = 2;

const isRange = ({ form }: { readonly form: string }): boolean => form === 'range' || form === 'since';

const namesIn = (text: string): ReadonlySet<string> => new Set(toPieces(text).map((piece) => piece.names));

/** The first sentence of an item of a list, where it names a function, for whom it was done and when, as a header does. */
const openingOf = (row: Row): string | undefined => {
  if (!row.bullet || row.cells.length > 1) return undefined;
  const [opening = ''] = row.text.slice(0, LONGEST).split(/\.\s/);
  if (opening.length === row.text.length) return undefined;
  const dated = findPeriods(opening).find(isRange);
  const names = dated ? namesIn(opening.slice(0, dated.from)) : undefined;
  return names?.has('title') && names.has('organisation') ? opening : undefined;
};

/** An item with the lines that go on with it. */
type Item = { readonly row: Row; readonly text: string };

const itemsOf = (rows: readonly Row[]): readonly Item[] => {
  const items: { readonly row: Row; text: string }[] = [];
  for (const row of rows) {
    const last = items.at(-1);
    const under = last && row.right > 0 ? row.x > last.row.x + 2 : /^[\p{Ll}(]/u.test(row.text);
    const goesOn = last?.row.bullet && !row.bullet && row.cells.length === 1 && under;
    if (last && goesOn && last.text.length < LONGEST_ITEM) last.text = joinLines(last.text, row.text);
    else items.push({ row, text: row.text });
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

/** `• Gemeente Oost, planeconoom, sept 2022 - heden. Drie dagen in de week …`: each assignment of a list as a header and what follows it. */
export const withOpenings = (rows: readonly Row[]): readonly Row[] =>
  closedItems(rows) ??
  rows.flatMap((row) => {
    const opening = openingOf(row);
    if (opening === undefined) return [row];
    const rest = row.text.slice(opening.length).replace(/^\.\s+/, '');
    return [
      { ...row, text: opening, cells: [opening], bullet: false },
      { ...row, text: rest, cells: [rest], moved: true as const },
    ];
  });
