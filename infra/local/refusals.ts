import { join } from 'node:path';
import { readJson, writeWhole } from './files.ts';

/** A supplier's act that was refused, and why. `bid` is the name of its folder in the inbox. */
export type RefusedArrival = { readonly bid: string; readonly why: string };

/** The refusals of a run, which outlive the process: nothing is turned away in silence, not even by a run that was stopped. */
export type Refusals = {
  readonly add: (refused: RefusedArrival) => Promise<void>;
  readonly all: () => readonly RefusedArrival[];
};

/** The refusals of a data folder. */
export const refusals = async (dataFolder: string): Promise<Refusals> => {
  const path = join(dataFolder, 'refused.json');
  const known = new Map(
    ((await readJson<readonly RefusedArrival[]>(path)) ?? []).map((refused) => [refused.bid, refused]),
  );
  return {
    add: async (refused) => {
      known.set(refused.bid, refused);
      await writeWhole(path, JSON.stringify([...known.values()]));
    },
    all: () => [...known.values()],
  };
};
