import { describe, expect, test } from 'vitest';
import { applyDecisions, type Criteria, choiceText, Decision, refusalOf } from '../../shared/domain/decision.ts';
import { assessmentOf } from '../../shared/domain/judge.ts';
import { quote } from './builders.ts';

const machine = { because: 'Niet zeker: het is een stage.', quote: quote('Stagiair') };
const ASSESSMENT = assessmentOf(
  [
    { id: 'E1', outcome: 'met', evidence: [machine] },
    { id: 'E2', outcome: 'unclear', evidence: [machine] },
  ],
  [
    { id: 'G1', points: [5, 15], max: 25, evidence: [machine] },
    { id: 'G2', points: [20, 20], max: 20, evidence: [machine] },
  ],
  ['Let op.'],
);
/** G1 gives 0, 5, 15 or 25 points, of which 5 and 15 are still possible; G2 gives 20 or none. */
const CRITERIA: Criteria = [
  {
    id: 'G1',
    award: {
      kind: 'bands',
      role: 'coach',
      bands: [
        { fromMonths: 12, points: 5 },
        { fromMonths: 24, points: 15 },
        { fromMonths: 36, points: 25 },
      ],
    },
  },
  { id: 'G2', award: { kind: 'all-or-nothing', points: 20, rule: { kind: 'hourly-rate', maxEur: 80 } } },
];
const decision = (item: string, answer: Decision['answer'], reason = 'Zo staat het er.'): Decision => ({
  bidId: 'b-1',
  item,
  answer,
  by: 'M. de Boer',
  at: '2025-12-15T10:00:00Z',
  reason,
});

describe('applyDecisions', () => {
  test('a decision makes an item firm, and what the machine found stays beside it', () => {
    const decided = applyDecisions(
      ASSESSMENT,
      [decision('E2', { outcome: 'met' }), decision('G1', { points: 15 }, 'Twee jaar telt.')],
      CRITERIA,
    );
    expect(decided).toEqual({
      eligible: 'yes',
      requirements: [
        { id: 'E1', outcome: 'met', evidence: [machine] },
        {
          id: 'E2',
          outcome: 'met',
          evidence: [{ because: 'Besloten door M. de Boer: Zo staat het er.', decided: true }, machine],
        },
      ],
      scores: [
        {
          id: 'G1',
          points: [15, 15],
          max: 25,
          evidence: [{ because: 'Besloten door M. de Boer: Twee jaar telt.', decided: true }, machine],
        },
        { id: 'G2', points: [20, 20], max: 20, evidence: [machine] },
      ],
      total: [35, 35],
      warnings: ['Let op.'],
    });
  });

  test('not met by decision knocks the bid out', () => {
    expect(applyDecisions(ASSESSMENT, [decision('E2', { outcome: 'not-met' })], CRITERIA).eligible).toBe('no');
  });

  test('of two decisions on one item the last one holds', () => {
    const twice = [decision('G1', { points: 5 }), decision('G1', { points: 15 })];
    expect(applyDecisions(ASSESSMENT, twice, CRITERIA).scores[0]?.points).toEqual([15, 15]);
  });

  test('a refused decision changes nothing', () => {
    expect(
      applyDecisions(ASSESSMENT, [decision('G1', { points: 10 }), decision('E1', { outcome: 'not-met' })], CRITERIA),
    ).toEqual(ASSESSMENT);
  });
});

describe('refusalOf', () => {
  test.for([
    ['E2', { outcome: 'met' }, undefined],
    ['G1', { points: 5 }, undefined],
    ['G1', { points: 15 }, undefined],
    ['E1', { outcome: 'not-met' }, 'Over eis E1 valt niets te beslissen: de uitkomst staat vast.'],
    ['E2', { points: 5 }, 'Eis E2 vraagt om voldaan of niet voldaan, niet om punten.'],
    ['G2', { points: 10 }, 'Over criterium G2 valt niets te beslissen: de punten staan vast.'],
    ['G1', { outcome: 'met' }, 'Criterium G1 vraagt om een aantal punten.'],
    ['G1', { points: 10 }, 'Criterium G1 vraagt om 5 of 15 punten.'],
    ['G1', { points: 0 }, 'Criterium G1 vraagt om 5 of 15 punten.'],
    ['G1', { points: 25 }, 'Criterium G1 vraagt om 5 of 15 punten.'],
    ['X9', { points: 1 }, 'X9 is geen eis of criterium.'],
  ] as const)('%s answered with %o', ([item, answer, refusal]) => {
    expect(refusalOf(ASSESSMENT, decision(item, answer), CRITERIA)).toBe(refusal);
  });
});

describe('a decision that overrules', () => {
  const overruling = (item: string, answer: Decision['answer'], evidence?: string): Decision => ({
    ...decision(item, answer),
    overrules: true,
    ...(evidence !== undefined && { evidence }),
  });

  test('changes what is firm, and leaves what the machine found beside it', () => {
    const [before] = ASSESSMENT.requirements;
    const [after] = applyDecisions(
      ASSESSMENT,
      [overruling('E1', { outcome: 'not-met' }, 'Diploma gezien.')],
      CRITERIA,
    ).requirements;
    expect([after?.outcome, after?.evidence.slice(1)]).toEqual(['not-met', before?.evidence]);
  });

  test.for([
    ['E1', { outcome: 'not-met' }, 'Diploma gezien.', undefined],
    ['G2', { points: 0 }, 'Gebeld met de leverancier.', undefined],
    ['E1', { outcome: 'not-met' }, undefined, 'Een besluit dat van de software afwijkt, noemt waarop het steunt.'],
    ['E1', { points: 5 }, 'Diploma gezien.', 'Eis E1 vraagt om voldaan of niet voldaan, niet om punten.'],
  ] as const)('%s answered with %o because of %s', ([item, answer, evidence, refusal]) => {
    expect(refusalOf(ASSESSMENT, overruling(item, answer, evidence), CRITERIA)).toBe(refusal);
  });
});

describe('choiceText', () => {
  test.for([
    [[0, 7.5, 15], '0, 7,5 of 15 punten'],
    [[0, 1], '0 of 1 punten'],
    [[1], '1 punt'],
  ] as const)('%o is %s', ([possible, text]) => {
    expect(choiceText(possible)).toBe(text);
  });
});

describe('Decision', () => {
  test.for([
    ['no reason', { reason: '  ' }],
    ['no name', { by: '' }],
    ['unclear is no answer', { answer: { outcome: 'unclear' } }],
    ['both an outcome and points', { answer: { outcome: 'met', points: 1 } }],
    ['points below nothing', { answer: { points: -1 } }],
    ['a time that is none', { at: 'gisteren' }],
    ['an unknown field', { sex: 'v' }],
  ] as const)('refuses %s', ([, more]) => {
    expect(Decision.safeParse({ ...decision('E2', { outcome: 'met' }), ...more }).success).toBe(false);
  });
});
