import { expect, test } from 'vitest';
import { isLesser, isNoCourse, subjectsOf } from '../../shared/domain/course-words.ts';

test('the subjects of courses are their spellings without the word for a course', () => {
  expect(
    subjectsOf(['training Omgevingswet', 'basiscursus in de Jeugdwet', 'SKJ', 'Leergang Omgevingsrecht', 'cursus']),
  ).toEqual(['Omgevingswet', 'Jeugdwet', 'Omgevingsrecht']);
});

test.for([
  ['Webinar Omgevingswet', true, false],
  ['E-learning Meldcode', true, false],
  ['Lid van de CROW-werkgroep', false, true],
  ['Training Omgevingswet', false, false],
] as const)('%s: less than a course %s, no course %s', ([line, lesser, none]) => {
  expect([isLesser(line), isNoCourse(line)]).toEqual([lesser, none]);
});
