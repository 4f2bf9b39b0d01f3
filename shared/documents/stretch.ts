import type { Row } from './row.ts';

/** Rows that follow each other in the page's content and go down the page. */
export type Stretch = readonly [Row, ...(readonly Row[])];

/** Parts rows wherever the content goes back up the page. */
export const stretchesOf = (rows: readonly Row[]): readonly Stretch[] => {
  const stretches: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && row.y >= before.y - 0.5 * row.size) last.push(row);
    else stretches.push([row]);
  }
  return stretches;
};

const left = (stretch: Stretch): number => Math.min(...stretch.map((row) => row.left));
const right = (stretch: Stretch): number => Math.max(...stretch.map((row) => row.right));

const overlaps = (row: Row, stretch: Stretch): boolean => row.left < right(stretch) && left(stretch) < row.right;

/** Where the stretch fits between two rows of a stretch before it, the first of them over it; -1 where it does not. */
const gapFor = (stretch: Stretch, rows: readonly Row[]): number => {
  const [first] = stretch;
  const last = stretch.at(-1) ?? first;
  return rows.findIndex((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || next.y <= row.y) return false;
    const fits = row.y < first.y - 0.5 * first.size && last.y < next.y - 0.5 * next.size;
    return fits && overlaps(row, stretch) && overlaps(next, stretch);
  });
};

const inGaps = (rows: readonly Row[]): readonly Row[] => {
  let placed: readonly Row[] = [];
  for (const stretch of stretchesOf(rows)) {
    const gap = gapFor(stretch, placed);
    placed = gap === -1 ? [...placed, ...stretch] : [...placed.slice(0, gap + 1), ...stretch, ...placed.slice(gap + 1)];
  }
  return placed;
};

/** From here on, in lines, a stretch leaps over other text: a header and a footer that are drawn one after the other. */
const LEAP = 15;
/** Each is held against each: a page that falls apart into more has no header to look for. */
const MOST_STRETCHES = 200;

const partedAtLeaps = ([first, ...others]: Stretch): readonly Stretch[] => {
  const parts: [Row, ...Row[]][] = [[first]];
  for (const row of others) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part === undefined || before === undefined || row.y - before.y > LEAP * row.size) parts.push([row]);
    else part.push(row);
  }
  return parts;
};

const top = (stretch: Stretch): number => Math.min(...stretch.map((row) => row.y));
const bottom = (stretch: Stretch): number => Math.max(...stretch.map((row) => row.y));

/** -1 for a stretch over all the others, 1 for one below all the others, 0 for the rest. */
const edgeOf = (stretch: Stretch, all: readonly Stretch[]): -1 | 0 | 1 => {
  const others = all.filter((other) => other !== stretch);
  if (others.length === 0) return 0;
  if (others.every((other) => bottom(stretch) < top(other))) return -1;
  return others.every((other) => top(stretch) > bottom(other)) ? 1 : 0;
};

/**
 * A block that is drawn after what stands below it, as layers of a web page are, is read where it stands; so are a header and a
 * footer that are drawn out of turn.
 */
export const inTheirPlaces = (rows: readonly Row[]): readonly Row[] => {
  const whole = stretchesOf(inGaps(rows));
  const parted = whole.flatMap(partedAtLeaps);
  const stretches = parted.length > MOST_STRETCHES ? whole : parted;
  const edges = stretches.map((stretch) => edgeOf(stretch, stretches));
  return [-1, 0, 1].flatMap((edge) => stretches.filter((_, index) => edges[index] === edge).flat());
};

/** A heading, on no more than so many lines. */
const MOST_LEAPT = 2;

/**
 * Where rows fit among others: below all of those before, above all of those behind; where they stand in one of some columns, of those
 * that they overlap. -1 where there is no such place.
 */
const placeFor = (piece: Stretch, rows: readonly Row[]): number => {
  const below = rows.findLastIndex((row) => row.y < top(piece)) + 1;
  if (rows.slice(below).every((row) => row.y > bottom(piece))) return below;
  const beside = rows.map((row) => overlaps(row, piece));
  const at = rows.findIndex((row, index) => beside[index] === true && row.y > bottom(piece));
  const fits = rows.every((row, index) => !beside[index] || (index < at ? row.y < top(piece) : row.y > bottom(piece)));
  return fits ? at : -1;
};

/** Rows of which a heading that is drawn far ahead of its text, as one of another layer of the page may be, is put where it stands. */
export const withLeapsInPlace = (rows: readonly Row[]): readonly Row[] => {
  const pieces = stretchesOf(rows).map(partedAtLeaps);
  const leapt = pieces.flatMap(([, ...others]) => others.filter(({ length }) => length <= MOST_LEAPT));
  if (leapt.length === 0 || leapt.length > MOST_STRETCHES) return rows;
  let placed: readonly Row[] = pieces.flat().flatMap((piece) => (leapt.includes(piece) ? [] : piece));
  for (const piece of leapt) {
    const at = placeFor(piece, placed);
    if (at === -1) return rows;
    placed = [...placed.slice(0, at), ...piece, ...placed.slice(at)];
  }
  return placed;
};
