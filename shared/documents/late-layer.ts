import { isDisordered } from './disorder.ts';
import type { Row } from './row.ts';

/** Parts of a page over each other, each to be read by itself. */
export type Bands = readonly [readonly Row[], readonly Row[], readonly Row[]];

const FEWEST_ROWS = 4;
/** More rows stand on no honest page; with so many, each end of the content is not held against all before it. */
const MOST_ROWS = 1_500;

/** A column beside another one is narrower than this share of the page. */
const FULL = 0.6;

const widthOf = (rows: readonly Row[]): number =>
  Math.max(...rows.map(({ right }) => right)) - Math.min(...rows.map(({ left }) => left));

/**
 * A part of the page that is drawn after all the rest, as web pages draw what is placed by itself, and fits as a whole between two rows of
 * it that no other row stands beside: the rows over it, its own, and those below it. Undefined where the content ends with no such part.
 */
export const lateLayer = (rows: readonly Row[]): Bands | undefined => {
  if (rows.length > MOST_ROWS) return undefined;
  for (let at = 1; at <= rows.length - FEWEST_ROWS; at += 1) {
    const layer = rows.slice(at);
    const top = Math.min(...layer.map(({ y, size }) => y - size));
    const bottom = Math.max(...layer.map(({ y }) => y));
    const before = rows.slice(0, at);
    const above = before.filter(({ y }) => y <= top);
    const below = before.filter(({ y, size }) => y - size >= bottom);
    if (widthOf(layer) < FULL * widthOf(rows)) continue;
    // The page is drawn downwards otherwise: nothing of what stands below comes before what stands above.
    const isFirst = above.every((row, index) => row === before[index]);
    const isWhole = above.length + below.length === at;
    if (above.length > 0 && below.length >= FEWEST_ROWS && isWhole && isFirst)
      return isDisordered([...above, ...below]) ? undefined : [above, layer, below];
  }
  return undefined;
};
