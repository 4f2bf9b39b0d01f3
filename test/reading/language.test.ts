import { expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const code = (drawing: string): string | undefined => readFacts(cv(drawing)).facts.language?.code;

const DUTCH = [
  'Ik begeleid jongeren die dreigen uit te vallen en zoek met hen naar een passende plek.',
  'Samen met scholen en wijkteams maak ik afspraken over verzuim en nazorg.',
];

test('a Dutch CV is Dutch', () => {
  expect(code(DUTCH.join('\n'))).toBe('nl');
});

test('English job terms do not turn a Dutch CV', () => {
  const terms = [
    'Senior Project Manager',
    'Scrum Master',
    'Agile Coach',
    'Change Management',
    'Stakeholder Management',
    'Microsoft Office',
  ];
  expect(code([...DUTCH, ...terms].join('\n'))).toBe('nl');
});

test('an English CV is English', () => {
  expect(
    code(
      'I support young people who are about to leave school early and help them find a job.\nTogether with schools and local teams I make clear agreements about attendance.',
    ),
  ).toBe('en');
});

test('a CV of short lines is in the language of all of them together', () => {
  expect(
    code(
      'Werkervaring\nMedewerker schuldhulpverlening\nGesprekken voeren\nAanvragen beoordelen\nOpleiding\nMaatschappelijke dienstverlening\nDiploma behaald\nBeschikbaarheid\nPer direct beschikbaar',
    ),
  ).toBe('nl');
});

test('lines that could be two languages do not weigh on one that is sure', () => {
  const names = [
    'HBO facility management, hogeschool',
    'sept – april locatiemanager, zwembad',
    's. rood partner bureau peil',
  ];
  expect(readFacts(cv([...DUTCH, ...names].join('\n'))).facts.language?.share).toBeGreaterThan(0.7);
});

test('too little text has no language', () => {
  expect(code('Anna van Dijk\nCoach')).toBeUndefined();
});
