/** A truth and what was found for it; one of the two is absent where nothing fits. */
export type Pair<T> = { readonly truth?: T; readonly found?: T };

/**
 * Pairs truths with findings one to one: the pair that agrees most goes first, at equal agreement the one that stands first. Pairs
 * that agree in nothing (0) stay apart.
 */
export const paired = <T>(
  truths: readonly T[],
  findings: readonly T[],
  agreement: (truth: T, found: T) => number,
): readonly Pair<T>[] => {
  const possible = truths
    .flatMap((truth, at) => findings.map((found, to) => ({ at, to, score: agreement(truth, found) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.at - b.at || a.to - b.to);
  const takenBy = new Map<number, number>();
  const used = new Set<number>();
  for (const { at, to } of possible) {
    if (takenBy.has(at) || used.has(to)) continue;
    takenBy.set(at, to);
    used.add(to);
  }
  const pairs = truths.map((truth, at): Pair<T> => {
    const to = takenBy.get(at);
    const found = to === undefined ? undefined : findings[to];
    return found === undefined ? { truth } : { truth, found };
  });
  return [...pairs, ...findings.flatMap((found, to) => (used.has(to) ? [] : [{ found }]))];
};
