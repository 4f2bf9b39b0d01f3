import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assessInbox, type CvReader } from '../../infra/local/assess-inbox.ts';
import type { Facts } from '../../shared/domain/reading.ts';
import { DEFINITION, diploma, facts, job, tender } from '../domain/builders.ts';

const TENDER = tender({
  shortlistSize: 1,
  requirements: [
    { id: 'E1', title: 'Tarief hoogstens € 90.', rule: { kind: 'hourly-rate', maxEur: 90 } },
    { id: 'E2', title: 'Hbo.', rule: { kind: 'education', level: 'hbo-bachelor' } },
  ],
  criteria: [
    ...DEFINITION.criteria,
    {
      id: 'G2',
      title: 'Snel beschikbaar.',
      award: { kind: 'all-or-nothing', points: 5, rule: { kind: 'availability', by: '2026-01-05', hoursPerWeek: 24 } },
    },
  ],
});
const OFFER = {
  candidateId: 'k',
  supplierId: 'lev-01',
  hourlyRateEur: 80,
  availableFrom: '2026-01-05',
  hoursPerWeek: 24,
};
const CVS: Readonly<Record<string, Facts>> = {
  long: facts({ jobs: [job('GIS-specialist', '2019-01..heden')] }),
  short: facts({ jobs: [job('GIS-specialist', '2023-01..heden')] }),
  rough: facts({ jobs: [job('GIS-specialist', '2021..heden')] }),
  mbo: facts({ education: [diploma('MBO Zorg', { level: 'mbo' })] }),
};

/** A document of these tests is the name of its facts. */
const read: CvReader = (bytes) => {
  const found = CVS[new TextDecoder().decode(bytes)];
  if (found) return Promise.resolve({ state: 'read', facts: found, warnings: [] });
  return Promise.resolve({ state: 'unreadable', reason: 'damaged' });
};

