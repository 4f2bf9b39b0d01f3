import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { closingOf, parseTender } from '../../shared/domain/tender-faults.ts';
import { DEFINITION } from './builders.ts';

const faults = (json: unknown): readonly string[] => {
  const parsed = parseTender(json);
  return parsed.ok ? [] : parsed.faults;
};
const changed = (more: Record<string, unknown>): readonly string[] => faults({ ...DEFINITION, ...more });
const requirement = (rule: unknown) => ({ requirements: [{ id: 'E1', title: 'Een eis.', rule }] });
const award = (more: Record<string, unknown>) => ({ criteria: [{ id: 'G1', title: 'Een criterium.', award: more }] });
const [role] = DEFINITION.roles;
const band = { fromMonths: 12, points: 5 };

describe('parseTender', () => {
  test('a right definition comes back with its defaults filled in', () => {
    const parsed = parseTender(DEFINITION);
    expect(parsed.ok && [parsed.tender.shortlistSize, parsed.tender.timeZone, closingOf(parsed.tender)]).toEqual([
      10,
      'Europe/Amsterdam',
      '2025-12-15T08:00:00.000Z',
    ]);
  });

  test('the sample tender is right', () => {
    const text = readFileSync(new URL('../../events/samples/25752.json', import.meta.url), 'utf8');
    expect(faults(JSON.parse(text))).toEqual([]);
  });

  test.for([
    ['a missing field', { title: undefined }, ['title: is missing']],
    ['another type', { title: 7 }, ['title: must be text, not 7']],
    ['null', { client: null }, ['client: must be text, not null']],
    ['an unknown field', { colour: 'red' }, ['colour: unknown field']],
    [
      'a field deep inside that is unknown',
      { desk: { ...DEFINITION.desk, phone: '1' } },
      ['desk.phone: unknown field'],
    ],
    [
      'a date that does not exist',
      { planning: { answersOn: '2025-02-30' } },
      ['planning.answersOn: must be an existing date, YYYY-MM-DD, not "2025-02-30"'],
    ],
    [
      'a moment with seconds',
      { closing: '2025-12-15T09:00:00' },
      ['closing: must be an existing local date and time, YYYY-MM-DDTHH:MM, not "2025-12-15T09:00:00"'],
    ],
    [
      'a closing moment that the clocks skip',
      { closing: '2026-03-29T02:30' },
      ['closing: 2026-03-29T02:30 does not exist in Europe/Amsterdam: the clocks skip it'],
    ],
    [
      'a time zone that is none',
      { timeZone: 'Mars' },
      ['timeZone: must be a time zone, such as Europe/Amsterdam, not "Mars"'],
    ],
    ['no suppliers', { suppliers: [] }, ['suppliers: must have at least 1 item']],
    [
      'an address that is none',
      { suppliers: [{ id: 'a', name: 'A', email: 'x' }] },
      ['suppliers[0].email: must be an e-mail address, not "x"'],
    ],
    ['too large a number', { shortlistSize: 101 }, ['shortlistSize: must be at most 100']],
    [
      'a number that is not positive',
      { uploads: { types: ['pdf'], maxMegabytes: 0 } },
      ['uploads.maxMegabytes: must be more than 0'],
    ],
    [
      'a value with a typo',
      { trialReading: 'onn' },
      ['trialReading: must be one of "on", "off", not "onn"; did you mean "on"?'],
    ],
    [
      'a tie-break twice',
      { tieBreak: ['lowest-rate', 'lowest-rate'] },
      ['tieBreak[1]: "lowest-rate" is already used by tieBreak[0]'],
    ],
    ['a rule without a kind', requirement({}), ['requirements[0].rule.kind: is missing']],
    [
      'an unknown field of a rule names that rule only',
      requirement({ kind: 'cv-pages', max: 5, min: 1 }),
      ['requirements[0].rule.min: unknown field'],
    ],
    [
      'a rule with a wrong field names that field only',
      requirement({ kind: 'cv-pages', max: '5' }),
      ['requirements[0].rule.max: must be a number, not "5"'],
    ],
    [
      'points with three decimals',
      award({ kind: 'all-or-nothing', points: 1.005, rule: { kind: 'cv-pages', max: 5 } }),
      ['criteria[0].award.points: must have at most two decimals'],
    ],
    [
      'a role that is not there',
      requirement({ kind: 'role-experience', role: 'gsi', minMonths: 12 }),
      ['requirements[0].rule.role: there is no role with the id "gsi"'],
    ],
    [
      'a topic that is not there',
      requirement({ kind: 'topic-experience', topics: ['bgt', 'x'] }),
      ['requirements[0].rule.topics[1]: there is no topic with the id "x"'],
    ],
    [
      'a topic twice',
      requirement({ kind: 'topic-experience', topics: ['bgt', 'bgt'] }),
      ['requirements[0].rule.topics[1]: "bgt" is already used by requirements[0].rule.topics[0]'],
    ],
    [
      'a system that is not there',
      requirement({ kind: 'system-experience', system: 'x' }),
      ['requirements[0].rule.system: there is no system with the id "x"'],
    ],
    [
      'a declaration that is not there',
      requirement({ kind: 'declaration', declaration: 'x' }),
      ['requirements[0].rule.declaration: there is no declaration with the id "x"'],
    ],
    [
      'months that no window holds',
      requirement({ kind: 'role-experience', role: 'gis', minMonths: 37, windowYears: 3 }),
      ['requirements[0].rule.minMonths: 37 months do not fit in a window of 3 years'],
    ],
    [
      'an organisation that is not described',
      requirement({ kind: 'organisation-experience', organisations: ['gemeente'] }),
      ['requirements[0].rule.organisations[0]: there is no organisation with the id "gemeente"'],
    ],
    [
      'a reference inside one of several rules',
      requirement({
        kind: 'any-of',
        rules: [
          { kind: 'cv-pages', max: 2 },
          { kind: 'qualification', qualifications: ['skj'] },
        ],
      }),
      ['requirements[0].rule.rules[1].qualifications[0]: there is no qualification with the id "skj"'],
    ],
    [
      'a maximum below the points of one item',
      award({ kind: 'per-item', pointsEach: 5, max: 4, rules: [{ kind: 'cv-pages', max: 2 }] }),
      ['criteria[0].award.max: 4 is less than the 5 points of one item'],
    ],
    [
      'a reference inside a part of a sum',
      award({ kind: 'sum', parts: [{ title: 'Deel', award: { kind: 'bands', role: 'boer', bands: [band] } }] }),
      ['criteria[0].award.parts[0].award.role: there is no role with the id "boer"'],
    ],
    [
      'weights that are not a whole',
      { criteria: [{ ...DEFINITION.criteria[0], weightPercent: 99.5 }] },
      ['criteria: the weights are 99.5 together and must be 100'],
    ],
    [
      'a criterion without a weight beside one with',
      {
        criteria: [
          { ...DEFINITION.criteria[0], weightPercent: 100 },
          { ...DEFINITION.criteria[0], id: 'G2' },
        ],
      },
      ['criteria[1].weightPercent: is missing, while other criteria have a weight'],
    ],
    ['a lot without a seed', { tieBreak: ['lot'] }, ['lotSeed: is missing, while the tie-break has a lot']],
    [
      'a lot before another tie-break',
      { tieBreak: ['lot', 'lowest-rate'], lotSeed: 'een openbare trekking' },
      ['tieBreak[0]: a lot decides everything, so that it must be the last'],
    ],
    [
      'a tie-break by a criterion that is not there',
      { tieBreak: [{ criterion: 'G9' }] },
      ['tieBreak[0].criterion: there is no criterion with the id "G9"'],
    ],
    [
      'bands of nothing',
      award({ kind: 'bands', bands: [band] }),
      ['criteria[0].award: give one of role, topics, organisations and system'],
    ],
    [
      'bands of both',
      award({ kind: 'bands', role: 'gis', topics: ['bgt'], bands: [band] }),
      ['criteria[0].award: give one of role, topics, organisations and system, not 2 of them'],
    ],
    [
      'bands out of order',
      award({ kind: 'bands', role: 'gis', bands: [band, band] }),
      ['criteria[0].award.bands[1].fromMonths: 12 must be more than the 12 of the band before it'],
    ],
    [
      'a band that no window holds',
      award({ kind: 'bands', role: 'gis', windowYears: 1, bands: [{ ...band, fromMonths: 13 }] }),
      ['criteria[0].award.bands[0].fromMonths: 13 months do not fit in a window of 1 year'],
    ],
    [
      'a condition on a role that is not there',
      award({
        kind: 'bands',
        role: 'gis',
        bands: [band],
        onlyIf: { kind: 'role-experience', role: 'x', minMonths: 1 },
      }),
      ['criteria[0].award.onlyIf.role: there is no role with the id "x"'],
    ],
    [
      'an id of a requirement used by a criterion',
      { criteria: [{ ...DEFINITION.criteria[0], id: 'E1' }] },
      ['criteria[0].id: "E1" is already used by requirements[0].id'],
    ],
    [
      'a supplier twice',
      { suppliers: [DEFINITION.suppliers[0], DEFINITION.suppliers[0]] },
      ['suppliers[1].id: "lev-01" is already used by suppliers[0].id'],
    ],
    ['a role twice', { roles: [role, role] }, ['roles[1].id: "gis" is already used by roles[0].id']],
    [
      'a star in a job title',
      { roles: [{ ...role, titles: ['GIS*'] }] },
      ['roles[0].titles[0]: a * has no meaning in a job title; list each title'],
    ],
    [
      'letters before closing',
      { letters: { othersAfter: '2025-12-15T08:59' } },
      ['letters.othersAfter: 2025-12-15T08:59 is before closing, 2025-12-15T09:00'],
    ],
    [
      'questions after closing',
      { planning: { questionsUntil: '2025-12-16T09:00' } },
      ['planning.questionsUntil: 2025-12-16T09:00 is after closing, 2025-12-15T09:00'],
    ],
    [
      'interviews that end before they start',
      { planning: { interviewsFrom: '2025-12-18T14:00', interviewsUntil: '2025-12-18T13:00' } },
      ['planning.interviewsFrom: 2025-12-18T14:00 is after planning.interviewsUntil, 2025-12-18T13:00'],
    ],
    [
      'invitations after the interviews',
      { planning: { invitationsBy: '2025-12-19', interviewsFrom: '2025-12-18T14:00' } },
      ['planning.invitationsBy: 2025-12-19 is after planning.interviewsFrom, 2025-12-18T14:00'],
    ],
  ] as const)('%s', ([, more, expected]) => {
    expect(changed(more)).toEqual(expected);
  });

  test('a rule of an unknown kind is told the kinds there are, and the one that was meant', () => {
    const [fault = ''] = changed(requirement({ kind: 'cv-page', max: 5 }));
    expect(fault).toMatch(
      /^requirements\[0\]\.rule\.kind: must be one of "role-experience", .*, not "cv-page"; did you mean "cv-pages"\?$/,
    );
  });

  test.for([
    ['nothing', undefined, ['definition: is missing']],
    ['a list', [], ['definition: must be an object, not a list']],
    ['a text', 'tender', ['definition: must be an object, not "tender"']],
    ['a prototype', { ...DEFINITION, ...{ ['__proto__']: 1 } }, ['__proto__: unknown field']],
  ] as const)('answers %s', ([name, json, expected]) => {
    const hostile =
      name === 'a prototype' ? JSON.parse(`${JSON.stringify(DEFINITION).slice(0, -1)},"__proto__":{"x":1}}`) : json;
    expect(faults(hostile)).toEqual(expected);
  });

  test('a definition with a million faults gets a hundred lines and a count', () => {
    const many = changed({ suppliers: Array.from({ length: 5000 }, () => 1) });
    expect([many.length, many[0], many.at(-1)]).toEqual([
      101,
      'suppliers[0]: must be an object, not 1',
      'and 4900 more faults',
    ]);
  });

  test('a hostile value is shown on one line and not at length', () => {
    expect(changed({ title: ['x'], [`a\nb${'c'.repeat(500)}`]: 1 })).toEqual([
      'title: must be text, not a list',
      `a b${'c'.repeat(57)}…: unknown field`,
    ]);
  });

  test('a definition nested a hundred thousand deep gets an answer', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = { rule: deep };
    expect(changed({ requirements: deep })).toEqual(['requirements: must be a list, not an object']);
  });
});
