import { describe, expect, it } from 'vitest';
import { withoutBars } from '../../shared/documents/page-bars.ts';

const [WIDTH, HEIGHT] = [400, 300];
const [GROUND, LETTER, PAPER] = [80, 245, 250];

type Block = { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly grey: number };

const page = (...blocks: readonly Block[]): Uint8Array<ArrayBuffer> => {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(PAPER);
  for (const { x, y, w, h, grey } of blocks)
    for (let row = y; row < y + h; row += 1) pixels.fill(grey, row * WIDTH + x, row * WIDTH + x + w);
  return pixels;
};

const turned = (pixels: Uint8Array<ArrayBuffer>): Uint8Array =>
  withoutBars({ width: WIDTH, height: HEIGHT, pixels }).pixels;
const darkIn = (pixels: Uint8Array): number => pixels.filter((grey) => grey < 140).length;

const bar: Block = { x: 50, y: 60, w: 200, h: 50, grey: GROUND };
const letters: readonly Block[] = [0, 1, 2, 3, 4, 5].map((at) => ({
  x: 70 + 25 * at,
  y: 70,
  w: 8,
  h: 30,
  grey: LETTER,
}));
const inked = 6 * 8 * 30;

describe('a page without dark bars', () => {
  it('has the light letters of a bar in black', () => {
    expect(darkIn(turned(page(bar, ...letters)))).toBe(inked);
  });

  it('has the letters of a bar with round corners in black, and nothing of the corners', () => {
    const corners = [50, 242].map((x) => ({ x, y: 60, w: 8, h: 6, grey: PAPER }));
    expect(darkIn(turned(page(bar, ...corners, ...letters)))).toBe(inked);
  });

  it('keeps a bar in which nothing stands', () => {
    expect(turned(page(bar))).toEqual(page(bar));
  });

  it('keeps dark letters', () => {
    const print = letters.map((letter) => ({ ...letter, grey: GROUND }));
    expect(turned(page(...print))).toEqual(page(...print));
  });

  it('keeps a ruled line', () => {
    const rule = { ...bar, h: 5 };
    expect(turned(page(rule, ...letters.map((letter) => ({ ...letter, y: 200, grey: GROUND }))))).toEqual(
      page(rule, ...letters.map((letter) => ({ ...letter, y: 200, grey: GROUND }))),
    );
  });

  it('keeps a column of the page that is dark, also where its text begins', () => {
    const column = [{ ...bar, y: 20, h: 260 }, ...letters, ...letters.map((letter) => ({ ...letter, y: 160 }))];
    expect(turned(page(...column))).toEqual(page(...column));
  });
});
