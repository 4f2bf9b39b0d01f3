/** What grows with use, each in the unit that AWS bills. `letter` is one recipient; the bytes are counted one by one. */
export const KINDS = [
  'letter',
  'transition',
  'invocation',
  'gigabyteSecond',
  'tableWrite',
  'tableRead',
  'bucketWrite',
  'bucketRead',
  'event',
  'schedule',
  'keyRequest',
  'logByte',
  'trace',
  'byteOut',
] as const;

export type Kind = (typeof KINDS)[number];

/** How much of each kind was used. */
export type Usage = Readonly<Record<Kind, number>>;

const each = (amount: (kind: Kind) => number): Usage =>
  Object.fromEntries(KINDS.map((kind) => [kind, amount(kind)])) as Usage;

/** Usage of nothing but what is given. */
export const usageOf = (some: Partial<Usage>): Usage => each((kind) => some[kind] ?? 0);

export const plus = (a: Usage, b: Usage): Usage => each((kind) => a[kind] + b[kind]);

export const times = (usage: Usage, factor: number): Usage => each((kind) => usage[kind] * factor);

export const minus = (a: Usage, b: Usage): Usage => plus(a, times(b, -1));

export const sumOf = (usages: readonly Usage[]): Usage => usages.reduce(plus, usageOf({}));
