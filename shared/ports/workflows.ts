import type { Instant } from '../domain/calendar.ts';

/** The state machines of a tender. */
export type MachineName = 'intake' | 'closing' | 'settle';

/** Starts state machines. */
export type Workflows = {
  readonly start: (machine: MachineName, input: unknown) => Promise<void>;
};

/** Starts a tender's state machine at a moment. A schedule of the same name is left as it is. */
export type Scheduler = {
  readonly at: (schedule: {
    readonly name: string;
    readonly moment: Instant;
    readonly machine: 'closing' | 'settle';
    readonly tenderId: string;
  }) => Promise<void>;
};
