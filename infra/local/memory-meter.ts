import type { CountName, DurationName, Meter } from '../../shared/ports/meter.ts';

/** A meter that keeps what it is told. */
export type MemoryMeter = Meter & {
  /** How often each thing was counted. */
  readonly counts: Partial<Record<CountName, number>>;
  /** Every time that was taken, in the order in which it was. */
  readonly times: Partial<Record<DurationName, number[]>>;
};

/** Counts in memory: on a laptop nobody watches, and a test asks afterwards. */
export const memoryMeter = (): MemoryMeter => {
  const counts: MemoryMeter['counts'] = {};
  const times: MemoryMeter['times'] = {};
  return {
    counts,
    times,
    count: (name) => {
      counts[name] = (counts[name] ?? 0) + 1;
    },
    seconds: (name, seconds) => {
      times[name] = [...(times[name] ?? []), seconds];
    },
  };
};
