import { expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const JOB = '# Werkervaring\n** Coach, Gemeente Rijn, 2019 – heden';
const EDUCATION = '# Opleiding\nHBO SPH, Hogeschool Diep, 2009 – 2013';

test.for([
  ['a CV without a heading for them', `${JOB}\n${EDUCATION}`, 'no-section'],
  ['referees on request', `${JOB}\n${EDUCATION}\n# Referenties\nOp aanvraag`, 'on-request'],
  ['a heading with nothing under it', `${JOB}\n${EDUCATION}\n# Referenties`, 'nothing-understood'],
  ['words that say there are none', `${JOB}\n${EDUCATION}\n# Referenties\nN.v.t.`, 'none-claimed'],
] as const)('references are absent with a reason: %s', ([, drawing, reason]) => {
  expect(readFacts(cv(drawing)).facts.absent?.references).toBe(reason);
});

test('jobs and educations that were not understood are absent with a reason', () => {
  const { facts } = readFacts(cv('# Werkervaring\nveel gedaan\n# Opleiding\nzie bijlage'));
  expect(facts.absent).toMatchObject({ jobs: 'nothing-understood', education: 'nothing-understood' });
});

test('what was found has no reason', () => {
  const drawing = `# Profiel
Ik ben een coach die jongeren begeleidt naar school en werk, en die graag samenwerkt met ouders en scholen in de regio.
${JOB}\n${EDUCATION}\n# Referenties\nMevrouw A. Smit, teamleider`;
  expect(readFacts(cv(drawing)).facts.absent).toBeUndefined();
});
