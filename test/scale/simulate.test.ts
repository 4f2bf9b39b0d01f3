import { describe, expect, test } from 'vitest';
import { bucketLimit, dayLimit } from '../../infra/scale/limit.ts';
import type { MachineFacts } from '../../infra/scale/machine-facts.ts';
import { QUOTAS } from '../../infra/scale/quotas.ts';
import { scaleArguments } from '../../infra/scale/scale-arguments.ts';
import { duration, faultsOf } from '../../infra/scale/scale-report.ts';
import { type Case, simulate } from '../../infra/scale/simulate.ts';

const patience = { interval: 2, backoffRate: 2, longest: 300, attempts: 800 };
const facts: MachineFacts = {
  intake: [
    { name: 'register-bid', patience, transitions: 1 },
    { name: 'read-cv', patience, transitions: 2 },
    { name: 'score-bid', patience, transitions: 2 },
    { name: 'send-receipt', patience: { ...patience, longest: 1800 }, transitions: 1 },
  ],
  intakeTimeout: 432_000,
  closingTimeout: 108_000,
  settleTimeout: 864_000,
  waits: [10, 60],
  quotaWait: 900,
  shardsAtOnce: 40,
};
const quotas = QUOTAS['eu-central-1'];
const some: Case = {
  bids: 1_000,
  arrivalSeconds: 60,
  quotas,
  mail: { perSecond: 14, perDay: 50_000 },
  seed: 1,
};
const seen = (changes: Partial<Case> = {}, machines = facts) => {
  const { limits, ...outcome } = simulate({ ...some, ...changes }, machines);
  return outcome;
};

describe('a simulated tender', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(seen()).toEqual(seen());
    expect(seen({ seed: 2 }).intake).not.toEqual(seen().intake);
  });

  test('sends its letters no faster than the share of the rate', () => {
    expect(seen().lastLetter - seen().closing.published).toBeGreaterThan(2_000 / (14 * 0.8) - 2);
  });

  test('waits for the next day where the daily quota is used up', () => {
    const { lastLetter, intake } = seen({ mail: { perSecond: 14, perDay: 2_000 } });
    expect([lastLetter > 86_400, intake.lost]).toEqual([true, 0]);
  });

  test('judges every bid, however few functions may run', () => {
    const { intake, lastJudged } = seen({ quotas: { ...quotas, concurrency: 2 } });
    expect([intake.lost, intake.triedAgain > 1_000, lastJudged > 300]).toEqual([0, true, true]);
  });

  test('loses bids, and says so, where tasks would not wait', () => {
    const hasty = facts.intake.map((stage) => ({ ...stage, patience: { ...patience, longest: 2, attempts: 5 } }));
    const outcome = simulate({ ...some, quotas: { ...quotas, concurrency: 2 } }, { ...facts, intake: hasty });
    expect(outcome.intake.lost).toBeGreaterThan(0);
    expect(faultsOf([['then', outcome]], facts, quotas)).toEqual([
      expect.stringMatching(/^then: [\d,]+ intakes gave up$/),
    ]);
  });

  test('says where a machine would run out of time', () => {
    const outcome = simulate(some, facts);
    expect(faultsOf([['then', outcome]], { ...facts, settleTimeout: 60, closingTimeout: 1 }, quotas)).toEqual([
      expect.stringContaining('closing takes'),
      expect.stringContaining('settle takes'),
    ]);
  });
});

describe('a limit', () => {
  test('gives what it holds and what comes back, and counts the rest', () => {
    const limit = bucketLimit({ size: 3, perSecond: 1 });
    const first = [limit.take(2), limit.take(2), limit.take(1)];
    limit.tick();
    expect([first, limit.take(1), limit.take(1), limit.most(), limit.refused()]).toEqual([
      [true, false, true],
      true,
      false,
      3,
      2,
    ]);
  });

  test('of a day lets go of what is a day old', () => {
    const limit = dayLimit(2, 3);
    const taken: boolean[] = [];
    for (let second = 0; second < 6; second += 1) {
      limit.tick();
      taken.push(limit.take(1));
    }
    expect(taken).toEqual([true, true, false, true, true, false]);
  });
});

test.for([
  [0, '0 s'],
  [59.6, '1 min 0 s'],
  [3_725, '1 h 2 min'],
  [90_000, '1 d 1 h'],
] as const)('%d seconds are %s', ([seconds, words]) => {
  expect(duration(seconds)).toBe(words);
});

test.for([
  [['--bids', '0'], '--bids takes a whole number from 1 to 1000000'],
  [['--region', 'us-east-1'], '--region takes eu-west-1 or eu-central-1'],
  [['--ses-rate', 'veel'], '--ses-rate takes a whole number'],
  [['--unknown'], '--unknown'],
] as const)('%o is refused in one line', ([args, message]) => {
  expect(scaleArguments(args)).toEqual({ fault: expect.stringContaining(message) });
});
