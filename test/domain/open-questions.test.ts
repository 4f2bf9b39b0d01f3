import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDecisions, type Criteria, type Decision } from '../../shared/domain/decision.ts';
import { assessmentOf } from '../../shared/domain/judge.ts';
import { type AssessedBid, type OpenQuestion, openQuestions, rankingBid } from '../../shared/domain/open-questions.ts';
import { ranking } from '../../shared/domain/ranking.ts';
import type { Assessment, Outcome, Range } from '../../shared/domain/verdict.ts';

const evidence = [{ because: 'Niet zeker.' }] as const;
const assessed = (
  bidId: string,
  outcomes: readonly Outcome[],
  points: readonly Range[],
  rateCents = 8000,
): AssessedBid => ({
  bidId,
  rateCents,
  assessment: assessmentOf(
    outcomes.map((outcome, index) => ({ id: `E${index}`, outcome, evidence })),
    points.map((range, index) => ({ id: `G${index}`, points: range, max: 25, evidence })),
    [],
  ),
});
const rules = (shortlistSize: number) => ({ tieBreak: ['lowest-rate' as const], shortlistSize });

/** Criteria that can give any whole number of points. */
const anyPoints = ({ scores }: Assessment): Criteria =>
  scores.map(({ id, points: [, most] }) => ({
    id,
    award: {
      kind: 'bands',
      role: 'coach',
      bands: Array.from({ length: most + 1 }, (_, points) => ({ fromMonths: points, points })),
    },
  }));

