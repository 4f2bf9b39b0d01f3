import { expect, test } from 'vitest';
import type { Line } from '../../shared/reading/line.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';

const line = (page: number, x: number, y: number, text: string, heading = false): Line => ({
  ...{ text, page, x, y, width: text.length * 5, size: heading ? 14 : 10, bold: heading },
});

const factsOf = (...lines: readonly Line[]) =>
  readFacts({ pages: { count: 2, exact: true }, lines, warnings: [] }).facts;

test('after another column the text goes on under the heading above it', () => {
  const { jobs } = factsOf(
    line(1, 40, 60, 'Ervaring', true),
    line(1, 403, 60, 'Talen', true),
    line(1, 403, 80, 'Nederlands: moedertaal'),
    line(1, 403, 300, 'Hobby’s', true),
    line(1, 403, 320, 'Paardrijden, keramiek.'),
    line(1, 57, 90, 'Inkoopadviseur, Gemeente Assen, juni 2022 – heden'),
    line(1, 57, 105, 'Begeleidt aanbestedingen.'),
  );
  expect(jobs.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
    ['Inkoopadviseur', 'Gemeente Assen'],
  ]);
});

test('a column goes on at the top of the next page, where the other one comes first', () => {
  const { education, jobs } = factsOf(
    line(1, 40, 60, 'Werkervaring', true),
    line(1, 40, 90, 'Adviseur, Gemeente Assen, 2019 – heden'),
    line(1, 40, 105, 'Begeleidt aanbestedingen.'),
    line(1, 392, 600, 'Opleiding', true),
    line(1, 392, 620, 'Bachelor Planologie'),
    line(1, 392, 640, 'Universiteit van Amsterdam'),
    line(2, 40, 60, 'Makelaar, Bureau Oost, 2018 – 2019'),
    line(2, 40, 400, 'Bezichtigingen en contracten.'),
    line(2, 392, 60, '2015 – 2018'),
    line(2, 392, 80, 'diploma behaald'),
  );
  expect(education.map(({ name, status, years }) => [name.text, status, years?.quote.text])).toEqual([
    ['Bachelor Planologie', 'completed', '2015 – 2018'],
  ]);
  expect(jobs.map(({ title }) => title?.text)).toEqual(['Adviseur', 'Makelaar']);
});
