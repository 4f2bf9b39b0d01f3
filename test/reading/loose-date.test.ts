import { expect, test } from 'vitest';
import type { Line } from '../../shared/reading/line.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';

const line = (text: string, x: number, y: number, more: Partial<Line> = {}): Line => ({
  ...{ text, page: 1, x, y, width: text.length * 5, size: 10, bold: false },
  ...more,
});

const HEADING = line('Werkervaring', 45, 40, { size: 14, bold: true });

const jobs = (lines: readonly Line[]): readonly string[] =>
  readFacts({ pages: { count: 1, exact: true }, lines: [HEADING, ...lines], warnings: [] }).facts.jobs.map(
    ({ title, employer, period }) => `${title?.text} | ${employer?.text} | ${period?.quote.text}`,
  );

test('a date in the margin belongs to the row that it stands level with, though it is drawn after the duties', () => {
  expect(
    jobs([
      line('GEMEENTE RIJN', 45, 60, { size: 8.5 }),
      line('Coach', 45, 74, { bold: true }),
      line('Jongeren begeleid naar school en werk.', 59, 90),
      line('Verzuim besproken met de scholen in de regio.', 59, 104),
      line('jun 2020 – jul 2025', 460, 61),
      line('STICHTING OOST', 45, 130, { size: 8.5 }),
      line('Docent', 45, 144, { bold: true }),
      line('Lessen gegeven aan groepen jongeren.', 59, 160),
      line('aug 2015 – mei 2020', 460, 131),
    ]),
  ).toEqual(['Coach | GEMEENTE RIJN | jun 2020 – jul 2025', 'Docent | STICHTING OOST | aug 2015 – mei 2020']);
});

test('a date in the flow of its own column stays there, whatever stands level with it in another', () => {
  expect(
    jobs([
      line('Begeleiden van jongeren', 300, 74),
      line('Coach, Gemeente Rijn', 45, 60, { bold: true }),
      line('jun 2020 – jul 2025', 45, 74),
      line('Jongeren begeleid naar school en werk.', 59, 90),
    ]),
  ).toEqual(['Coach | Gemeente Rijn | jun 2020 – jul 2025']);
});

test('a start, t/m and an end under each other are one period', () => {
  expect(
    jobs([
      line('15-02-2021', 45, 60),
      line('t/m', 60, 72),
      line('16-09-2022', 45, 84),
      line('Coach, Gemeente Rijn', 120, 60, { bold: true }),
      line('Jongeren begeleid naar school en werk.', 120, 74),
    ]),
  ).toEqual(['Coach | Gemeente Rijn | 15-02-2021 t/m 16-09-2022']);
});
