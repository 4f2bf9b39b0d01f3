import { expect, test } from 'vitest';
import { withRowsOfCells } from '../../shared/documents/cell-by-cell.ts';
import { rowsOf } from '../../shared/documents/row.ts';
import type { Segment } from '../../shared/documents/segment.ts';

const at = (text: string, left: number, y: number): Segment => ({
  text,
  left,
  right: left + 5 * text.length,
  y,
  size: 10,
  bold: false,
  turn: 0,
});

const textsOf = (segments: readonly Segment[]): readonly string[] =>
  withRowsOfCells(rowsOf(segments)).map((row) => row.segments.map(({ text }) => text).join(' | '));

const FIRST = [
  at('Adviseur Jeugd', 50, 100),
  at('Schrijft de agenda', 60, 115),
  at('Voert gesprekken', 60, 130),
  at('Gemeente', 300, 100),
  at('september 2021 –', 440, 100),
  at('Oost-Veluwe', 300, 114),
  at('heden', 440, 114),
];

test('a row of a table that is drawn cell by cell is one line, with what was done below it', () => {
  expect(
    textsOf([
      ...FIRST,
      at('Projectleider', 50, 160),
      at('Zette een team op', 60, 175),
      at('Gemeente Rijn', 300, 160),
      at('2018 – 2021', 440, 160),
    ]),
  ).toEqual([
    'Adviseur Jeugd | Gemeente Oost-Veluwe | september 2021 – heden',
    'Schrijft de agenda',
    'Voert gesprekken',
    'Projectleider | Gemeente Rijn | 2018 – 2021',
    'Zette een team op',
  ]);
});

test('one such row, or cards beside each other that each have a date, stay as they are drawn', () => {
  const cards = [
    at('2018 – 2020', 50, 100),
    at('Adviseur', 50, 115),
    at('Gemeente Oost', 50, 130),
    at('2015 – 2017', 300, 100),
    at('Auteur', 300, 115),
    at('2012 – 2014', 50, 160),
    at('Docent', 50, 175),
    at('2010 – 2011', 300, 160),
    at('Trainee', 300, 175),
  ];
  const drawn = (segments: readonly Segment[]) =>
    rowsOf(segments).map((row) => row.segments.map(({ text }) => text).join(' | '));
  expect(textsOf(FIRST)).toEqual(drawn(FIRST));
  expect(textsOf(cards)).toEqual(drawn(cards));
});
