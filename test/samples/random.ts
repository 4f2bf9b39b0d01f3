/** A source of choices: the same seed gives the same choices on every machine. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** `count` different items in a drawn order; all of them where there are fewer. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
};

/** A source seeded by a text (mulberry32 over an FNV-1a hash). */
export const randomFrom = (seed: string): Random => {
  let state = hash(seed);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  const some = <T>(items: readonly T[], count: number): readonly T[] =>
    items
      .map((item, index) => ({ item, index, key: below(1_000_000) }))
      .toSorted((a, b) => a.key - b.key || a.index - b.index)
      .slice(0, count)
      .map(({ item }) => item);
  return { below, pick: (items) => items[below(items.length)] ?? items[0], some };
};

const hash = (text: string): number =>
  [...text].reduce((sum, char) => Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
