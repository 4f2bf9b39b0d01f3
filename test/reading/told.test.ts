import { describe, expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { sentencesIn } from '../../shared/reading/sentences.ts';
import { cv } from './cv-lines.ts';

const jobs = (drawing: string) =>
  readFacts(cv(drawing)).facts.jobs.map(({ title, employer, period }) => [
    title?.text,
    employer?.text,
    period?.quote.text,
  ]);
const educations = (drawing: string) =>
  readFacts(cv(drawing)).facts.education.map(({ name, level, status }) => [name.text, level, status]);

describe('a job told in a sentence', () => {
  test.for([
    [
      'Sinds mei 2020 werk ik als zelfbedachte functie bij Gemeente Rijn.',
      ['zelfbedachte functie', 'Gemeente Rijn', 'Sinds mei 2020'],
    ],
    [
      'Van 2001 tot 2006 was ik hoofd educatie in Museum Oost, waar ik een programma maakte.',
      ['hoofd educatie', 'Museum Oost', 'Van 2001 tot 2006'],
    ],
    [
      'Van 2007 tot 2016 was ik directeur van Theater West. Het had een tekort.',
      ['directeur', 'Theater West', 'Van 2007 tot 2016'],
    ],
    [
      'Begin 2023 stapte ik over naar de Gemeente Rijn, waar ik tot op heden adviseur participatie ben.',
      [
        'adviseur participatie',
        'Gemeente Rijn',
        'Begin 2023 stapte ik over naar de Gemeente Rijn, waar ik tot op heden',
      ],
    ],
    [
      'Hiervoor was ik bij de Gemeente Rijn gebiedsmanager voor Zuid. Dat was van maart 2018 tot en met december 2022.',
      ['gebiedsmanager', 'Gemeente Rijn', 'van maart 2018 tot en met december 2022'],
    ],
  ] as const)('%s', ([sentence, job]) => {
    expect(jobs(`# Werkervaring\n${sentence}`)).toEqual([job]);
  });

  test('has what the next paragraphs tell of it', () => {
    const drawing =
      '# Werkervaring\nVan 2015 tot 2018 werkte ik als planoloog bij Gemeente Oost.\n\nElke dinsdag hield ik spreekuur.';
    expect(readFacts(cv(drawing)).facts.jobs.map(({ description }) => description.map(({ text }) => text))).toEqual([
      ['Elke dinsdag hield ik spreekuur.'],
    ]);
  });

  test('begins behind a name in bold type', () => {
    const drawing =
      '# Werk\n** Gemeente Oost, projectleider riolering. Sinds september 2020 ben ik\nprojectleider bij de gemeente.';
    expect(jobs(drawing)).toEqual([['projectleider riolering', 'Gemeente Oost', 'Sinds september 2020']]);
  });
});

describe('an education told in a sentence', () => {
  test.for([
    [
      'Van 1999 tot 2003 studeerde ik aan de HTS in Enschede, richting Weg- en Waterbouwkunde. In juni 2003 behaalde ik het diploma.',
      [['Weg- en Waterbouwkunde', 'hbo-bachelor', 'completed']],
    ],
    [
      'In 2010 haalde ik mijn bachelor Wiskunde aan de Universiteit Twente en in 2013 de master (MSc) Statistiek.',
      [
        ['bachelor Wiskunde', 'wo-bachelor', 'completed'],
        ['master (MSc) Statistiek', 'wo-master', 'completed'],
      ],
    ],
    [
      'In 2005 rondde ik aan de Hogeschool Oost de opleiding Bedrijfseconomie af. Later ben ik met een master gestopt.',
      [['Bedrijfseconomie', 'hbo-bachelor', 'completed']],
    ],
    [
      'Ik studeerde in 2011 af in de Sociologie (master) aan de Universiteit Leiden.',
      [['Sociologie', 'wo-master', 'completed']],
    ],
  ] as const)('%s', ([sentence, told]) => {
    expect(educations(`# Opleiding\n${sentence}`)).toEqual(told);
  });

  test('is none of a list, whose rows are read one by one', () => {
    expect(educations('# Opleiding\n2005 – 2009 | hbo Rechten, Hogeschool Oost, diploma behaald')).toEqual([
      ['hbo Rechten', 'hbo-bachelor', 'completed'],
    ]);
  });
});

test.for([
  ['Ik werkte in Oost. Daarna in West.', ['Ik werkte in Oost.', 'Daarna in West.']],
  ['Met J. Jansen en de B.V. Oost.', ['Met J. Jansen en de B.V. Oost.']],
  ['Diploma (mbo). Later meer', ['Diploma (mbo).', 'Later meer']],
] as const)('the sentences of %s', ([text, sentences]) => {
  expect(sentencesIn(text)).toEqual(sentences);
});
