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

test('too little text has no language', () => {
  expect(code('Anna van Dijk\nCoach')).toBeUndefined();
});
