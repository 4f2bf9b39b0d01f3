import type { Row } from './row.ts';

/** Of the pitch within an item: from here on a reader sees the space between two. */
const WIDER = 1.2;
/** Each of the two pitches comes back, else it says nothing of the list. */
const FEWEST = 2;
const MOST_LINES = 3;

const pitchOf = (row: Row, before: Row | undefined): number =>
  before && row.page === before.page && before.y > 0 && row.y > before.y ? row.y - before.y : 0;

/**
 * The rows of a list that go on with the item above them, as the spaces tell: between items there is more room than within one, and
 * no item is longer than a few lines. Empty where the list has one pitch only.
 */
export const spacedItems = (rows: readonly Row[]): ReadonlySet<Row> => {
  const pitches = rows.map((row, index) => pitchOf(row, rows[index - 1]));
  const told = pitches.filter((pitch) => pitch > 0);
  const least = Math.min(...told);
  const isWithin = (pitch: number): boolean => pitch > 0 && pitch < least * 1.06;
  const within = told.filter(isWithin).length;
  const between = told.filter((pitch) => pitch >= least * WIDER).length;
  if (within < FEWEST || between < FEWEST || within + between < told.length) return new Set();
  const goOn = rows.filter((_, index) => isWithin(pitches[index] ?? 0));
  let lines = 1;
  const areShort = pitches.every((pitch) => {
    lines = isWithin(pitch) ? lines + 1 : 1;
    return lines <= MOST_LINES;
  });
  return new Set(areShort ? goOn : []);
};
