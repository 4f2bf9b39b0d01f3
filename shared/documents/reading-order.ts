import { withRowsOfCells } from './cell-by-cell.ts';
import { uninterleaved } from './columns.ts';
import { isBrokenDuration, isBrokenPeriod, isDateText, joinedPeriod, withoutDuration } from './date-text.ts';
import { isDisordered } from './disorder.ts';
import { lateLayer } from './late-layer.ts';
import { isListMark } from './normal-text.ts';
import { byPlace } from './place-order.ts';
import { isBeside, leastSure, type Row, rowOf } from './row.ts';
import type { Segment } from './segment.ts';
import { inTheirPlaces, withLeapsInPlace } from './stretch.ts';

const NEAR_LINES = 2.2;
/** Lines that a broken period may take, in units of its font size. */
const LONGEST_PERIOD = 5.5;
const LONGEST_DATED = 45;

const overlaps = (a: Row, b: Row): boolean => a.left < b.right && b.left < a.right;

const isNear = (row: Row, other: Row | undefined): boolean =>
  other !== undefined &&
  overlaps(row, other) &&
  Math.abs(row.y - other.y) <= NEAR_LINES * Math.max(row.size, other.size);

const single = ({ segments }: Row): Segment | undefined => (segments.length === 1 ? segments[0] : undefined);

const isDated = (row: Row): boolean => {
  const text = withoutDuration(single(row)?.text ?? '');
  return (
    text.length <= LONGEST_DATED &&
    (isDateText(text) || /(?:19|20)\d\d\s*(?:–|-|t\/m|tot)\s*(?:\S+ ){0,2}\S+$/.test(text))
  );
};

/** In one column, set to its left or to its right edge. */
const isUnder = (first: Segment, second: Segment): boolean =>
  Math.abs(first.left - second.left) < 3 * second.size || Math.abs(first.right - second.right) < second.size;

/** A period that a narrow column breaks over two lines, `sept. 2016 –` and `aug. 2019`, is one. */
const mendPeriods = (rows: readonly Row[]): readonly Row[] => {
  const mended: Row[] = [];
  for (const row of rows) {
    const above = mended.at(-1);
    const [first, second] = [above && single(above), single(row)];
    const isBroken =
      first !== undefined &&
      second !== undefined &&
      (isBrokenPeriod(first.text, second.text) || isBrokenDuration(first.text, second.text));
    const isBelow = above !== undefined && row.y > above.y && row.y - above.y < LONGEST_PERIOD * row.size;
    if (isBroken && isBelow && isUnder(first, second)) {
      const text = joinedPeriod(first.text, second.text);
      mended[mended.length - 1] = rowOf([
        { ...first, text, right: Math.max(first.right, second.right), ...leastSure([first, second]) },
      ]);
    } else mended.push(row);
  }
  return mended;
};

const distance = (row: Row, segment: Segment): number =>
  Math.max(segment.left - row.right, row.left - segment.right, 0);

/** The row that a date belongs to: on its baseline, the nearest to either side. */
const partnerOf = (rows: readonly Row[], row: Row, segment: Segment): number => {
  const beside = rows.flatMap((other, index) => (other !== row && isBeside(other, segment) ? [{ other, index }] : []));
  const [nearest] = beside.toSorted((a, b) => distance(a.other, segment) - distance(b.other, segment));
  return nearest?.index ?? -1;
};

/** True where the date is drawn right before the text that its partner is a later line of: a date half-way up its cell. */
const standsBefore = (rows: readonly Row[], index: number, partner: number): boolean =>
  partner > index + 1 &&
  rows.slice(index + 2, partner + 1).every((row, offset) => isNear(row, rows[index + 1 + offset]));

/** True where the date is drawn right before a cell to its right, which begins higher up and ends further down than it. */
const standsBesideCell = (rows: readonly Row[], index: number, segment: Segment): boolean => {
  const rest = rows.slice(index + 1, index + 1 + MOST_CELL_LINES);
  const end = rest.findIndex((row, at) => row.left < segment.right - 1 || (at > 0 && !isNear(row, rest[at - 1])));
  const cell = end === -1 ? rest : rest.slice(0, end);
  const [first, last] = [cell[0], cell.at(-1)];
  return first !== undefined && last !== undefined && first.y < segment.y && last.y > segment.y;
};

/** A cell beside its date has no more lines. */
const MOST_CELL_LINES = 8;

/** The dates of cards beside each other stand on one line: none of them dates another one. */
const isDatesOnly = ({ segments }: Row): boolean => segments.every(({ text }) => isDateText(text.replace(REMARK, '')));

