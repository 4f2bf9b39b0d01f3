import type { Pixels } from './page-picture.ts';

/** Quarter turns with the clock. */
export type Turn = 0 | 1 | 2 | 3;

const DARK = 128;
/** Pixels of a side of a cell: wider than the strokes of a letter, far narrower than a line of text and the gap below it. */
const CELL = 16;
/** Cells; over so short a piece a line of a page that lies a little askew is still level. */
const STRIP = 12;
/** Dark pixels of a cell that letters do not reach: a filled shape, or the shadow at the edge of a scan. */
const SOLID = 0.55 * CELL * CELL;

/** Number of dark pixels in each cell of the page. */
const inkOf = ({ width, height, pixels }: Pixels): { readonly across: number; readonly ink: Uint16Array } => {
  const across = Math.ceil(width / CELL);
  const ink = new Uint16Array(across * Math.ceil(height / CELL));
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / CELL) * across;
    for (let x = 0; x < width; x += 1) {
      const at = row + Math.floor(x / CELL);
      if ((pixels[y * width + x] ?? 255) < DARK) ink[at] = (ink[at] ?? 0) + 1;
    }
  }
  return { across, ink: ink.map((dark) => (dark > SOLID ? 0 : dark)) };
};

/** How strongly ink comes and goes from one piece of a row of cells to the one below it: squared, over the whole page. */
const changes = (ink: (x: number, y: number) => number, across: number, down: number): number => {
  let sum = 0;
  for (let strip = 0; strip < across; strip += STRIP) {
    let before = 0;
    for (let y = 0; y < down; y += 1) {
      let piece = 0;
      for (let x = strip; x < Math.min(across, strip + STRIP); x += 1) piece += ink(x, y);
      sum += (piece - before) ** 2;
      before = piece;
    }
  }
  return sum;
};

/** True where lines of text run up or down the page: ink comes and goes between lines, and far less along them. */
export const isSideways = (picture: Pixels): boolean => {
  const { across, ink } = inkOf(picture);
  const down = ink.length / across;
  const betweenRows = changes((x, y) => ink[y * across + x] ?? 0, across, down);
  const betweenColumns = changes((x, y) => ink[x * across + y] ?? 0, down, across);
  return betweenColumns > betweenRows;
};

/** The picture turned with the clock. */
export const turned = ({ width, height, pixels }: Pixels, turn: Turn): Pixels => {
  if (turn === 0) return { width, height, pixels };
  if (turn === 2) return { width, height, pixels: pixels.toReversed() };
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = turn === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      result[at] = pixels[y * width + x] ?? 255;
    }
  }
  return { width: height, height: width, pixels: result };
};

/** The picture turned about its middle by a small angle in radians, so that lines that fall to the right by it come to lie level. */
export const levelled = ({ width, height, pixels }: Pixels, angle: number): Pixels => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const result = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
      const fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const [across, down] = [fromX - left, fromY - top];
      const upper = (pixels[at] ?? 0) * (1 - across) + (pixels[at + 1] ?? 0) * across;
      const lower = (pixels[at + width] ?? 0) * (1 - across) + (pixels[at + width + 1] ?? 0) * across;
      result[y * width + x] = Math.round(upper * (1 - down) + lower * down);
    }
  }
  return { width, height, pixels: result };
};
