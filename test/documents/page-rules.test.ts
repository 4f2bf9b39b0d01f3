import { describe, expect, it } from 'vitest';
import { withoutRules } from '../../shared/documents/page-rules.ts';

const [WIDTH, HEIGHT] = [400, 300];
const [INK, PAPER] = [60, 250];

type Block = { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly grey?: number };

const page = (blocks: readonly Block[]): Uint8Array<ArrayBuffer> => {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(PAPER);
  for (const { x, y, w, h, grey = INK } of blocks)
    for (let row = y; row < y + h; row += 1) pixels.fill(grey, row * WIDTH + x, row * WIDTH + x + w);
  return pixels;
};

const inkLeft = (blocks: readonly Block[]): number => {
  const { pixels } = withoutRules({ width: WIDTH, height: HEIGHT, pixels: page(blocks) });
  return pixels.filter((grey) => grey < 228).length;
};

const across: Block = { x: 20, y: 100, w: 360, h: 4 };
const down: Block = { x: 200, y: 10, w: 5, h: 280 };
const letter: Block = { x: 40, y: 140, w: 6, h: 30 };

describe('a page without its ruled lines', () => {
  it('has lost a rule that runs across', () => {
    expect(inkLeft([across, letter])).toBe(6 * 30);
  });

  it('has lost a rule that runs down', () => {
    expect(inkLeft([down, letter])).toBe(6 * 30);
  });

  it('has lost rules that cross, and where they cross', () => {
    expect(inkLeft([across, down])).toBe(0);
  });

  it('has lost a rule in light grey', () => {
    expect(inkLeft([{ ...across, grey: 180 }])).toBe(0);
  });

  it('has lost a rule with specks in it', () => {
    const specks = [60, 120, 250].map((x) => ({ x, y: 100, w: 2, h: 4, grey: PAPER }));
    expect(inkLeft([across, ...specks])).toBe(0);
  });

  it('keeps a stroke that a letter may have', () => {
    expect(inkLeft([{ ...across, w: 100 }])).toBe(100 * 4);
  });

  it('keeps a bar on which text may stand', () => {
    expect(inkLeft([{ ...across, h: 40 }])).toBe(360 * 40);
  });

  it('keeps letters that run into one another', () => {
    const row = Array.from({ length: 12 }, (_, index) => ({ x: 20 + 30 * index, y: 80, w: 8, h: 30 }));
    expect(inkLeft([across, ...row])).toBe(12 * 8 * 30 + (360 - 12 * 8) * 4);
  });

  it('keeps a letter that stands on the rule', () => {
    expect(inkLeft([across, { ...letter, y: 70 }])).toBe(6 * 30 + 6 * 4);
  });

  it('leaves the picture that it was given as it was', () => {
    const pixels = page([across]);
    withoutRules({ width: WIDTH, height: HEIGHT, pixels });
    expect(pixels).toEqual(page([across]));
  });
});
