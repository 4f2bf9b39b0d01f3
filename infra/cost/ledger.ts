import { plus, sumOf, type Usage, usageOf } from './usage.ts';

/** What was used, by who used it: a function, a state machine, or a supplier. */
export type Ledger = {
  readonly add: (source: string, some: Partial<Usage>) => void;
  /** Usage by source, in the order in which each first used something. */
  readonly entries: () => readonly (readonly [string, Usage])[];
  /** Usage of every source that the rule takes. */
  readonly total: (takes?: (source: string) => boolean) => Usage;
};

/** An empty ledger. */
export const ledger = (): Ledger => {
  const known = new Map<string, Usage>();
  return {
    add: (source, some) => {
      known.set(source, plus(known.get(source) ?? usageOf({}), usageOf(some)));
    },
    entries: () => [...known],
    total: (takes = () => true) => sumOf([...known].filter(([source]) => takes(source)).map(([, usage]) => usage)),
  };
};
