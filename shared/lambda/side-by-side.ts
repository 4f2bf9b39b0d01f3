/**
 * Does the work over items, `atOnce` of them side by side, begun in their order, until `mayGoOn` says no. Returns how many were
 * begun, when all of those are done. Throws the first failure, once nothing runs any more.
 */
export const sideBySide = async <T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
  mayGoOn: () => boolean = () => true,
): Promise<number> => {
  const failures: unknown[] = [];
  let begun = 0;
  const worker = async () => {
    while (failures.length === 0 && begun < items.length && mayGoOn()) {
      const item = items[begun] as T;
      begun += 1;
      await work(item).catch((failure: unknown) => failures.push(failure));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return begun;
};
