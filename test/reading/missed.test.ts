import { expect, test } from 'vitest';
import type { Facts } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const missed = (drawing: string): Facts['missed'] => readFacts(cv(drawing)).facts.missed;

test('a period without a title under a heading for jobs is missed', () => {
  expect(missed('# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\n2012 – 2015 | Stichting Oost')?.job).toEqual({
    text: '2012 – 2015 Stichting Oost',
    page: 1,
  });
});

test('a level in running text under a heading for education is missed', () => {
  const text =
    'Na de middelbare school ben ik in de zorg gaan werken en daarna heb ik in de avonduren een hbo gevolgd.';
  expect(missed(`# Opleiding\n2008 – 2012 | MBO Zorg | ROC Oost\n${text}`)?.education).toEqual({ text, page: 1 });
});

test('a period that stands apart from a job without one is missed', () => {
  const drawing =
    '# Personalia\njanuari 2022 – heden, 24 uur per week\n# Werkervaring\n** Doorstroomcoach, Gemeente Rijn';
  expect(missed(drawing)?.job?.text).toBe('januari 2022 – heden, 24 uur per week');
});

test('a period that no job has, outside every list, is that of a missed job', () => {
  const jobs = '# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden';
  expect(missed(`# Personalia\n2010 – 2012\n${jobs}`)?.job?.text).toBe('2010 – 2012');
  expect(missed(`${jobs}\n# Referenties\nJ. Smit, Gemeente Rijn\nmei 2013 – juni 2015`)?.job?.text).toBe(
    'mei 2013 – juni 2015',
  );
});

test.for([
  [
    'a period of a job that stands elsewhere too',
    '# Personalia\n2019 – heden\n# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden',
  ],
  ['jobs with titles', '# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\n2012 – 2015 | Stichting Oost | Docent'],
  [
    'jobs under one employer',
    '# Werkervaring\n** Gemeente Rijn, 2012 – heden\n** Coach, 2019 – heden\n** Docent, 2012 – 2019',
  ],
  ['educations and courses', '# Opleiding\nHBO SPH, Hogeschool Diep, 2009 – 2013\nPost-hbo training, 2015'],
  ['a year in a description', '# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\n- In 2021 – 2022 begeleid'],
] as const)('nothing is missed in %s', ([, drawing]) => {
  expect(missed(drawing)).toBeUndefined();
});

test.for([
  [
    'a secondary school, which no tender asks for',
    'HAVO (profiel Cultuur en Maatschappij), al vroeg en met plezier gedaan in Zwolle, waar ik opgroeide',
    undefined,
  ],
  [
    'a secondary school with a college on one line',
    'HAVO in Zwolle, later Hogeschool Windesheim, daar nog wat gedaan naast het werk in de zorg bij Isala',
    'both',
  ],
] as const)('an education that was not understood is missed, save %s', ([, text, expected]) => {
  const found = missed(`# Opleiding\n2008 – 2012 | MBO Zorg | ROC Oost\n${text}`)?.education;
  expect(found?.text).toBe(expected === undefined ? undefined : text);
});

test('a period that breaks off under a heading for jobs is that of a missed job', () => {
  expect(
    missed(
      '# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden\n** Medewerker, Gemeente Tiel, 03-2014 t/m 12-\nSchreef regelingen.',
    )?.job?.text,
  ).toBe('Medewerker, Gemeente Tiel, 03-2014 t/m 12-');
});
