import { isBrokenPeriod, isDateText, joinedPeriod } from './date-text.ts';
import { besideEachOther, type FlowLine } from './flow-line.ts';

type Cell = readonly FlowLine[];

const withText = (cell: Cell): Cell => cell.filter(({ text }) => text !== '');

const trimmed = (cell: Cell): Cell => {
  const first = cell.findIndex(({ text }) => text !== '');
  return cell.slice(first, cell.findLastIndex(({ text }) => text !== '') + 1);
};

/** A period that is broken over lines, `sept. 2016 –` and `aug. 2019`, is one line. */
const mended = (cell: Cell): Cell => {
  const lines = withText(cell);
  const [first] = lines;
  const text = lines
    .map((line) => line.text)
    .reduce(joinedPeriod, '')
    .trim();
  const isBroken =
    lines.length <= 3 && lines.slice(1).every((line, index) => isBrokenPeriod(lines[index]?.text ?? '', line.text));
  return first !== undefined && lines.length > 1 && isBroken && isDateText(text)
    ? [{ text, bold: first.bold, size: first.size }]
    : cell;
};

const isDateColumn = (cell: Cell): boolean => {
  const lines = withText(cell);
  return lines.length > 1 && lines.every(({ text }) => isDateText(text));
};

const sideBySide = (cells: readonly Cell[]): readonly FlowLine[] => {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, index) => besideEachOther(cells.flatMap((cell) => cell[index] ?? [])));
};

const LONGEST_NAME = 60;
const MOST_NAMES = 3;
/** In characters: what is longer is running text, and no name or date. */
const SHORTEST_PROSE = 50;

const isProse = (text: string): boolean =>
  text.length >= SHORTEST_PROSE || (/\p{L}{3}\.$/u.test(text) && !text.startsWith('•'));

/** A few short lines before a cell of running text: `Gemeente Rijn` over `Planeconoom`, beside what was done there. */
const isNamed = (cell: Cell, cells: readonly Cell[]): boolean => {
  const [last] = withText(cells.at(-1) ?? []);
  const names = withText(cell);
  const areShort = names.length <= MOST_NAMES && names.every(({ text }) => text.length <= LONGEST_NAME);
  return cell !== cells.at(-1) && areShort && isProse(last?.text ?? '');
};

/**
 * The lines of one table row as a person reads them. Cells of one line each are one line; so is the first line where only one
 * cell has more, as in a date beside a job. A column of dates is read beside its neighbours, line by line. Other cells, such as
 * a sidebar and the text beside it, are read one after the other.
 */
export const rowLines = (cells: readonly Cell[]): readonly FlowLine[] => {
  const filled = cells.filter((cell) => withText(cell).length > 0).map(mended);
  if (filled.length < 2) return filled.flat();
  if (filled.some(isDateColumn)) return sideBySide(filled);
  const long = filled.filter((cell) => withText(cell).length > 1);
  if (long.length > 1) return filled.flatMap((cell) => [...trimmed(cell)]);
  if (long.length === 1 && long[0] && isNamed(long[0], filled)) return [besideEachOther(filled.flatMap(withText))];
  const firsts = filled.flatMap((cell) => withText(cell).slice(0, 1));
  return [besideEachOther(firsts), ...long.flatMap((cell) => trimmed(cell).slice(1))];
};
