import { expect, test } from 'vitest';
import type { Line } from '../../shared/reading/line.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';

/** A line of a PDF: its text, where, and how large and bold it is set. */
const line = (text: string, x: number, y: number, size = 10, bold = false): Line => ({
  text,
  page: 1,
  x,
  y,
  width: text.length * 5,
  size,
  bold,
});

const jobsOf = (...lines: readonly Line[]) =>
  readFacts({
    pages: { count: 1, exact: true },
    lines: [line('Werkervaring', 50, 40, 14, true), ...lines],
    warnings: [],
  }).facts.jobs.map(({ title, employer, period }) => [title?.text, employer?.text, period?.quote.text]);

test('cards that end with their date keep it', () => {
  const card = (x: number, title: string, employer: string, told: string, date: string) => [
    line(title, x, 60, 10.2, true),
    line(employer, x, 74, 8.6, true),
    line(told, x, 90, 9.2),
    line(date, x, 120, 8.6, true),
  ];
  expect(
    jobsOf(
      ...card(50, 'Jongerenwerker', 'Stichting Oost', 'Straathoekwerk en coaching.', "okt '21 – nu"),
      ...card(225, 'Sociaal werker', 'Gemeente Rijn', 'Huiswerkklas voor kinderen.', "jan '19 – sep '21"),
    ),
  ).toEqual([
    ['Jongerenwerker', 'Stichting Oost', "okt '21 – nu"],
    ['Sociaal werker', 'Gemeente Rijn', "jan '19 – sep '21"],
  ]);
});

test('labels beside each other over their values are the fields of one job', () => {
  const field = (x: number, label: string, ...values: readonly string[]) => [
    line(label, x, 60, 7),
    ...values.map((value, index) => line(value, x, 73 + 14 * index, 10, true)),
  ];
  expect(
    jobsOf(
      ...field(54, 'OPDR ACHTGEVER', 'Omgevingsdienst', 'Rivierenland'),
      ...field(191, 'ROL', 'Vergunningverlener', 'bouwen en milieu'),
      ...field(328, 'LOOPTIJD', '01-03-2021 t/m heden'),
      ...field(466, 'INZET', '32 uur per week'),
    ),
  ).toEqual([['Vergunningverlener bouwen en milieu', 'Omgevingsdienst Rivierenland', '01-03-2021 t/m heden']]);
});

test('an employer with the time in all heads the functions below it, and is no job', () => {
  expect(
    jobsOf(
      line('Alliander', 50, 60, 12),
      line('3 jaar 6 maanden', 50, 74),
      line('Redacteur', 50, 92, 11.5),
      line('juni 2016 - februari 2019 (2 jaar 9 maanden)', 50, 106),
      line('Duiven, Gelderland', 50, 120),
      line('Beheer van de site in Drupal.', 50, 138),
      line('Trainee communicatie', 50, 160, 11.5),
      line('september 2015 - mei 2016 (9 maanden)', 50, 174),
    ),
  ).toEqual([
    ['Redacteur', 'Alliander', 'juni 2016 - februari 2019'],
    ['Trainee communicatie', 'Alliander', 'september 2015 - mei 2016'],
  ]);
});

test('a function with its own date below the dated row of its employer has that date', () => {
  expect(
    jobsOf(
      line('Gemeente Rotterdam (augustus 2017 – heden)', 50, 60, 11, true),
      line('Specialist basisregistratie personen', 50, 74, 10, true),
      line('1 oktober 2021 – heden', 50, 88),
      line('Adresonderzoek.', 50, 102),
      line('Medewerker burgerzaken', 50, 120, 10, true),
      line('augustus 2017 – september 2021', 50, 134),
    ),
  ).toEqual([
    ['Specialist basisregistratie personen', 'Gemeente Rotterdam', '1 oktober 2021 – heden'],
    ['Medewerker burgerzaken', 'Gemeente Rotterdam', 'augustus 2017 – september 2021'],
  ]);
});

test('a name that is set as another head of a group heads one too', () => {
  const head = (name: string, period: string, y: number): Line => ({
    ...line(`${name}\t${period}`, 50, y, 12, true),
    cells: [name, period],
  });
  expect(
    jobsOf(
      head('Gemeente Oost', '2008 – heden', 60),
      line('Werkvoorbereider', 60, 76, 10),
      line('2013 – heden', 60, 90, 9),
      line('Bestekken gemaakt.', 60, 104),
      head('KONINKLIJKE MARINE', '1997 – 2007', 130),
      line('Sergeant operationele dienst', 60, 146, 10),
      line('1997 – 2007', 60, 160, 9),
      line('Navigatie.', 60, 174),
    ),
  ).toEqual([
    ['Werkvoorbereider', 'Gemeente Oost', '2013 – heden'],
    ['Sergeant operationele dienst', 'KONINKLIJKE MARINE', '1997 – 2007'],
  ]);
});

test('numbers that count the cards are no part of them', () => {
  const card = (x: number, count: string, title: string, employer: string, date: string) => [
    line(title, x, 60, 10.5, true),
    line(employer, x, 74, 9),
    line('Wat er is gedaan.', x, 90, 10),
    line(count, x + 100, 62, 15, true),
    line(`◷ ${date}`, x, 120, 9, true),
  ];
  expect(
    jobsOf(
      ...card(50, '1', 'Landmeter', 'Meetbureau Terra', '2018 → 2021'),
      ...card(225, '2', 'Stagiaire landmeten', 'ProRail', 'voorjaar 2014'),
    ),
  ).toEqual([
    ['Landmeter', 'Meetbureau Terra', '2018 → 2021'],
    ['Stagiaire landmeten', 'ProRail', 'voorjaar 2014'],
  ]);
});
