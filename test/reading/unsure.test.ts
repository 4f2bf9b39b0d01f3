import { expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const DRAWING =
  '# Werkervaring\nDoorstroomcoach, Gemeente Rijn, maart 2019 – heden\nCoach, Stichting Oost, 2012 – 2015';

/** The facts where text recognition is so sure of the line with these words. */
const recognised = (words: string, sure: number) => {
  const { lines, ...document } = cv(DRAWING);
  return readFacts({ ...document, lines: lines.map((line) => (line.text.includes(words) ? { ...line, sure } : line)) });
};
const periodsOf = (sure: number) =>
  recognised('maart', sure).facts.jobs.map(({ title, period }) => [title?.text, period?.quote.text]);

test('a period of which text recognition is sure is one', () => {
  expect([periodsOf(0.8), recognised('maart', 0.8).facts.missed]).toEqual([
    [
      ['Doorstroomcoach', 'maart 2019 – heden'],
      ['Coach', '2012 – 2015'],
    ],
    undefined,
  ]);
});

test('a period of which text recognition is unsure is none, and is missed', () => {
  const { facts, warnings } = recognised('maart', 0.5);
  expect(periodsOf(0.5)).toEqual([
    ['Doorstroomcoach', undefined],
    ['Coach', '2012 – 2015'],
  ]);
  expect([facts.missed, warnings]).toEqual([
    { job: { text: 'Doorstroomcoach, Gemeente Rijn, maart 2019 – heden', page: 1 } },
    [],
  ]);
});
