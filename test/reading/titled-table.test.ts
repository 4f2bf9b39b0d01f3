import { expect, test } from 'vitest';
import type { Line } from '../../shared/reading/line.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';

/** A line of a PDF: its cells with their left edges. */
const line = (page: number, y: number, bold: boolean, ...cells: readonly (readonly [number, string])[]): Line => ({
  text: cells.map(([, text]) => text).join('\t'),
  page,
  x: cells[0]?.[0] ?? 0,
  y,
  width: (cells.at(-1)?.[0] ?? 0) + (cells.at(-1)?.[1].length ?? 0) * 5 - (cells[0]?.[0] ?? 0),
  size: 10,
  bold,
  ...(cells.length > 1 ? { cells: cells.map(([, text]) => text), lefts: cells.map(([left]) => left) } : {}),
});

const jobsOf = (...lines: readonly Line[]) =>
  readFacts({ pages: { count: 2, exact: true }, lines, warnings: [] }).facts.jobs.map(({ title, employer, period }) => [
    title?.text,
    employer?.text,
    period?.quote.text,
  ]);

const HEADING = { ...line(1, 40, true, [57, 'Werkervaring']), size: 14 };

test('a cell that stands on more lines is one, also where the titles are on the page before', () => {
  expect(
    jobsOf(
      HEADING,
      line(1, 60, true, [64, 'Periode'], [220, 'Functie'], [368, 'Organisatie']),
      line(2, 60, false, [64, 'juni 2021 – heden'], [220, 'Consulent'], [368, 'Gemeente Soest']),
      line(2, 80, false, [64, 'september 2019 – mei 2021'], [220, 'Teamleider']),
      line(2, 95, false, [220, 'jeugdconsulenten']),
      line(2, 80, false, [368, 'Gemeente Zeist']),
    ),
  ).toEqual([
    ['Consulent', 'Gemeente Soest', 'juni 2021 – heden'],
    ['Teamleider jeugdconsulenten', 'Gemeente Zeist', 'september 2019 – mei 2021'],
  ]);
});

test('the lines of a column that tells of the work stay lines', () => {
  expect(
    jobsOf(
      HEADING,
      line(1, 60, true, [64, 'Periode'], [150, 'Functie'], [250, 'Werkgever'], [340, 'Werkzaamheden']),
      line(1, 80, false, [64, '10-2022 t/m heden'], [150, 'Functioneel beheerder']),
      line(1, 80, false, [250, 'Gemeente']),
      line(1, 95, false, [250, 'Roosendaal']),
      line(1, 82, false, [340, 'Beheer van Key2Jeugd en van de']),
      line(1, 97, false, [340, 'rechten van gebruikers.']),
    ),
  ).toEqual([['Functioneel beheerder', 'Gemeente Roosendaal', '10-2022 t/m heden']]);
});

test('a first column may wrap as well', () => {
  const education = (...lines: readonly Line[]) =>
    readFacts({ pages: { count: 1, exact: true }, lines, warnings: [] }).facts.education;
  expect(
    education(
      { ...line(1, 40, true, [57, 'Opleiding']), size: 14 },
      line(1, 60, true, [57, 'Opleiding'], [215, 'Instelling'], [355, 'Periode'], [430, 'Resultaat']),
      line(1, 80, true, [57, 'HBO Toegepaste Biologie,']),
      line(1, 95, true, [57, 'afstudeerrichting']),
      line(1, 110, true, [57, 'Milieukunde']),
      line(1, 80, false, [215, 'Hogeschool Oost']),
      line(1, 80, false, [355, '2008 – 2012'], [430, 'diploma']),
    ),
  ).toMatchObject([
    { name: { text: 'HBO Toegepaste Biologie' }, direction: { text: 'afstudeerrichting Milieukunde' } },
  ]);
});

test('the title of a column may take two lines, and say until when', () => {
  expect(
    jobsOf(
      { ...line(1, 40, true, [51, 'Werkervaring']), size: 14 },
      line(1, 60, true, [51, 'Van'], [122, 'Tot en met'], [193, 'Werkgever'], [281, 'Functie'], [422, 'Aard van de']),
      line(1, 70, true, [422, 'werkzaamheden']),
      line(1, 85, false, [51, '01-09-2017'], [122, 'heden'], [193, 'Waterschap']),
      line(1, 95, false, [193, 'Vechtstromen']),
      line(1, 85, false, [281, 'Beleidsmedewerker']),
      line(1, 95, false, [281, 'Waterveiligheid']),
      line(1, 85, false, [422, 'Opstellen van nota’s']),
      line(
        1,
        120,
        false,
        [51, '01-02-2012'],
        [122, '31-08-2017'],
        [193, 'Gemeente'],
        [281, 'Jurist'],
        [422, 'Bezwaar'],
      ),
    ).map(([title, employer]) => [title, employer]),
  ).toEqual([
    ['Beleidsmedewerker Waterveiligheid', 'Waterschap Vechtstromen'],
    ['Jurist', 'Gemeente'],
  ]);
});