/** What may stand behind a date: `2022 – heden | 32 u`. */
const REMARK = /\s*[|·(].*$/;

/**
 * Dates that are drawn apart from what they date (floated to the margin, or in a column of their own) go beside the line on
 * their baseline. A date with text of its own column next to it stays there.
 */
const attachDates = (rows: readonly Row[]): readonly Row[] => {
  const attached: (Row | undefined)[] = [...rows];
  rows.forEach((row, index) => {
    const segment = single(row);
    if (segment === undefined || !isDated(row) || attached[index] !== row) return;
    const around = [rows[index - 1], rows[index + 1]].filter((other) => other !== undefined && isNear(row, other));
    const next = rows[index + 1];
    const isFirst = next !== undefined && isBeside(next, segment);
    if (!isFirst && !around.every((other) => other === undefined || isDated(other))) return;
    const partner = isFirst ? index + 1 : partnerOf(rows, row, segment);
    if (standsBefore(rows, index, partner) || standsBesideCell(rows, index, segment)) return;
    const other = attached[partner];
    if (other === undefined || !isBeside(other, segment) || isDatesOnly(other)) return;
    attached[partner] = rowOf([...other.segments, segment]);
    attached[index] = undefined;
  });
  return attached.filter((row) => row !== undefined);
};

/** How far right of a list's sign its text may begin, in units of the sign's size. */
const SIGN_GAP = 6;

/** More rows stand on no honest page; with so many, each sign is not looked for among all. */
const MOST_ROWS = 1_500;

/** A list's sign that is painted apart from its item, as some programs paint all signs last, goes with the text on its right. */
const attachSigns = (rows: readonly Row[]): readonly Row[] => {
  const attached: (Row | undefined)[] = [...rows];
  rows.forEach((row, index) => {
    const sign = single(row);
    if (sign === undefined || sign.turn !== 0 || !isListMark(sign.text)) return;
    const partner = attached.findIndex(
      (other) =>
        other !== undefined &&
        other !== row &&
        other.left >= sign.right - 1 &&
        other.left - sign.right <= SIGN_GAP * sign.size &&
        isBeside(other, sign),
    );
    const other = attached[partner];
    if (other === undefined || Math.abs(partner - index) === 1) return;
    attached[partner] = rowOf([sign, ...other.segments]);
    attached[index] = undefined;
  });
  return attached.filter((row) => row !== undefined);
};

const beginsWithDate = ({ segments }: Row): boolean => segments.length > 1 && isDateText(segments[0].text);

/** A row of a table of which a further cell is painted elsewhere. */
const isTorn = (row: Row, rows: readonly Row[]): boolean =>
  beginsWithDate(row) && rows.some((other) => other !== row && isBeside(row, other.segments[0]));

/** The order of the content where nothing but signs of lists is out of turn; a table whose rows are torn is better read by its places. */
const withSigns = (rows: readonly Row[]): readonly Row[] | undefined => {
  if (rows.length > MOST_ROWS) return undefined;
  const signed = attachSigns(rows);
  if (signed.length === rows.length || signed.some((row) => isTorn(row, signed))) return undefined;
  const columns = uninterleaved(signed);
  if (columns.some((row, index) => row !== signed[index])) return undefined;
  const ordered = inTheirPlaces(signed);
  return isDisordered(ordered) ? undefined : ordered;
};

/** The order of the content where nothing but a heading or two is drawn far ahead of where it stands. */
const withLeaps = (rows: readonly Row[]): readonly Row[] | undefined => {
  const placed = withLeapsInPlace(rows);
  if (placed === rows) return undefined;
  const ordered = inTheirPlaces(uninterleaved(placed));
  return isDisordered(ordered) ? undefined : ordered;
};

/**
 * Rows as a person reads them. The order of the page's content stands, save where it goes back and forth between columns,
 * where dates are drawn apart from their text, and where a block is drawn after what stands below it. Where it goes against the
 * places of the rows all over the page, their places decide.
 */
export const inReadingOrder = (drawn: readonly Row[]): readonly Row[] => bandsInOrder(drawn, 0);

/** A page holds no more layers within each other. */
const DEEPEST = 3;

const bandsInOrder = (drawn: readonly Row[], depth: number): readonly Row[] => {
  const bands = depth < DEEPEST ? lateLayer(drawn) : undefined;
  if (bands) return bands.flatMap((band) => bandsInOrder(band, depth + 1));
  const rows = withRowsOfCells(drawn);
  const dated = attachDates(mendPeriods(rows));
  const inPlace = inTheirPlaces(uninterleaved(dated));
  if (!isDisordered(inPlace)) return inPlace;
  return withLeaps(dated) ?? withSigns(dated) ?? mendPeriods(byPlace(mendPeriods(rows)));
};
