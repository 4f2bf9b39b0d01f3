import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Award } from '../../../shared/domain/award.ts';
import { judgeCriterion } from '../../../shared/domain/awards/judge-award.ts';
import { maxPoints, mostPoints, possiblePoints, weighedPoints } from '../../../shared/domain/awards/possible-points.ts';
import type { Outcome } from '../../../shared/domain/verdict.ts';
import { facts, job, offer, quote, tender } from '../builders.ts';

const RULES = {
  met: { kind: 'cv-pages', max: 5 },
  'not-met': { kind: 'cv-pages', max: 1 },
  unclear: { kind: 'declaration', declaration: 'vog' },
} as const;

const judge = (award: unknown, weightPercent?: number) =>
  judgeCriterion(
    { award: Award.parse(award), weightPercent },
    {
      tender: tender({
        organisations: [{ id: 'gemeente', name: 'een gemeente', spellings: ['gemeente*'] }],
      }),
      offer: offer(),
      facts: facts({
        jobs: [
          job('GIS-specialist', '2019-01..2020-12'),
          job('Tekenaar', '2021-01..2021-12', { description: [quote('Kaarten gemaakt in QGIS.')] }),
        ],
      }),
    },
  );

const perItem = (outcomes: readonly Outcome[], more: Record<string, unknown> = {}) => ({
  kind: 'per-item',
  pointsEach: 5,
  max: 12,
  rules: outcomes.map((one) => RULES[one]),
  ...more,
});

describe('Points per item', () => {
  it('are given for each that is met, with the arithmetic, and no more than the maximum', () => {
    expect(judge(perItem(['met', 'not-met', 'unclear', 'met']))).toEqual({
      points: [10, 12],
      evidence: [
        {
          because:
            'Aangetoond: 2 van de 4; niet zeker: 1. Per onderdeel 5 punten, met een maximum van 12: 10 tot 12 punten.',
        },
        { because: "Het cv telt 2 pagina's; toegestaan zijn er hoogstens 5." },
        { because: "Het cv telt 2 pagina's; toegestaan zijn er hoogstens 1." },
        { because: 'De verklaring ‘De kandidaat kan een VOG overleggen’ is in de aanbieding niet ingevuld.' },
        { because: "Het cv telt 2 pagina's; toegestaan zijn er hoogstens 5." },
      ],
    });
  });
});

describe('Points by months', () => {
  const bands = [
    { fromMonths: 12, points: 4 },
    { fromMonths: 36, points: 9 },
  ];

  it('can count the months at organisations', () => {
    expect(judge({ kind: 'bands', organisations: ['gemeente'], bands }).points).toEqual([9, 9]);
  });

  it('can count the months with a system', () => {
    expect(judge({ kind: 'bands', system: 'qgis', bands })).toMatchObject({
      points: [4, 4],
      evidence: [{ because: 'Werkervaring met QGIS: 12 maanden; dat geeft 4 punten.' }, {}],
    });
  });
});

describe('A sum of parts', () => {
  const parts = [
    { title: 'Eerste deel.', award: { kind: 'all-or-nothing', points: 7.5, rule: RULES.met } },
    { title: 'Tweede deel', award: perItem(['unclear']) },
  ];

  it('adds what each part gives and says so', () => {
    const { points, evidence } = judge({ kind: 'sum', parts });
    expect([points, evidence[0].because]).toEqual([
      [7.5, 12.5],
      'Eerste deel: 7,5 punten; Tweede deel: 0 tot 5 punten. Samen: 7,5 tot 12,5 punten.',
    ]);
  });

  it('gives no more than its cap', () => {
    const { points, evidence } = judge({ kind: 'sum', parts, max: 10 });
    expect([points, evidence[0].because]).toEqual([
      [7.5, 10],
      'Eerste deel: 7,5 punten; Tweede deel: 0 tot 5 punten. Samen, met een maximum van 10: 7,5 tot 10 punten.',
    ]);
  });
});

describe('A weight in percent', () => {
  it('gives the share that was earned, rounded to hundredths, with the arithmetic', () => {
    const { points, evidence } = judge(perItem(['met', 'not-met', 'not-met'], { max: 15 }), 40);
    expect([points, evidence[0].because]).toEqual([
      [13.33, 13.33],
      'Aangetoond: 1 van de 3. Per onderdeel 5 punten: 5 punten. Gewogen: 5 punten van 15, en dat telt voor 40 %: 13,33 punten.',
    ]);
  });

  it('rounds half up', () => {
    const award = Award.parse({ kind: 'bands', role: 'gis', bands: [{ fromMonths: 0, points: 200 }] });
    expect(weighedPoints({ award, weightPercent: 1.01 }, 100)).toBe(0.51);
  });
});

const points = fc.integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100);
const outcomes = fc.array(fc.constantFrom<Outcome>('met', 'not-met', 'unclear'), { minLength: 1, maxLength: 6 });
const single = fc.oneof(
  fc
    .record({ points, outcome: fc.constantFrom<Outcome>('met', 'not-met', 'unclear') })
    .map((one) => ({ kind: 'all-or-nothing', points: one.points, rule: RULES[one.outcome] })),
  fc
    .record({ outcomes, pointsEach: points, max: points })
    .map((one) => perItem(one.outcomes, { pointsEach: one.pointsEach, max: one.max })),
);
const awards = fc.oneof(
  single,
  fc
    .record({ awards: fc.array(single, { minLength: 1, maxLength: 4 }), max: fc.option(points, { nil: undefined }) })
    .map((one) => ({
      kind: 'sum',
      parts: one.awards.map((award, index) => ({ title: `Deel ${index}`, award })),
      ...(one.max !== undefined && { max: one.max }),
    })),
);
const weights = fc.option(
  fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
  { nil: undefined },
);

describe('Any award', () => {
  it('gives points between none and its most, and only ones that it can give', () => {
    fc.assert(
      fc.property(awards, weights, (award, weightPercent) => {
        const criterion = { award: Award.parse(award), weightPercent };
        const { points: given } = judge(award, weightPercent);
        const possible = possiblePoints(criterion, [0, maxPoints(criterion)]);
        expect(0 <= given[0] && given[0] <= given[1] && given[1] <= maxPoints(criterion)).toBe(true);
        expect([possible.includes(given[0]), possible.includes(given[1])]).toEqual([true, true]);
        expect(possible.at(0)).toBe(0);
        expect(possible.at(-1)).toBe(mostPoints(criterion.award) === 0 ? 0 : maxPoints(criterion));
      }),
    );
  });

  it('gives its full weight for full marks', () => {
    fc.assert(
      fc.property(awards, weights, (given, weightPercent) => {
        const award = Award.parse(given);
        fc.pre(mostPoints(award) > 0);
        expect(weighedPoints({ award, weightPercent }, mostPoints(award))).toBe(maxPoints({ award, weightPercent }));
      }),
    );
  });
});
