import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts, Job } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv, wholeText } from './cv-lines.ts';
import { LAYOUTS } from './layouts.ts';

const months = (period: Job['period']): string => {
  if (!period) return 'undated';
  const { start, end } = period;
  const one = (range: { earliest: string; latest: string }): string =>
    range.earliest === range.latest ? range.earliest : `${range.earliest}..${range.latest}`;
  return `${one(start)} - ${typeof end === 'string' ? end : one(end)}`;
};

const brief = ({ jobs, education, references }: Facts): Record<string, readonly string[]> => ({
  jobs: jobs.map((job) =>
    [
      job.kind,
      job.title?.text,
      job.employer?.text,
      months(job.period),
      ...job.description.map(({ text }) => text),
    ].join(' | '),
  ),
  education: education.map(({ level, status, name, institute }) =>
    [level, status, name.text, institute?.text].join(' | '),
  ),
  referees: references.named.map(({ text }) => text),
});

describe('a layout', () => {
  test.for(LAYOUTS)('$name', ({ drawing, facts }) => {
    expect(brief(readFacts(cv(drawing)).facts)).toEqual(facts);
  });
});

/** Every text in the facts that claims to stand in the document. */
const quotesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string' && 'page' in value) return [value.text];
  return Object.values(value).flatMap(quotesIn);
};

/** Without hyphens and spaces: a word or an address that breaks at the end of a line is whole again in a quote. */
const unbroken = (text: string): string => text.replace(/-\s*/g, '').replace(/\s/g, '');

test.for(LAYOUTS)('every quote stands in the document: $name', ({ drawing }) => {
  const document = cv(drawing);
  const { facts, warnings } = readFacts(document);
  const whole = unbroken(wholeText(document));
  expect([...quotesIn(facts), ...quotesIn(warnings)].filter((text) => !whole.includes(unbroken(text)))).toEqual([]);
});

const anyLine = fc.oneof(
  fc.constantFrom(...LAYOUTS.flatMap(({ drawing }) => drawing.split('\n'))),
  fc.constantFrom(
    '# Werkervaring',
    '# Opleiding',
    '# Referenties',
    '2019 –',
    'heden',
    'Functie:',
    'Werkgever:',
    '**  ',
    '• ',
    'maart 2014 tot en',
    'met heden',
  ),
  fc.string({ maxLength: 60 }),
);

test('however lines are mixed, every quote stands in the document and is not too long', () => {
  return fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
      const document = cv(lines.join('\n'));
      const { facts, warnings } = readFacts(document);
      const whole = unbroken(wholeText(document));
      const quotes = [...quotesIn(facts), ...quotesIn(warnings)];
      expect(quotes.filter((text) => !whole.includes(unbroken(text)) || text.length > 300 || text === '')).toEqual([]);
      expect(facts.unplaced).toBeGreaterThanOrEqual(0);
      expect(facts.unplaced).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test('the same document gives the same facts', () => {
  const document = cv(LAYOUTS.map(({ drawing }) => drawing).join('\n'));
  expect(readFacts(document)).toEqual(readFacts(document));
});

test('a job under headings in the first person leaves nothing without a place', () => {
  const drawing = `** Even voorstellen
Ik bereid gesprekken goed voor en kom afspraken na.
Ik blijf rustig wanneer het spannend wordt.
** Wat ik heb gedaan
ROC Oost – Docent economie
(augustus 2014 tot nu)
- Les aan studenten in het mbo`;
  const { facts } = readFacts(cv(drawing));
  expect(facts.jobs.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
    ['Docent economie', 'ROC Oost'],
  ]);
  expect(facts.unplaced).toBe(0);
});

test('lines of a job that was read under an unknown heading have their place', () => {
  const { facts } = readFacts(cv('** Mijn weg\n** Coach, Gemeente Rijn, 2019 – heden\n- Begeleiden van jongeren'));
  expect(facts.jobs).toHaveLength(1);
  expect(facts.unplaced).toBeCloseTo(1 / 3);
});

test('an empty document has no facts', () => {
  expect(readFacts({ pages: { count: 1, exact: true }, lines: [], warnings: [] })).toEqual({
    facts: {
      pages: { count: 1, exact: true },
      jobs: [],
      education: [],
      references: { named: [] },
      statements: {},
      absent: {
        jobs: 'no-section',
        education: 'no-section',
        references: 'no-section',
        language: 'too-little-text',
      },
      unplaced: 0,
    },
    warnings: [],
  });
});
