import type { Ground } from './colour.ts';
import { longShading, shortShading } from './doc-colour.ts';
import type { DocParagraph } from './doc-paragraph.ts';

/** What the mark at the end of a row tells of one of its cells. */
export type DocCell = { readonly ground?: Ground; readonly isMergedAway: boolean };

const DEFINITION = 0xd608;
const SHORT_SHADING = 0xd609;
const LONG_SHADINGS = [0xd612, 0xd616, 0xd60c];
const CELLS_A_SHADING = 22;
const CELL = 20;
const MERGED = 0x0002;
const VERTICALLY_MERGED = 0x0020;
const MERGE_STARTS = 0x0040;

const isMergedAway = (flags: number): boolean =>
  (flags & MERGED) !== 0 || ((flags & VERTICALLY_MERGED) !== 0 && (flags & MERGE_STARTS) === 0);

const flagsIn = (value: DataView | undefined): readonly number[] => {
  if (value === undefined || value.byteLength === 0) return [];
  const count = value.getUint8(0);
  const from = 1 + (count + 1) * 2;
  return Array.from({ length: count }, (_, index) =>
    from + (index + 1) * CELL <= value.byteLength ? value.getUint16(from + index * CELL, true) : 0,
  );
};

const shadingsIn = ({ sprms }: DocParagraph): readonly (Ground | undefined)[] => {
  const last = (wanted: number): DataView | undefined => sprms.findLast(({ code }) => code === wanted)?.value;
  const shades: (Ground | undefined)[] = [];
  const short = last(SHORT_SHADING);
  for (let at = 0; short !== undefined && at + 2 <= short.byteLength; at += 2) shades[at / 2] = shortShading(short, at);
  LONG_SHADINGS.forEach((code, part) => {
    const long = last(code);
    for (let at = 0; long !== undefined && at + 10 <= long.byteLength; at += 10)
      shades[part * CELLS_A_SHADING + at / 10] = longShading(long, at);
  });
  return shades;
};

/** The cells of a row by the mark that ends it; none where the mark tells of none. */
export const cellsOfRow = (mark: DocParagraph): readonly DocCell[] => {
  const shades = shadingsIn(mark);
  const flags = flagsIn(mark.sprms.findLast(({ code }) => code === DEFINITION)?.value);
  return Array.from({ length: Math.max(flags.length, shades.length) }, (_, index) => {
    const ground = shades[index];
    return { isMergedAway: isMergedAway(flags[index] ?? 0), ...(ground === undefined ? {} : { ground }) };
  });
};
