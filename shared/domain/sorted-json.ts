/** A value as JSON with its keys in order, so that the same value has the same text wherever it was kept. */
export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => compare(a, b)))
      : one,
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
