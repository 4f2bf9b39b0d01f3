import type { Pixels } from './page-picture.ts';

/** Grey from which on a pixel belongs to a stroke, and to its faint edge. */
const DARK = 205;
const FAINT = 228;
/** Pixels at 300 dots an inch: longer than any stroke of a letter below 40 points. */
const SHORTEST_RULE = 150;
/** A rule of a scan has specks of light in it. */
const WIDEST_GAP = 3;
/** Thicker strokes are bars, on which text may stand. */
const MOST_THICK = 14;
const WHITE = 255;

/** One way across the page: `length` pixels in each of `count` lines of them, by the distance in memory between neighbours. */
type Course = {
  readonly count: number;
  readonly length: number;
  readonly along: number;
  readonly across: number;
};

/** Dark pixels in a row along a course. */
type Stroke = { readonly line: number; readonly start: number; readonly end: number };

/** How far a stroke reaches to one side of a pixel, its faint edge included. */
const reach = (pixels: Uint8Array, at: number, step: number, most: number): number => {
  let far = 0;
  while (far < most && (pixels[at + (far + 1) * step] ?? WHITE) < FAINT) far += 1;
  return far;
};

/** Of a rule's length that must be thin: letters in a row that run into one another are thick wherever one stands up. */
const LEAST_THIN = 0.85;

/** Paints a rule white; where a letter or another rule crosses it, it stays. */
const erase = (
  from: Uint8Array,
  to: Uint8Array,
  { line, start, end }: Stroke,
  { along, across, count }: Course,
): void => {
  const [above, below] = [Math.min(line, MOST_THICK), Math.min(count - 1 - line, MOST_THICK)];
  const thin: (readonly [number, number])[] = [];
  for (let index = start; index < end; index += 1) {
    const at = line * across + index * along;
    const top = reach(from, at, -across, above);
    const bottom = reach(from, at, across, below);
    if (top + bottom < MOST_THICK) thin.push([at - top * across, at + bottom * across]);
  }
  if (thin.length < LEAST_THIN * (end - start)) return;
  for (const [top, bottom] of thin) for (let at = top; at <= bottom; at += across) to[at] = WHITE;
};

const eraseAlong = (from: Uint8Array, to: Uint8Array, course: Course): void => {
  for (let line = 0; line < course.count; line += 1) {
    let [start, last] = [-1, -1];
    const close = (): void => {
      if (start >= 0 && last + 1 - start >= SHORTEST_RULE) erase(from, to, { line, start, end: last + 1 }, course);
      start = -1;
    };
    for (let index = 0; index < course.length; index += 1) {
      if ((from[line * course.across + index * course.along] ?? WHITE) < DARK) {
        if (start < 0) start = index;
        last = index;
      } else if (start >= 0 && index - last > WIDEST_GAP) close();
    }
    close();
  }
};

/**
 * The picture without its ruled lines, of tables and under headings: the engine takes the cells between them for parts of a drawing and
 * leaves words out. The picture lies level and has 300 dots an inch.
 */
export const withoutRules = ({ width, height, pixels }: Pixels): Pixels => {
  const across = pixels.slice();
  eraseAlong(pixels, across, { count: height, length: width, along: 1, across: width });
  // The rules that run down are thin now also where others crossed them.
  const result = across.slice();
  eraseAlong(across, result, { count: width, length: height, along: width, across: 1 });
  return { width, height, pixels: result };
};
