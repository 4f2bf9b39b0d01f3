import { type Definition, isRecord, type State, statesOf } from '../local/asl-walk.ts';
import type { Machines } from '../local/machines.ts';

/** How a task waits for a quota: seconds, how they grow, the longest, and how often. */
export type Patience = {
  readonly interval: number;
  readonly backoffRate: number;
  readonly longest: number;
  readonly attempts: number;
};

/** A task on the way of an execution: its function, its patience, and how many states are entered to come to it, itself included. */
export type Stage = { readonly name: string; readonly patience: Patience; readonly transitions: number };

/** What the synthesised state machines say that bears on many bids. */
export type MachineFacts = {
  /** The tasks of a bid that counts and can be read. */
  readonly intake: readonly Stage[];
  readonly intakeTimeout: number;
  readonly closingTimeout: number;
  readonly settleTimeout: number;
  /** Seconds between two looks at what is still being read: at first, and later on. */
  readonly waits: readonly [number, number];
  readonly quotaWait: number;
  readonly shardsAtOnce: number;
};

/** Reads the facts out of the machines; throws when a state that the simulation walks through is not there. */
export const machineFacts = ({ intake, closing, settle }: Machines): MachineFacts => ({
  intake: stagesOf(intake.definition, ['in-time', 'read']),
  intakeTimeout: Number(intake.definition.TimeoutSeconds),
  closingTimeout: Number(closing.definition.TimeoutSeconds),
  settleTimeout: Number(settle.definition.TimeoutSeconds),
  waits: [
    secondsOf(closing.definition, 'Give the intakes a moment'),
    secondsOf(closing.definition, 'Give the intakes longer'),
  ],
  quotaWait: secondsOf(settle.definition, 'Wait for the quota of letters'),
  shardsAtOnce: Number(stateOf(closing.definition, 'Each shard of the bids').MaxConcurrency),
});

const stateOf = (definition: Definition, name: string): State => {
  const found = statesOf(definition).find(([known]) => known === name);
  if (found === undefined) throw new Error(`There is no state '${name}'.`);
  return found[1];
};

const secondsOf = (definition: Definition, name: string): number => Number(stateOf(definition, name).Seconds);

/** The tasks from the start to the end, where each Choice is taken by one of the outcomes. */
const stagesOf = (definition: Definition, outcomes: readonly string[]): readonly Stage[] => {
  const stages: Stage[] = [];
  let transitions = 0;
  for (let name = String(definition.StartAt); name !== 'undefined'; ) {
    const state = stateOf(definition, name);
    transitions += 1;
    if (state.Type === 'Task') {
      stages.push({ name: String(state.Resource), patience: patienceOf(name, state), transitions });
      transitions = 0;
    }
    name = String(state.Type === 'Choice' ? chosen(name, state, outcomes) : state.Next);
  }
  return stages;
};

const chosen = (name: string, { Choices }: State, outcomes: readonly string[]): unknown => {
  const rules = (Array.isArray(Choices) ? Choices : []).filter(isRecord);
  const taken = rules.find(({ StringEquals }) => outcomes.includes(String(StringEquals)));
  if (taken === undefined) throw new Error(`No rule of '${name}' is taken by ${outcomes.join(' or ')}.`);
  return taken.Next;
};

const patienceOf = (name: string, { Retry }: State): Patience => {
  const rules = (Array.isArray(Retry) ? Retry : []).filter(isRecord);
  const rule = rules.find(({ ErrorEquals }) => Array.isArray(ErrorEquals) && ErrorEquals.includes('ThrottledFault'));
  if (rule === undefined) throw new Error(`'${name}' does not wait for a quota.`);
  return {
    interval: Number(rule.IntervalSeconds),
    backoffRate: Number(rule.BackoffRate),
    longest: Number(rule.MaxDelaySeconds),
    attempts: Number(rule.MaxAttempts),
  };
};
