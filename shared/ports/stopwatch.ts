/** Real time as it passes: how long work takes, not what moment it is. */
export type Stopwatch = {
  /** Milliseconds since some fixed moment; never goes back. */
  readonly elapsed: () => number;
  /** Waits for real time to pass. */
  readonly pause: (milliseconds: number) => Promise<void>;
};
