import { expect, test } from 'vitest';
import { splitNames } from '../../shared/reading/split-names.ts';

test.for([
  ['Gemeente Westmeer Doorstroomcoach', 'Doorstroomcoach', 'Gemeente Westmeer'],
  ['Stichting Vooruit Ambulant jeugdhulpverlener', 'Ambulant jeugdhulpverlener', 'Stichting Vooruit'],
  ['ROC Oost Senior adviseur', 'Senior adviseur', 'ROC Oost'],
  ['Doorstroomcoach Gemeente Westmeer', 'Doorstroomcoach', 'Gemeente Westmeer'],
] as const)('%s names a job and an employer', ([text, title, employer]) => {
  expect(splitNames(text)).toEqual({ title, employer });
});

test.for([
  'Adviseur Werk en Inkomen',
  'De Adviseurs Groep',
  'Coach van Gemeente Westmeer',
  'Gemeente Westmeer',
  'Doorstroomcoach',
  '',
])('it does not show where to part: %s', (text) => {
  expect(splitNames(text)).toBeUndefined();
});
