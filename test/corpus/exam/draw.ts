import type { Random } from '../../samples/random.ts';

/** One of the items. Throws where there are none. */
export const draw = <T>(random: Random, items: readonly T[]): T => {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error('nothing to draw from');
  return item;
};