let folder = '';
const bid = (id: string, cv: string | undefined, offer: unknown = OFFER, file = 'cv.pdf') => {
  mkdirSync(join(folder, 'inbox', id), { recursive: true });
  if (cv !== undefined) writeFileSync(join(folder, 'inbox', id, file), cv);
  const text = typeof offer === 'string' ? offer : JSON.stringify(offer);
  if (offer !== null) writeFileSync(join(folder, 'inbox', id, 'offer.json'), text);
};
const results = () => assessInbox({ tender: TENDER, inbox: join(folder, 'inbox'), read });
const only = async () => {
  const [result] = await results();
  return result;
};
const OPEN = 'Of deze inschrijving bij de 1 hoort, staat nog niet vast: dat hangt af van open vragen.';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess-'));
  mkdirSync(join(folder, 'inbox'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('assessInbox', () => {
  test('tells of a candidate that stands in it twice, and of a supplier with more candidates than it may offer', async () => {
    bid('a', 'long', { ...OFFER, candidateId: 'k1', candidateName: 'Anna de Wit' });
    bid('b', 'short', { ...OFFER, candidateId: 'k2', supplierId: 'lev-02', candidateName: 'Anna de Wit' });
    bid('c', 'rough', { ...OFFER, candidateId: 'k3' });
    bid('d', 'damaged', { ...OFFER, candidateId: 'k3' });
    const found = await assessInbox({
      tender: tender({ shortlistSize: 4, maxBidsPerSupplier: 1 }),
      inbox: join(folder, 'inbox'),
      read,
    });
    const tooMany = 'Deze leverancier biedt 2 kandidaten aan; bij deze aanvraag mogen dat er hoogstens 1 zijn.';
    const alike = (name: string, id: string) =>
      `Deze kandidaat lijkt ook te zijn aangeboden door ${name} (inschrijving ${id}).`;
    const own = (id: string) => found.find((result) => result.id === id)?.warnings.filter((text) => /^Deze/.test(text));
    expect({ a: own('a'), b: own('b'), c: own('c'), d: own('d') }).toEqual({
      a: [alike('lev-02', 'b'), tooMany],
      b: [alike('Eerste', 'a')],
      c: [alike('Eerste', 'd'), tooMany],
      d: [alike('Eerste', 'c'), tooMany],
    });
  });

  test('ranked bids come first in rank order, then the others by id', async () => {
    bid('a-mbo', 'mbo');
    bid('b-short', 'short');
    bid('c-long', 'long');
    bid('d-rough', 'rough');
    bid('e-short', 'short', { ...OFFER, hourlyRateEur: 79 });
    const found = await results();
    expect(
      found.map(({ id, eligible, total, totalRange, rank, shortlisted }) => [
        id,
        eligible,
        total,
        totalRange,
        rank,
        shortlisted,
      ]),
    ).toEqual([
      ['c-long', 'yes', 35, [35, 35], 1, true],
      ['e-short', 'yes', 15, [15, 15], 2, false],
      ['b-short', 'yes', 15, [15, 15], 3, false],
      ['a-mbo', 'no', 5, [5, 5], null, false],
      ['d-rough', 'yes', null, [15, 35], null, false],
    ]);
  });

  test('an entry is whole', async () => {
    bid('x', 'short');
    expect(await only()).toEqual({
      id: 'x',
      eligible: 'yes',
      requirements: { E1: 'pass', E2: 'pass' },
      scores: { G1: 10, G2: 5 },
      total: 15,
      totalRange: [15, 15],
      rank: 1,
      shortlisted: true,
      evidence: [
        { criterion: 'E1', because: 'Aangeboden is € 80,00 per uur; het maximum is € 90,00.' },
        { criterion: 'E2', because: 'Het cv toont een afgeronde opleiding op minstens het niveau hbo-bachelor.' },
        { criterion: 'E2', because: 'Afgerond, op het gevraagde niveau.', quote: 'HBO Bedrijfskunde', page: 1 },
        { criterion: 'G1', because: 'Werkervaring als GIS-specialist: 36 maanden; dat geeft 10 punten.' },
        {
          criterion: 'G1',
          because: '2023-01 t/m heden (2025-12) = 36 maanden.',
          quote: 'GIS-specialist … 2023-01..heden',
          page: 1,
        },
        {
          criterion: 'G2',
          because:
            'Beschikbaar per 5 januari 2026 volgens de aanbieding; 24 uur per week volgens de aanbieding; gevraagd: uiterlijk 5 januari 2026, minstens 24 uur per week. Dat geeft 5 punten.',
        },
      ],
      warnings: [],
    });
  });

  const unread = (because: string) => ({
    id: 'x',
    eligible: 'review',
    requirements: { E1: 'review', E2: 'review' },
    scores: { G1: 'review', G2: 'review' },
    total: null,
    totalRange: [0, 35],
    rank: null,
    shortlisted: false,
    evidence: ['E1', 'E2', 'G1', 'G2'].map((criterion) => ({ criterion, because })),
    warnings: [because, OPEN],
  });

  test.for([
    ['missing', undefined, 'cv.pdf', 'Er is geen cv: het bestand cv.pdf, cv.docx, cv.doc of cv.odt ontbreekt.'],
    [
      'damaged',
      'garbage',
      'cv.pdf',
      'Het cv kon niet worden gelezen: het bestand is beschadigd en kan niet worden geopend.',
    ],
    [
      'of a kind that is not read',
      'long',
      'cv.rtf',
      'Het cv kon niet worden gelezen: het bestand is geen pdf, docx, odt of doc van Word 97 of later.',
    ],
    [
      'under another name',
      'long',
      'mijn cv.pdf',
      'Er is geen cv: het bestand cv.pdf, cv.docx, cv.doc of cv.odt ontbreekt.',
    ],
    ['too large', 'x'.repeat(10_000_001), 'cv.pdf', 'Het cv kon niet worden gelezen: het bestand is te groot.'],
  ] as const)('a CV that is %s is an entry for review', async ([, cv, file, because]) => {
    bid('x', cv, OFFER, file);
    expect(await only()).toEqual(unread(because));
  });

  test('two CVs are an entry for review', async () => {
    bid('x', 'long');
    bid('x', 'long', OFFER, 'cv.docx');
    expect(await only()).toEqual(unread('Er is meer dan één cv: cv.docx, cv.pdf.'));
  });

  test('a folder where the CV should be is no CV', async () => {
    bid('x', undefined);
    mkdirSync(join(folder, 'inbox/x/cv.pdf'));
    expect(await only()).toEqual(unread('Het cv cv.pdf is geen bestand dat kan worden geopend.'));
  });

  test('a reader that fails is an entry for review, and told', async () => {
    bid('x', 'long');
    const error = new Error('worker died');
    const told: unknown[] = [];
    const found = await assessInbox({
      tender: TENDER,
      inbox: join(folder, 'inbox'),
      read: () => Promise.reject(error),
      onFailure: (...failure) => told.push(failure),
    });
    expect(found).toEqual([unread('Het cv kon niet worden gelezen: bij het verwerken ging aan onze kant iets mis.')]);
    expect(told).toEqual([['x', error]]);
  });

  test.for([
    ['missing', null, 'het bestand offer.json ontbreekt'],
    ['not JSON', '{', 'het bestand offer.json is geen geldige JSON'],
    ['empty', '', 'het bestand offer.json is geen geldige JSON'],
    ['a list', '[]', 'de inhoud klopt niet (aanbieding: moet een object zijn)'],
    [
      'of the wrong type',
      { ...OFFER, hourlyRateEur: '80' },
      'de inhoud klopt niet (hourlyRateEur: moet een getal zijn)',
    ],
    ['without its supplier', { candidateId: 'k' }, 'de inhoud klopt niet (supplierId: ontbreekt)'],
  ] as const)('an offer that is %s leaves only what the CV settles', async ([, offer, why]) => {
    bid('x', 'long', offer);
    const found = await only();
    expect({ ...found, evidence: [] }).toEqual({
      ...unread(`De aanbieding kan niet worden gebruikt: ${why}.`),
      scores: { G1: 30, G2: 'review' },
      totalRange: [30, 35],
      evidence: [],
    });
  });

  test.for([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${JSON.stringify(OFFER)}`, 'utf8')],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${JSON.stringify(OFFER)}`, 'utf16le')],
  ] as const)('an offer in %s is read', async ([, bytes]) => {
    bid('x', 'long', null);
    writeFileSync(join(folder, 'inbox/x/offer.json'), bytes);
    expect((await only())?.eligible).toBe('yes');
  });

  test('what is no folder is left alone and told; any name of a folder is a bid', async () => {
    for (const name of ['met spatie', 'Žluťoučký 🦊', 'empty']) bid(name, name === 'empty' ? undefined : 'long');
    writeFileSync(join(folder, 'inbox/notes.txt'), 'x');
    mkdirSync(join(folder, 'inbox/.hidden'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'inbox/broken'));
    symlinkSync(join(folder, 'inbox/met spatie'), join(folder, 'inbox/linked'));
    const strays: string[] = [];
    const found = await assessInbox({
      tender: TENDER,
      inbox: join(folder, 'inbox'),
      read,
      onStray: (name) => strays.push(name),
    });
    expect(strays).toEqual(['.hidden', 'notes.txt']);
    expect(found.map(({ id, rank }) => [id, rank])).toEqual([
      ['linked', 1],
      ['met spatie', 2],
      ['Žluťoučký 🦊', 3],
      ['broken', null],
      ['empty', null],
    ]);
  });

  test('a supplier that is not in the register is a warning', async () => {
    bid('x', 'long', { ...OFFER, supplierId: 'lev-99' });
    expect((await only())?.warnings).toEqual([
      'De leverancier van deze aanbieding staat niet in het register van deze aanvraag.',
    ]);
  });

  test('progress counts up to every bid, and an empty inbox gives no results', async () => {
    const steps: string[] = [];
    const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
    expect(await assessInbox({ tender: TENDER, inbox: join(folder, 'inbox'), read, onProgress })).toEqual([]);
    bid('a', 'long');
    bid('b', 'long');
    await assessInbox({ tender: TENDER, inbox: join(folder, 'inbox'), read, onProgress });
    expect(steps).toEqual(['0/0', '0/2', '1/2', '2/2']);
  });
});

