import type { Module } from './module.ts';
import type { Value } from './value.ts';

/** What the code's parts need while they are followed. */
export type Journey = {
  readonly importOf: (module: Module, name: string) => Value | undefined;
  /** Calls a value with arguments, and says what comes back. */
  readonly call: (value: Value, args: readonly Value[]) => Value;
  /** Makes an instance of a value; calls of AWS begin as one. */
  readonly construct: (value: Value, args: readonly Value[]) => Value;
  /** A value that gets out of sight: whatever can be called through it is taken as called. */
  readonly escape: (value: Value) => void;
  /** Notes a name that is read before it is known: such a name may come to be data only. */
  readonly readEarly: (module: Module, name: string) => void;
  readonly named: (module: Module, name: string, value: Value) => void;
  /** Notes a place that cannot be followed, which makes the whole worthless. */
  readonly lose: (what: string) => void;
};
