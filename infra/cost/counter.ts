import { AsyncLocalStorage } from 'node:async_hooks';
import type { FunctionName } from '../local/handlers.ts';
import type { Observer } from '../local/observer.ts';
import { type Assumptions, LOG_EVENT_OVERHEAD, PLATFORM_LOG_BYTES } from './assumptions.ts';
import type { BucketCosts } from './bucket-requests.ts';
import { type CountCall, countedPorts } from './count-ports.ts';
import { usageOfEvent } from './count-states.ts';
import { countTables } from './count-tables.ts';
import { type Ledger, ledger } from './ledger.ts';
import { metricsIn } from './metric-names.ts';
import type { StackFacts } from './stack-facts.ts';
import type { Usage } from './usage.ts';

/** What is known before a run of what its parts cost. */
export type Costs = {
  readonly facts: StackFacts;
  readonly buckets: BucketCosts;
  readonly assumptions: Assumptions;
  /** Functions that a state machine runs; the others answer a supplier or the desk. */
  readonly steps: ReadonlySet<string>;
};

/** Counts what a run uses. */
export type Counter = {
  readonly observer: Observer;
  readonly used: Ledger;
  /** The part of it that letters use: the sending, and their place in the outbox. */
  readonly usedByLetters: Ledger;
  /** How many letters there were of each kind. */
  readonly letters: ReadonlyMap<string, number>;
  /** Names of the metrics that were logged, each with its dimensions. */
  readonly metrics: ReadonlySet<string>;
  /** Takes a line that was written to the log while a function ran; false when none did. */
  readonly logged: (line: string) => boolean;
};

/** One call of a function, while it runs. */
type Call = {
  readonly name: FunctionName;
  readonly calls: Record<keyof Assumptions['call'], number>;
  readonly keyed: Set<string>;
};

/** A counter that has seen nothing yet. */
export const counter = (costs: Costs): Counter => {
  const running = new AsyncLocalStorage<Call>();
  const [used, usedByLetters] = [ledger(), ledger()];
  const letters = new Map<string, number>();
  const metrics = new Set<string>();

  /** Counts a call to a service, when a function makes it; what the run itself looks up costs nothing. */
  const count: CountCall = (service, some, { key, ofLetter } = {}) => {
    const call = running.getStore();
    if (call === undefined) return;
    call.calls[service] += 1;
    if (key !== undefined) call.keyed.add(key);
    used.add(call.name, some);
    const gigabyteSecond = gigabyteSecondsOf(call.name, costs.assumptions.call[service], costs.facts);
    if (ofLetter) usedByLetters.add(call.name, { ...some, gigabyteSecond });
  };
  const observer: Observer = {
    ports: (ports) => countedPorts(ports, { ...costs, letters }, count),
    tables: (client) =>
      countTables(client, ({ table, used: some, ofLetter }) => {
        const isKeyed = costs.facts.keyed[table as 'tenders' | 'vault'];
        count('table', some, { ofLetter, ...(isKeyed && { key: table }) });
      }),
    invoked: async (name, run) => {
      const call: Call = { name, calls: { table: 0, bucket: 0, mail: 0, other: 0 }, keyed: new Set() };
      // A call that fails is billed as well.
      let answer: unknown;
      try {
        answer = await running.run(call, run);
      } finally {
        used.add(name, usageOfCall(call, answer, costs));
      }
      return answer;
    },
    happened: (machine, event) => used.add(machine, usageOfEvent(event)),
  };
  const logged = (line: string): boolean => {
    const call = running.getStore();
    if (call === undefined) return false;
    used.add(call.name, { logByte: Buffer.byteLength(line) + LOG_EVENT_OVERHEAD });
    for (const metric of metricsIn(line)) metrics.add(metric);
    return true;
  };
  return { observer, used, usedByLetters, letters, metrics, logged };
};

const usageOfCall = (
  { name, calls, keyed }: Call,
  answer: unknown,
  { facts, assumptions, steps }: Costs,
): Partial<Usage> => {
  const { work, start, call, cold } = assumptions;
  const named = (times: Readonly<Record<string, number>>) => times[name] ?? times['*'] ?? 0;
  const services = Object.keys(call) as (keyof typeof call)[];
  const milliseconds =
    named(work) + cold * named(start) + services.reduce((sum, service) => sum + calls[service] * call[service], 0);
  const isStep = steps.has(name);
  return {
    invocation: 1,
    gigabyteSecond: gigabyteSecondsOf(name, milliseconds, facts),
    logByte: PLATFORM_LOG_BYTES,
    keyRequest: keyed.size,
    // A step is part of the trace of its execution, and what it answers stays within the region.
    ...(!isStep && { trace: 1, byteOut: Buffer.byteLength(JSON.stringify(answer) ?? '') }),
  };
};

const gigabyteSecondsOf = (name: string, milliseconds: number, { memory }: Pick<StackFacts, 'memory'>): number =>
  ((memory[name] ?? 0) / 1024) * (milliseconds / 1000);
