import { describe, expect, test } from 'vitest';
import type { Facts } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const read = (lines: string): Facts => readFacts(cv(`# Werkervaring\n${lines}`)).facts;
const brief = ({ jobs }: Facts): readonly string[] =>
  jobs.map(({ title, employer, period }) => `${title?.text} | ${employer?.text} | ${period?.quote.text}`);

describe('the hours of a job', () => {
  test.for([
    ['** Coach, Gemeente Rijn, 2019 – heden, 32 uur per week\n- Begeleiden', { min: 32, max: 32 }],
    ['** Coach, Gemeente Rijn, 2019 – heden (24-28 uur)\n- Begeleiden', { min: 24, max: 28 }],
    ['** Coach, Gemeente Rijn, 2019 – heden\nOmvang: 36 uur per week\n- Begeleiden', { min: 36, max: 36 }],
  ] as const)('%s', ([lines, hours]) => {
    expect(read(lines).jobs[0]?.hoursPerWeek).toMatchObject(hours);
  });

  test.for([
    '** Coach, Gemeente Rijn, 2019 – heden (0,8 fte)\n- Begeleiden',
    '** Coach, Gemeente Rijn, 2019 – heden\n- Een training van 24 uur gevolgd en gegeven aan collega’s',
  ])('are absent in %s', (lines) => {
    expect(read(lines).jobs[0]?.hoursPerWeek).toBeUndefined();
  });
});

describe('how long a job was', () => {
  test('stands beside its period', () => {
    const [job] = read('** Coach, Gemeente Rijn, september 2019 – december 2021 (2 jaar en 4 maanden)').jobs;
    expect(job?.duration).toEqual({ min: 28, max: 28, quote: { text: '2 jaar en 4 maanden', page: 1 } });
    expect(job?.period?.quote.text).toBe('september 2019 – december 2021');
  });

  test('is no period where no date stands with it, and the job is read with how long it lasted', () => {
    const { jobs, missed } = read('** Coach, Gemeente Rijn, ca. 3 jaar\n- Begeleiden');
    expect(jobs[0]?.period).toBeUndefined();
    expect(jobs[0]?.duration).toMatchObject({ min: 30, max: 42 });
    expect(missed).toBeUndefined();
  });

  test('leaves a single year an interval', () => {
    const [job] = read('** Coach, Gemeente Rijn, 2018, 8 maanden\n- Begeleiden').jobs;
    expect(job?.period).toMatchObject({ start: { earliest: '2018-01', latest: '2018-12' } });
    expect(job?.duration).toMatchObject({ min: 8, max: 8 });
  });
});

test('an end without a start is no period, no slip of the pen, and missed', () => {
  const { facts, warnings } = readFacts(cv('# Werkervaring\n** Coach, Gemeente Rijn, tot juni 2019\n- Begeleiden'));
  expect(facts.jobs[0]?.period).toBeUndefined();
  expect(facts.missed?.job?.text).toBe('Coach, Gemeente Rijn, tot juni 2019');
  expect(warnings).toEqual([]);
});

test.for(['Sabbatical', 'Wereldreis door Azië', 'Mantelzorg', 'Ouderschapsverlof'])(
  '%s is a gap, and no job',
  (name) => {
    const facts = read(
      `** Coach, Gemeente Rijn, 2019 – heden\n- Begeleiden\n** ${name}, 2018 – 2019\n** Docent, ROC Oost, 2012 – 2018\n- Lesgeven`,
    );
    expect(facts.jobs.map(({ title }) => title?.text)).toEqual(['Coach', 'Docent']);
    expect(facts.gaps?.map((gap) => gap.name.text)).toEqual([name]);
    expect(facts.missed).toBeUndefined();
  },
);

test('what words leave open is read as the rest of the list is written', () => {
  expect(
    brief(
      read(`2020 – heden | Gemeente Rijn | Doorstroomcoach
2016 – 2020 | Yuverta | Jobhunter
2012 – 2016 | Stichting Oost | Docent`),
    ),
  ).toEqual([
    'Doorstroomcoach | Gemeente Rijn | 2020 – heden',
    'Jobhunter | Yuverta | 2016 – 2020',
    'Docent | Stichting Oost | 2012 – 2016',
  ]);
});

test('several jobs under one employer with a period of its own', () => {
  expect(
    brief(
      read(`Yuverta, 2012 – heden
** Doorstroomcoach | 2019 – heden
- Begeleiden
** Docent | 2012 – 2019
- Lesgeven
** Jongerenwerker | 2008 – 2012
Stichting Kans`),
    ),
  ).toEqual([
    'Doorstroomcoach | Yuverta | 2019 – heden',
    'Docent | Yuverta | 2012 – 2019',
    'Jongerenwerker | Stichting Kans | 2008 – 2012',
  ]);
});

test.for([
  ['** Coach, Gemeente Rijn te Rijnstad, 2019 – heden', 'Coach | Gemeente Rijn | 2019 – heden'],
  ['** Coach (stage), Gemeente Rijn, 2019 – heden', 'Coach | Gemeente Rijn | 2019 – heden'],
  [
    '** Persvoorlichter\nSpoorlijn Nederland (dienstverlener) – 2019 – heden',
    'Persvoorlichter | Spoorlijn Nederland | 2019 – heden',
  ],
  ["** Wijk-GGD'er, Werkzaak Rivierenland, 2019 – heden", "Wijk-GGD'er | Werkzaak Rivierenland | 2019 – heden"],
  ['2019 – heden\n** Bestuurssecretaris\nV&D', 'Bestuurssecretaris | V&D | 2019 – heden'],
  ['** Jurist @ WIJ Noord | 2019 – heden', 'Jurist | WIJ Noord | 2019 – heden'],
] as const)('towns, sorts and compounds mislead nobody: %s', ([lines, expected]) => {
  expect(brief(read(`${lines}\n- Begeleiden`))).toEqual([expected]);
});

test('a period that two columns part is one', () => {
  expect(brief(read('Mei 2018 | Juni 2019 | Coach | Gemeente Rijn'))).toEqual([
    'Coach | Gemeente Rijn | Mei 2018 Juni 2019',
  ]);
});
