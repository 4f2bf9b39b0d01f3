/** The log of each tender, in parts that are never changed. */
export type LogStore = {
  /** The parts of a tender's log, in their order. */
  readonly parts: (tenderId: string) => Promise<readonly string[]>;
  /** Adds the part with this number, from 1; false when there is one. */
  readonly add: (tenderId: string, part: number, text: string) => Promise<boolean>;
  /** The salt of a tender's hashes; `fresh` where it has none yet. */
  readonly salt: (tenderId: string, fresh: string) => Promise<string>;
};
