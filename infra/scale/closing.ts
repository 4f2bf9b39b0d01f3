import { shardsFor } from '../../shared/domain/shard.ts';
import { CLOSING, OTHER_EVENTS, TASK_EVENTS } from './assumptions.ts';
import type { MachineFacts } from './machine-facts.ts';

/** How the closing goes once the last intake is judged, in seconds after the closing moment. */
export type ClosingFacts = {
  readonly ranked: number;
  readonly published: number;
  /** Looks at what is still being read. */
  readonly looks: number;
  readonly shards: number;
  readonly historyEvents: number;
  /** The largest state: the list of shards. */
  readonly stateBytes: number;
};

/** The seconds after which the looks begin to be further apart, as the function has it. */
const LONG_SECONDS = 600;

/** The closing of a tender of which the last intake is judged so many seconds after it. */
export const closingOf = (bids: number, judgedAfter: number, { waits, shardsAtOnce }: MachineFacts): ClosingFacts => {
  const thousands = bids / 1000;
  let now = CLOSING.base + thousands * CLOSING.reconcileEachThousand;
  let looks = 1;
  now += CLOSING.base + thousands * CLOSING.awaitEachThousand;
  while (now < judgedAfter) {
    now += waits[now > LONG_SECONDS ? 1 : 0] + CLOSING.base;
    looks += 1;
  }
  const shards = shardsFor(bids);
  const waves = Math.ceil(shards.length / shardsAtOnce);
  now += waves * (CLOSING.base + (bids / shards.length) * CLOSING.openEach);
  const ranked = now + CLOSING.base + thousands * CLOSING.rankEachThousand;
  const published = ranked + 2 * CLOSING.base + thousands * (CLOSING.rankEachThousand + CLOSING.publishEachThousand);
  const eachLook = TASK_EVENTS + 2 * OTHER_EVENTS;
  const historyEvents = 7 * TASK_EVENTS + looks * eachLook + shards.length * (TASK_EVENTS + OTHER_EVENTS);
  const stateBytes = JSON.stringify({ tenderId: 'x'.repeat(40), outcome: 'ended', shards }).length;
  return { ranked, published, looks, shards: shards.length, historyEvents, stateBytes };
};
