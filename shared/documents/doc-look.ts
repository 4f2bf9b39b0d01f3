import { colourAt, longShading, numberedColour, shortShading } from './doc-colour.ts';
import type { Sprm } from './doc-sprm.ts';
import type { RunLook } from './run-look.ts';

/** How a run looks, and what of it is no plain text. */
export type DocRun = {
  readonly look: RunLook;
  /** Tracked changes: it was put in, or taken out. */
  readonly inserted: boolean;
  readonly deleted: boolean;
  /** The code of a sign of a symbol type, which stands in the text as a bracket. */
  readonly symbol?: number;
};

const SAME_AS_STYLE = 0x80;
const OTHER_THAN_STYLE = 0x81;

const toggled = (value: number, style: boolean | undefined): boolean => {
  if (value === SAME_AS_STYLE) return style === true;
  return value === OTHER_THAN_STYLE ? style !== true : value === 1;
};

type Change = (look: RunLook, value: DataView, style: RunLook) => RunLook;

const withGround = (look: RunLook, ground: RunLook['ground'] | undefined): RunLook => {
  const { ground: _, ...rest } = look;
  return ground === undefined ? rest : { ...rest, ground };
};

/** What each property changes; the others are of no use to a reader of text. */
const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [0x0835, (look, value, style) => ({ ...look, bold: toggled(value.getUint8(0), style.bold) })],
  [0x083c, (look, value, style) => ({ ...look, vanish: toggled(value.getUint8(0), style.vanish) })],
  [0x4a43, (look, value) => ({ ...look, size: value.getUint16(0, true) / 2 })],
  [0x2a42, (look, value) => ({ ...look, colour: numberedColour(value.getUint8(0)) ?? 'auto' })],
  [0x6870, (look, value) => ({ ...look, colour: colourAt(value, 0) ?? 'auto' })],
  [0x2a0c, (look, value) => withGround(look, numberedColour(value.getUint8(0)))],
  [0x4866, (look, value) => withGround(look, shortShading(value))],
  [0xca71, (look, value) => withGround(look, longShading(value))],
]);

const CHARACTER_STYLE = 0x4a30;
const DELETED = 0x0800;
const INSERTED = 0x0801;
const SYMBOL = 0x6a09;

/** A look with these properties laid over it. `style` is the look of the paragraph's style, `styled` that of another style. */
export const lookWith = (
  look: RunLook,
  sprms: readonly Sprm[],
  style: RunLook,
  styled: (number: number) => RunLook,
): RunLook => {
  let changed = look;
  for (const { code, value } of sprms) {
    const change = CHANGES.get(code);
    if (code === CHARACTER_STYLE) changed = { ...changed, ...styled(value.getUint16(0, true)) };
    else if (change !== undefined) changed = change(changed, value, style);
  }
  return changed;
};

/** A run with these properties, in a paragraph of this look. */
export const runWith = (style: RunLook, sprms: readonly Sprm[], styled: (number: number) => RunLook): DocRun => {
  const last = (wanted: number): DataView | undefined => sprms.findLast(({ code }) => code === wanted)?.value;
  const symbol = last(SYMBOL)?.getUint16(2, true);
  return {
    look: lookWith(style, sprms, style, styled),
    inserted: (last(INSERTED)?.getUint8(0) ?? 0) !== 0,
    deleted: (last(DELETED)?.getUint8(0) ?? 0) !== 0,
    ...(symbol === undefined ? {} : { symbol }),
  };
};