describe('npm run assess', () => {
  const run = (...words: readonly string[]) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['infra/local/assess.ts', ...words], {
      encoding: 'utf8',
    });
    return { status, stdout, lines: stderr.split('\n').filter(Boolean) };
  };
  const path = (name: string) => join(folder, name);

  test('judges an inbox, twice to the same bytes, and exits with 0', () => {
    writeFileSync(path('t.json'), JSON.stringify(DEFINITION));
    bid('x', 'not a pdf');
    const flags = ['--tender', path('t.json'), '--inbox', path('inbox')];
    expect(run(...flags, '--out', path('one.json'))).toEqual({
      status: 0,
      stdout: '',
      lines: [
        'bids judged: 0/1',
        'bids judged: 1/1',
        `1 bid: 0 eligible, 0 not, 1 for a person to look at; written to ${path('one.json')}`,
      ],
    });
    expect(run(...flags, `--out=${path('two.json')}`).status).toBe(0);
    expect(readFileSync(path('two.json'), 'utf8')).toBe(readFileSync(path('one.json'), 'utf8'));
  });

  test('tells every fault of its arguments on a line of its own, and exits with 2', () => {
    expect(run('--tender', '--inbox', path('inbox'), '--inbox', 'again', '--colour', 'red')).toEqual({
      status: 2,
      stdout: '',
      lines: [
        '--inbox is given twice',
        'unknown flag: --colour',
        'unexpected argument: red',
        '--tender needs a path',
        '--out is missing',
      ],
    });
  });

  test('tells every fault of the tender, the inbox and the out file, and exits with 2', () => {
    writeFileSync(path('t.json'), JSON.stringify({ ...DEFINITION, title: 7, zork: 1 }));
    const flags = ['--tender', path('t.json'), '--inbox', path('t.json'), '--out', path('nowhere/r.json')];
    expect(run(...flags)).toEqual({
      status: 2,
      stdout: '',
      lines: [
        `${path('t.json')}: title: must be text, not 7`,
        `${path('t.json')}: zork: unknown field`,
        `--inbox ${path('t.json')}: is not a folder`,
        `--out ${path('nowhere/r.json')}: cannot be written (ENOENT)`,
      ],
    });
  });

  test.for([
    ['is not there', undefined, 'cannot be read (ENOENT)'],
    ['is not JSON', '{"id":', 'is not valid JSON: '],
  ] as const)('a tender that %s is one line, and exit 2', ([, text, expected]) => {
    if (text !== undefined) writeFileSync(path('t.json'), text);
    const { status, lines } = run('--tender', path('t.json'), '--inbox', path('inbox'), '--out', path('r.json'));
    expect([status, lines.length, lines[0]?.startsWith(`--tender ${path('t.json')}: ${expected}`)]).toEqual([
      2,
      1,
      true,
    ]);
  });

  test('--help explains itself', () => {
    const { status, stdout, lines } = run('--help');
    expect([status, lines, stdout.includes('--inbox FOLDER')]).toEqual([0, [], true]);
  });
});
