import { describe, expect, test } from 'vitest';
import { matchTitle } from '../../shared/domain/job-title.ts';

const ROLE = {
  id: 'coach',
  name: 'Doorstroomcoach',
  titles: ['Doorstroomcoach', 'Coach bij het Doorstroompunt'],
  consider: ['RMC-coach', 'Trajectbegeleider Doorstroompunt', 'Stagiair doorstroomcoach'],
};

describe('matchTitle', () => {
  test.for([
    'Doorstroomcoach',
    'DOORSTROOMCÓACH',
    'doorstroom-coach',
    'Doorstroom coach (zzp)',
    'Dorstroomcoach',
    'Doorstroomcoache',
    'Senior Doorstroomcoach',
    'Doorstroomcoach a.i.',
    'RMC-doorstroomcoach',
    'Doorstroomcoach VSV 18+ bij gemeente Zandwijk',
    'Doorstroomcoach / leerplichtambtenaar',
    'Leerplichtambtenaar en doorstroomcoach',
    'Teamleider en doorstroomcoach',
    'Doorstroom- en jobcoach',
    'Werkzaam als doorstroomcoach',
    'In de functie van doorstroomcoach',
    'Gemeente Zandwijk – Doorstroomcoach',
    'Coach Doorstroompunt',
    'Coach bij Doorstroompunt Zandwijk',
  ])('%s is the role', (title) => {
    expect(matchTitle(title, ROLE)).toEqual({ certainty: 'sure' });
  });

  test.for([
    ['RMC coach', 'de functietitel kan op de functie Doorstroomcoach duiden, maar noemt die niet'],
    [
      'Trajectbegeleidster Doorstroompunt',
      'de functietitel kan op de functie Doorstroomcoach duiden, maar noemt die niet',
    ],
    ['Stagiair doorstroomcoach', 'het is een stage'],
    ['Stage als doorstroomcoach', 'het is een stage'],
    ['Doorstroomcoaches', 'de functietitel staat in het meervoud'],
    ['Doorstroomcoach in opleiding', 'het gaat om iemand in opleiding'],
    ['Vervanging van de doorstroomcoach', 'het gaat om vervanging of een gewezen functie'],
    ['Recruiter voor leerplicht en doorstroomcoach', 'de functietitel is op twee manieren te lezen'],
    ['Jeugddoorstroomcoach', 'de functietitel is een samenstelling met een ander woord'],
  ] as const)('%s may be the role', ([title, because]) => {
    expect(matchTitle(title, ROLE)).toEqual({ certainty: 'maybe', because });
  });

  test.for([
    'Teamleider doorstroomcoaches',
    'Manager Doorstroompunt',
    'Hoofd doorstroomcoach',
    'Assistent doorstroomcoach',
    'Assistent van de doorstroomcoach',
    'Trainer van doorstroomcoaches',
    'Recruiter voor doorstroomcoach',
    'Manager leerplichtambtenaren en doorstroomcoaches',
    'Adviseur doorstroomcoaching',
    'Jobcoach',
    'Stagiair jongerenwerk',
    '',
    '///',
  ])('%s is not the role', (title) => {
    expect(matchTitle(title, ROLE)).toBeUndefined();
  });

  test('a title without end gets an answer', () => {
    expect(matchTitle('leerplicht- en '.repeat(100_000), ROLE)).toBeUndefined();
    expect(matchTitle(`Doorstroomcoach ${'x'.repeat(1_000_000)}`, ROLE)).toEqual({ certainty: 'sure' });
  });

  test('an internship under the bare title may be the role only where the tender lists one', () => {
    expect(matchTitle('Doorstroomcoach', ROLE, true)).toEqual({ certainty: 'maybe', because: 'het is een stage' });
    expect(matchTitle('Doorstroomcoach', { ...ROLE, consider: ['RMC-coach'] }, true)).toBeUndefined();
  });
});

test('a title that only may be the role is not overruled by a shorter one that is', () => {
  const role = { id: 'p', name: 'Projectleider', titles: ['Projectleider'], consider: ['Projectleider beheer'] };
  expect(matchTitle('Projectleider infra', role)).toEqual({ certainty: 'sure' });
  expect(matchTitle('Senior projectleider beheer', role)?.certainty).toBe('maybe');
});
