import { type Ground, isNear } from './colour.ts';
import type { Rgb } from './glyph.ts';

/** What decides how a run of text looks. What is absent is inherited. */
export type RunLook = {
  readonly vanish?: boolean;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** `auto` always shows against its background. */
  readonly colour?: Rgb | 'auto';
  readonly ground?: Ground;
};

/** The size of text of which no style tells it, in points. */
export const DEFAULT_SIZE = 10;

/** In points; text of this size and below cannot be read. */
const SMALLEST = 2;

/** True where a reader sees text of this look on what lies around it. */
export const isShown = (look: RunLook, around: Ground): boolean => {
  const ground = look.ground ?? around;
  if (look.vanish === true || (look.size ?? DEFAULT_SIZE) <= SMALLEST) return false;
  return look.colour === undefined || look.colour === 'auto' || ground === 'unknown' || !isNear(look.colour, ground);
};
