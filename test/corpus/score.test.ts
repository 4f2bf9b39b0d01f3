import { describe, expect, test } from 'vitest';
import type { CvFacts, JobFacts } from './facts-file.ts';
import { NOTHING } from './predict.ts';
import { type Field, outcomesOf } from './score.ts';
import { f1, precision, recall, tallied } from './tally.ts';

const job = (more: Partial<JobFacts> = {}): JobFacts => ({
  title: 'Klantmanager Participatie',
  employer: 'Gemeente Oosterdam',
  start: '2019-09',
  end: 'present',
  kind: 'work',
  ...more,
});

const cv = (more: Partial<CvFacts> = {}): CvFacts => ({ ...NOTHING, pages: 2, language: 'nl', ...more });

const brief = (truth: CvFacts, found: CvFacts, field: Field): readonly string[] =>
  outcomesOf(truth, found)
    .filter((outcome) => outcome.field === field)
    .map(({ is }) => is);

const jobs = (truth: Partial<JobFacts>, found: Partial<JobFacts>, field: Field): readonly string[] =>
  brief(cv({ jobs: [job(truth)] }), cv({ jobs: [job(found)] }), field);

describe('a field', () => {
  test.for([
    ['a period to the month is right', 'period', {}, {}, ['right']],
    ['a period a month off is wrong', 'period', {}, { start: '2019-10' }, ['wrong']],
    ['a year where the text has a month is wrong', 'period', {}, { start: '2019' }, ['wrong']],
    ['a month where the text has a year only is wrong', 'period', { start: '2019' }, {}, ['wrong']],
    ['a year and its twelve months are the same', 'period', { start: '2019' }, { start: '2019-01/2019-12' }, ['right']],
    [
      'of a misspelt year an interval that holds it is right',
      'period',
      { start: '2019', typo: true },
      { start: '2018-01/2020-12' },
      ['right'],
    ],
    [
      'of a misspelt year a month elsewhere is wrong',
      'period',
      { start: '2019', typo: true },
      { start: '2010-01' },
      ['wrong'],
    ],
    [
      'a title in other capitals with its hours in brackets is right',
      'title',
      {},
      { title: 'KLANTMANAGER participatie (32 uur)' },
      ['right'],
    ],
    ['half a title is wrong', 'title', {}, { title: 'Klantmanager' }, ['wrong']],
    [
      'an employer with its place is wrong where that is a third of it',
      'employer',
      {},
      { employer: 'Gemeente Oosterdam, te Oosterdam Zuid' },
      ['wrong'],
    ],
  ] as const)('%s', ([, field, truth, found, outcome]) => {
    expect(jobs(truth, found, field)).toEqual(outcome);
  });
});

test('a job that is not there counts false in each of its fields, one that was not found missed', () => {
  const outcomes = outcomesOf(
    cv({ jobs: [job()] }),
    cv({ jobs: [{ title: 'Timmerman', employer: 'Houtbouw', start: '2001', end: '2002', kind: 'work' }] }),
  );
  expect(outcomes.filter(({ field }) => field === 'title').map(({ is }) => is)).toEqual(['missed', 'false']);
  expect(outcomes.filter(({ field }) => field === 'period').map(({ is }) => is)).toEqual(['missed', 'false']);
});

test('jobs are paired by what agrees most, whatever their order', () => {
  const other = job({ title: 'Inkoper', employer: 'Waterschap Brede Beek', start: '2012', end: '2014' });
  expect(brief(cv({ jobs: [job(), other] }), cv({ jobs: [other, job()] }), 'employer')).toEqual(['right', 'right']);
});

test('a misspelt year of which nothing was made counts neither way', () => {
  const found: JobFacts = { title: 'Klantmanager Participatie', employer: 'Gemeente Oosterdam', kind: 'work' };
  expect(brief(cv({ jobs: [job({ typo: true })] }), cv({ jobs: [found] }), 'period')).toEqual([]);
});

test('education counts with its level and status', () => {
  const education = { name: 'HBO Rechten', level: 'hbo-bachelor', status: 'completed' } as const;
  const truth = cv({ education: [education] });
  expect(brief(truth, cv({ education: [{ ...education, status: 'unclear' }] }), 'education')).toEqual(['wrong']);
  expect(brief(truth, cv({ education: [education] }), 'education')).toEqual(['right']);
});

test('telephone numbers are the same however they are written', () => {
  expect(brief(cv({ phones: ['+31 6 1234 5678'] }), cv({ phones: ['06-12345678'] }), 'contact')).toEqual(['right']);
});

test('something wrong is both false and missed', () => {
  const tally = tallied([
    { field: 'title', is: 'right' },
    { field: 'title', is: 'right' },
    { field: 'title', is: 'wrong' },
    { field: 'title', is: 'missed' },
  ]).get('title');
  expect(tally).toEqual({ right: 2, false: 1, missed: 2 });
  expect(tally && [precision(tally), recall(tally), f1(tally)]).toEqual([2 / 3, 0.5, 4 / 7]);
});

test('a truth scored against itself is right in every field', () => {
  const truth = cv({
    name: 'Jonne Achterberg',
    emails: ['jonne@voorbeeld.example'],
    jobs: [job(), job({ kind: 'internship', hoursPerWeek: 24 })],
    education: [{ name: 'Mbo Bouwkunde', level: 'mbo', institute: 'ROC Oosterdam', status: 'not-completed' }],
    trainings: [{ name: 'BHV', kind: 'certificate' }],
    systems: [{ name: 'JVS', usedIn: ['Klantmanager Participatie'] }],
    languages: ['nl', 'en'],
    references: { named: ['Wim Bartels'], onRequest: false },
    offer: { availableFrom: 'at-once', hoursPerWeek: [24, 32] },
  });
  expect(outcomesOf(truth, truth).filter(({ is }) => is !== 'right')).toEqual([]);
});
