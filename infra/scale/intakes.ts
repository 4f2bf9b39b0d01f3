import { callOf, DELIVERY_RETRY } from './assumptions.ts';
import type { Limits } from './limits.ts';
import { mayCall } from './limits.ts';
import type { MachineFacts, Patience } from './machine-facts.ts';
import type { Random } from './random.ts';

/** All intakes of a tender, second by second. */
export type Intakes = {
  /** Does what is due in this second. */
  readonly tick: (now: number) => void;
  /** How many are not judged, and not ended, yet. */
  readonly unjudged: () => number;
  readonly running: () => number;
  readonly facts: () => IntakeFacts;
};

/** What became of the intakes. */
export type IntakeFacts = {
  readonly lastJudged: number;
  readonly lastReceipt: number;
  readonly mostRunning: number;
  /** Tries that a quota refused, and that came again later. */
  readonly triedAgain: number;
  /** Intakes that gave up: put aside, or without a receipt. There must be none. */
  readonly lost: number;
  readonly mostAttempts: number;
};

/** From an event to the first state. */
const START_SECONDS = 0.1;

/** The seconds that a refused try waits: drawn from 0 up to a wait that grows. */
const waitOf = ({ interval, backoffRate, longest }: Patience, attempt: number, random: Random): number =>
  random() * Math.min(longest, interval * backoffRate ** Math.min(attempt, 40));

/** The intakes of uploads that come at these seconds. Stage 0 is the start by an event; the task that ends the judging is the last but one. */
export const intakes = (arrivals: readonly number[], facts: MachineFacts, limits: Limits, random: Random): Intakes => {
  const due = new Map<number, number[]>();
  const stage = new Uint8Array(arrivals.length);
  const attempts = new Uint16Array(arrivals.length);
  const clock = Float64Array.from(arrivals);
  const end = facts.intake.length + 1;
  let [unjudged, waiting, running, lost, triedAgain, mostRunning, mostAttempts] = [
    arrivals.length,
    arrivals.length,
    0,
    0,
    0,
    0,
    0,
  ];
  let [lastJudged, lastReceipt] = [0, 0];

  const at = (bid: number, second: number) => {
    const key = Math.floor(second);
    const list = due.get(key);
    if (list === undefined) due.set(key, [bid]);
    else list.push(bid);
  };
  for (const [bid, second] of arrivals.entries()) at(bid, second);

  const giveUp = (bid: number) => {
    lost += 1;
    if ((stage[bid] ?? 0) < end - 1) unjudged -= 1;
    if ((stage[bid] ?? 0) > 0) running -= 1;
    else waiting -= 1;
  };
  const refuse = (bid: number, now: number, patience: Patience) => {
    const attempt = attempts[bid] ?? 0;
    triedAgain += 1;
    attempts[bid] = attempt + 1;
    mostAttempts = Math.max(mostAttempts, attempt + 1);
    const isOver = (stage[bid] ?? 0) > 0 && now - (arrivals[bid] ?? 0) > facts.intakeTimeout;
    if (attempt >= patience.attempts || isOver) giveUp(bid);
    else at(bid, Math.max(now + 1, now + waitOf(patience, attempt, random)));
  };
  const forward = (bid: number, now: number, seconds: number) => {
    stage[bid] = (stage[bid] ?? 0) + 1;
    attempts[bid] = 0;
    clock[bid] = Math.max(now, clock[bid] ?? 0) + seconds;
    const ended = clock[bid] ?? 0;
    if (stage[bid] === end - 1) {
      unjudged -= 1;
      lastJudged = Math.max(lastJudged, ended);
    }
    if (stage[bid] === end) {
      running -= 1;
      lastReceipt = Math.max(lastReceipt, ended);
    } else at(bid, Math.max(now, ended));
  };
  const go = (bid: number, now: number): void => {
    const number = stage[bid] ?? 0;
    if (number === 0) {
      if (!limits.deliveries.take(1) || !limits.starts.take(1)) {
        refuse(bid, now, DELIVERY_RETRY);
        return;
      }
      waiting -= 1;
      running += 1;
      mostRunning = Math.max(mostRunning, running);
      forward(bid, now, START_SECONDS);
      return;
    }
    const task = facts.intake[number - 1];
    if (task === undefined) return;
    // Step Functions itself holds a transition back until there is room.
    if (!limits.transitions.take(task.transitions)) at(bid, now + 1);
    else if (!mayCall(limits, task.name, bid)) refuse(bid, now, task.patience);
    else forward(bid, now, callOf(task.name).seconds);
  };
  return {
    tick: (now) => {
      for (let list = due.get(now) ?? []; list.length > 0; list = due.get(now) ?? []) {
        due.delete(now);
        for (const bid of list) go(bid, now);
      }
    },
    unjudged: () => unjudged,
    running: () => waiting + running,
    facts: () => ({ lastJudged, lastReceipt, mostRunning, triedAgain, lost, mostAttempts }),
  };
};
