import { describe, expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const jobs = (drawing: string) =>
  readFacts(cv(drawing)).facts.jobs.map(({ title, employer, kind }) => [title?.text, employer?.text, kind]);

const TWO = [
  ['Data-analist', 'Gemeente Rijn', 'work'],
  ['Planoloog', 'Provincie Oost', 'work'],
];

describe('jobs without a heading that is known', () => {
  test.for([
    [
      'below languages',
      '# Talen\nNederlands\nmei 2021 – heden | Data-analist, Gemeente Rijn\n2015 – 2020 | Planoloog, Provincie Oost',
    ],
    [
      'below referees, each under its date',
      '# Referenties\nAnna de Boer, teamleider, Gemeente West, 06 12345678\nmei 2021 – heden\nData-analist – Gemeente Rijn\n2015 – 2020\nPlanoloog – Provincie Oost',
    ],
    [
      'below a profile, each above its date',
      '# Profiel\nIk werk graag.\n** Data-analist\nGemeente Rijn | mei 2021 – heden\n** Planoloog\nProvincie Oost | 2015 – 2020',
    ],
    [
      'below courses, in bold type',
      '# Cursussen\nBHV\n** mei 2021 – heden | Data-analist bij Gemeente Rijn\n** 2015 – 2020 | Planoloog bij Provincie Oost',
    ],
    [
      'under labels below languages',
      '# Talen\nNederlands\nFunctie | Data-analist\nWerkgever | Gemeente Rijn\nPeriode | mei 2021 – heden\nTaken | Rapporten\nFunctie | Planoloog\nWerkgever | Provincie Oost\nPeriode | 2015 – 2020',
    ],
  ] as const)('are read %s', ([, drawing]) => {
    expect(jobs(`# Opleiding\nHbo Rechten, 2001 – 2005\n${drawing}`)).toEqual(TWO);
  });

  test('are none where a referee has a period too', () => {
    const drawing =
      '# Referenties\nAnna de Boer, teamleider, Gemeente West, 2019 – 2021\nBas Vos, manager, Gemeente Oost, 2015 – 2018';
    expect(jobs(drawing)).toEqual([]);
  });

  test('are none where a course has a period too', () => {
    expect(jobs('# Cursussen\n2019 – 2020 | Trainer, Academie Oost\n2015 – 2016 | Coach, Academie West')).toEqual([]);
  });
});

describe('what a job is taken for', () => {
  test.for([
    ['Intern begeleider, Basisschool De Linde, 2013 – 2017', 'work'],
    ['Marketing intern, Bureau Oost, 2013', 'internship'],
    ['Secretaris commissie bezwaarschriften, Gemeente Heemskerk, 2018 – 2022', 'work'],
    ['Coach, Buurtteam Zuid, 2018 – 2022', 'work'],
    ['Voorzitter, Dorpshuis De Brink, 2018 – 2022', 'volunteer'],
  ] as const)('%s is %s', ([header, kind]) => {
    expect(jobs(`# Werkervaring\n** ${header}`).map(([, , is]) => is)).toEqual([kind]);
  });

  test('Data Analyst is a title, and no label of a date', () => {
    expect(jobs('# Werkervaring\nData Analyst | okt 2017 – mrt 2021\n** Menzis, Groningen')).toEqual([
      ['Data Analyst', 'Menzis', 'work'],
    ]);
  });

  test('functions under one employer with its period, or with how long it was, are at that employer', () => {
    expect(
      jobs(
        '# Werkervaring\n** Rijkswaterstaat, Centrale Informatie, Utrecht | 01/2016 – heden\n  BI-specialist | 03/2021 – heden\n  - Rapporten\n  Data-analist | 01/2016 – 02/2021\n  - Analyses',
      ),
    ).toEqual([
      ['BI-specialist', 'Rijkswaterstaat', 'work'],
      ['Data-analist', 'Rijkswaterstaat', 'work'],
    ]);
    expect(
      jobs(
        '# Werkervaring\nStichting Salomo\n7 jaar 6 maanden\n** Directeur basisschool\naugustus 2021 – heden (3 jaar)\nHeemstede\n** Adjunct-directeur\njanuari 2018 – juli 2021 (3 jaar)\nHaarlem',
      ),
    ).toEqual([
      ['Directeur basisschool', 'Stichting Salomo', 'work'],
      ['Adjunct-directeur', 'Stichting Salomo', 'work'],
    ]);
  });

  test('no words of a row in a table are lost', () => {
    const drawing =
      '# Werkervaring\nPeriode | Functie | Voor wie | Wat\n2019 – heden | Ecoloog | Gemeente Rijn | Bestrijding van duizendknoop';
    expect(readFacts(cv(drawing)).facts.jobs).toMatchObject([
      {
        title: { text: 'Ecoloog' },
        employer: { text: 'Gemeente Rijn' },
        description: [{ text: 'Bestrijding van duizendknoop' }],
      },
    ]);
  });

  test('a year in brackets within a sentence begins no job', () => {
    const drawing =
      '# Werkervaring\n** Ecoloog, Gemeente Rijn, 2019 – heden\nbuitendienst. Schreef de groenvisie (2024) en verzorgt daarover avonden. Kaarten in';
    expect(jobs(drawing)).toEqual([['Ecoloog', 'Gemeente Rijn', 'work']]);
  });
});