describe('openQuestions', () => {
  test('only what can change who is on the shortlist is asked', () => {
    const bids = [
      assessed('sure', ['met'], [[50, 60]]),
      assessed(
        'border',
        ['met'],
        [
          [20, 40],
          [5, 5],
        ],
      ),
      assessed('rival', ['met'], [[30, 30]]),
      assessed('hopeless', ['unclear'], [[0, 10]]),
      assessed('knocked', ['not-met', 'unclear'], [[0, 99]]),
    ];
    expect(openQuestions(bids, rules(2))).toEqual([
      {
        bidId: 'border',
        item: 'G0',
        kind: 'criterion',
        why: 'Deze inschrijving kan tussen plaats 2 en 3 eindigen; deze punten kunnen beslissen of zij bij de 2 hoort.',
        evidence,
        maxPoints: 40,
      },
    ]);
  });

  test('of a bid that is in whenever it is eligible only the requirement is asked', () => {
    const bids = [
      assessed('a', ['unclear', 'met'], [[50, 60]]),
      assessed('b', ['met'], [[30, 30]]),
      assessed('c', ['met'], [[20, 20]]),
    ];
    expect(openQuestions(bids, rules(2))).toEqual([
      {
        bidId: 'a',
        item: 'E0',
        kind: 'requirement',
        why: 'Alleen als aan deze eis is voldaan, dingt de inschrijving mee naar een plaats bij de 2.',
        evidence,
      },
    ]);
  });

  test('with fewer bids than places only requirements are asked', () => {
    const bids = [assessed('a', ['met'], [[0, 60]]), assessed('b', ['unclear'], [[0, 60]])];
    expect(openQuestions(bids, rules(10)).map(({ bidId, item }) => [bidId, item])).toEqual([['b', 'E0']]);
  });

  const range = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom(0, 0, 2, 5))
    .map(([min, more]): Range => [min, min + more]);
  const outcome = fc.constantFrom<Outcome>('met', 'met', 'met', 'unclear', 'not-met');
  const bids = fc
    .array(
      fc.tuple(
        fc.array(outcome, { minLength: 1, maxLength: 2 }),
        fc.array(range, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
      ),
      {
        maxLength: 8,
      },
    )
    .map((all) => all.map(([outcomes, points, rate], index) => assessed(`b${index}`, outcomes, points, rate)));
  const seed = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 60, maxLength: 60 });

  /** An arbitrary but fixed answer to every item: the same whoever asks and when. */
  const answerTo = (dice: readonly number[]) => {
    return ({ bidId, item }: Pick<OpenQuestion, 'bidId' | 'item'>, [min, max]: Range = [0, 0]): Decision => {
      const die = dice[Number(bidId.slice(1)) * 7 + (item.startsWith('E') ? 0 : 3) + Number(item.slice(1))] ?? 0;
      const answer = item.startsWith('E')
        ? { outcome: die % 2 === 0 ? ('met' as const) : ('not-met' as const) }
        : { points: min + (die % (max - min + 1)) };
      return { bidId, item, answer, by: 'B', at: '2025-12-15T10:00:00Z', reason: 'Daarom.' };
    };
  };
  const decide = (all: readonly AssessedBid[], decisions: readonly Decision[]) =>
    all.map((bid) => ({
      ...bid,
      assessment: applyDecisions(
        bid.assessment,
        decisions.filter(({ bidId }) => bidId === bid.bidId),
        anyPoints(bid.assessment),
      ),
    }));
  const everything = (all: readonly AssessedBid[], answer: ReturnType<typeof answerTo>) =>
    all.flatMap(({ bidId, assessment }) => [
      ...assessment.requirements
        .filter((one) => one.outcome === 'unclear')
        .map(({ id }) => answer({ bidId, item: id })),
      ...assessment.scores
        .filter(({ points }) => points[0] < points[1])
        .map(({ id, points }) => answer({ bidId, item: id }, points)),
    ]);
  const rangeOf = (all: readonly AssessedBid[], { bidId, item }: OpenQuestion): Range | undefined =>
    all.find((bid) => bid.bidId === bidId)?.assessment.scores.find(({ id }) => id === item)?.points;
  const members = (all: readonly AssessedBid[], size: number) =>
    ranking(all.map(rankingBid), rules(size))
      .filter(({ place }) => place === 'in')
      .map(({ bidId }) => bidId)
      .toSorted();
  const places = (all: readonly AssessedBid[], size: number) =>
    ranking(all.map(rankingBid), rules(size)).map(({ place }) => place);

  test('answering only what is asked, one at a time and in any order, gives the same shortlist as answering everything', () => {
    fc.assert(
      fc.property(bids, seed, fc.integer({ min: 1, max: 5 }), (all, dice, size) => {
        const answer = answerTo(dice);
        let now: readonly AssessedBid[] = all;
        for (let step = 0; ; step += 1) {
          const questions = openQuestions(now, rules(size));
          const question = questions[(dice[step] ?? 0) % Math.max(questions.length, 1)];
          if (!question) break;
          now = decide(now, [answer(question, rangeOf(now, question))]);
        }
        expect(places(now, size)).not.toContain('open');
        expect(members(now, size)).toEqual(members(decide(all, everything(all, answer)), size));
      }),
      { numRuns: 500 },
    );
  });

  test('all questions answered at once settle the shortlist too', () => {
    fc.assert(
      fc.property(bids, seed, fc.integer({ min: 1, max: 5 }), (all, dice, size) => {
        const answer = answerTo(dice);
        const asked = openQuestions(all, rules(size)).map((question) => answer(question, rangeOf(all, question)));
        const decided = decide(all, asked);
        expect(openQuestions(decided, rules(size))).toEqual([]);
        expect(members(decided, size)).toEqual(members(decide(all, everything(all, answer)), size));
      }),
      { numRuns: 500 },
    );
  });

  test('an answer never brings a new question', () => {
    fc.assert(
      fc.property(bids, seed, fc.integer({ min: 1, max: 5 }), (all, dice, size) => {
        const before = openQuestions(all, rules(size)).map(({ bidId, item }) => `${bidId} ${item}`);
        const some = everything(all, answerTo(dice)).filter((_, index) => (dice[index] ?? 0) % 2 === 0);
        for (const { bidId, item } of openQuestions(decide(all, some), rules(size)))
          expect(before).toContain(`${bidId} ${item}`);
      }),
    );
  });
});
