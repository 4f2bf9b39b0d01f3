import type { FieldBid } from '../../shared/domain/open-questions.ts';
import type { RankingRules } from '../../shared/domain/ranking.ts';
import type { Outcome } from '../../shared/domain/verdict.ts';

/** How the made fields are ranked: every link that a chain can have. */
export const RULES: RankingRules = {
  shortlistSize: 10,
  tieBreak: [{ criterion: 'G0' }, 'lowest-rate', 'earliest-upload', 'lot'],
  lotSeed: 'het getal van een openbare trekking',
};

/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const CRITERIA = 6;

/** So many bids with six criteria, many of them equal: one in seven has an open requirement, one in five an open score, one in ten is out. */
export const madeField = (count: number): readonly FieldBid[] => {
  const next = random(7);
  return Array.from({ length: count }, (_, index): FieldBid => {
    const die = next();
    const outcome: Outcome = die < 0.1 ? 'not-met' : die < 0.24 ? 'unclear' : 'met';
    const scores = Array.from({ length: CRITERIA }, (_, criterion) => {
      const least = 5 * Math.floor(4 * next());
      return { id: `G${criterion}`, points: [least, next() < 0.035 ? least + 5 : least] as const };
    });
    return {
      bidId: `b-${index.toString(36)}`,
      rateCents: 7000 + Math.floor(1400 * next()),
      uploadedAt: new Date(1_764_000_000_000 + 1000 * Math.floor(86_400 * next())).toISOString(),
      assessment: {
        eligible: outcome === 'met' ? 'yes' : outcome === 'unclear' ? 'review' : 'no',
        requirements: [{ id: 'E0', outcome }],
        scores,
        total: [
          scores.reduce((sum, { points }) => sum + points[0], 0),
          scores.reduce((sum, { points }) => sum + points[1], 0),
        ],
      },
    };
  });
};
