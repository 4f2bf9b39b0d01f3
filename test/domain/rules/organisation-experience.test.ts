import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { facts, job, offer, quote, tender } from '../builders.ts';

const definition = tender({
  organisations: [
    {
      id: 'waterschap',
      name: 'een waterschap',
      spellings: ['waterschap*', 'hoogheemraadschap*', 'Rivierenland'],
      consider: ['Waternet'],
    },
  ],
});

const months = (minMonths: number, jobs: Parameters<typeof facts>[0] & {}) =>
  judgeRule(
    { kind: 'organisation-experience', organisations: ['waterschap'], minMonths },
    { tender: definition, offer: offer(), facts: facts(jobs) },
  );

const at = (employer: string, more: Parameters<typeof job>[2] = {}) =>
  months(12, { jobs: [job('Adviseur', '2020-01..2020-12', { employer: quote(employer), ...more })] }).outcome;

describe('Months in a type of organisation', () => {
  it('are those of jobs whose employer is one, with the arithmetic', () => {
    expect(
      months(24, {
        jobs: [
          job('Adviseur', '2019-01..2020-12', { employer: quote('Waterschap Zuiderlinge') }),
          job('Adviseur', '2021-01..heden', { employer: quote('Gemeente Zandwijk') }),
        ],
      }),
    ).toEqual({
      outcome: 'met',
      evidence: [
        { because: 'Werkervaring bij een waterschap: 24 maanden; gevraagd: minstens 24 maanden.' },
        {
          because: '2019-01 t/m 2020-12 = 24 maanden.',
          quote: { text: 'Waterschap Zuiderlinge', page: 1 },
        },
      ],
    });
  });

  it('are those of a compound and of a proper name that is listed', () => {
    expect([at('Hoogheemraadschap van Zandwijk'), at('WATERSCHAPSBEDRIJF ZUID'), at('Rivierenland')]).toEqual([
      'met',
      'met',
      'met',
    ]);
  });

  it('are not those at another employer', () => {
    expect(at('Ingenieursbureau Lievense')).toBe('not-met');
  });

  it('are for a person to judge where the name is under consider', () => {
    expect(at('Waternet')).toBe('unclear');
  });

  it('are for a person to judge where the name may be that of who works for such organisations', () => {
    expect(at('Bureau voor waterschappen')).toBe('unclear');
  });

  it('are for a person to judge where only the description tells of the place', () => {
    expect(at('Vaartkracht Interim', { description: [quote('Gedetacheerd bij het waterschap Zuiderlinge.')] })).toBe(
      'unclear',
    );
  });

  it('are not those of who only works together with one', () => {
    expect(at('Gemeente Zandwijk', { description: [quote('Overleg gevoerd met het waterschap.')] })).toBe('not-met');
  });

  it('are for a person to judge of an internship', () => {
    expect(at('Waterschap Zuiderlinge', { kind: 'internship' })).toBe('unclear');
  });

  it('narrow the months in a role where a rule asks both', () => {
    const judged = judgeRule(
      { kind: 'role-experience', role: 'gis', minMonths: 24, organisations: ['waterschap'] },
      {
        tender: definition,
        offer: offer(),
        facts: facts({
          jobs: [
            job('GIS-specialist', '2019-01..2019-12', { employer: quote('Waterschap Zuiderlinge') }),
            job('GIS-specialist', '2020-01..2023-12'),
          ],
        }),
      },
    );
    expect([judged.outcome, judged.evidence[0].because]).toEqual([
      'not-met',
      'Werkervaring als GIS-specialist bij een waterschap: 12 maanden; gevraagd: minstens 24 maanden.',
    ]);
  });

  it('narrow the months with a topic where a rule asks both', () => {
    const judged = judgeRule(
      { kind: 'topic-experience', topics: ['bgt'], need: 'any', minMonths: 6, organisations: ['waterschap'] },
      {
        tender: definition,
        offer: offer(),
        facts: facts({ jobs: [job('Medewerker BGT', '2019-01..2019-12')] }),
      },
    );
    expect(judged.outcome).toBe('not-met');
  });
});

describe('Experience that must be recent', () => {
  const recent = (period: string) =>
    judgeRule(
      { kind: 'role-experience', role: 'gis', minMonths: 12, recentYears: 2 },
      { tender: definition, offer: offer(), facts: facts({ jobs: [job('GIS-specialist', period)] }) },
    );

  it('is enough where a month of it lies in the last years', () => {
    expect(recent('2019-01..2024-01')).toEqual({
      outcome: 'met',
      evidence: [
        {
          because:
            'Werkervaring als GIS-specialist: 61 maanden; gevraagd: minstens 12 maanden. Een deel daarvan ligt in de laatste 2 jaar, zoals gevraagd.',
        },
        {
          because: '2019-01 t/m 2024-01 = 61 maanden, waarvan 1 tot 2 in de laatste 2 jaar.',
          quote: { text: 'GIS-specialist … 2019-01..2024-01', page: 1 },
        },
      ],
    });
  });

  it('is not enough where all of it is older', () => {
    expect(recent('2019-01..2023-11').outcome).toBe('not-met');
  });

  it('is unclear where it may just be recent enough', () => {
    expect(recent('2019-01..2023-12').outcome).toBe('unclear');
    expect(recent('2019..2024').outcome).toBe('met');
  });
});
