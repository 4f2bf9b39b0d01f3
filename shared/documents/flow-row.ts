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
  const firsts = filled.flatMap((cell) => withText(cell).slice(0, 1));
  return [besideEachOther(firsts), ...long.flatMap((cell) => trimmed(cell).slice(1))];
};
