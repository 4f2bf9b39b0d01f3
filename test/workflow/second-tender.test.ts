import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../shared/domain/results.ts';

/** A tender for another role than the sample's: other windows, bands, weights and a shortlist of three. */
const TENDER = 'test/fixtures/second-tender/definition.json';
const INBOX = 'test/fixtures/second-tender/inbox';

/** Words of the sample tender: what is said of another one holds none of them. */
const SAMPLE_WORDS = /doorstroom|jongeren|naaldwijk|westland|\btien\b/i;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiental-second-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`infra/local/${program}.ts`, '--tender', TENDER, '--inbox', INBOX, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

/** Every requirement passes, save what is named. */
const requirements = (changes: Result['requirements'] = {}): Result['requirements'] => ({
  E1: 'pass',
  E2: 'pass',
  E3: 'pass',
  E4: 'pass',
  E5: 'pass',
  E6: 'pass',
  E7: 'pass',
  E8: 'pass',
  ...changes,
});

/** The most points for every criterion, save what is named. */
const scores = (changes: Result['scores'] = {}): Result['scores'] => ({
  G1: 12.5,
  G2: 10,
  G3: 10,
  G4: 7.5,
  G5: 5,
  ...changes,
});

/**
 * What follows from the documents by the definition alone, in the order of the results: a tie that the lower rate settles; a profile that names what
 * no job bears out; a rate of a cent too much; a first month that the window cuts in half; titles that need a person's eye; a study
 * that may do.
 */
const EXPECTED = {
  'cheaper-tie': { eligible: 'yes', requirements: requirements(), scores: scores(), total: 45, rank: 1 },
  'all-points': { eligible: 'yes', requirements: requirements(), scores: scores(), total: 45, rank: 2 },
  'profile-only': {
    eligible: 'yes',
    requirements: requirements(),
    scores: scores({ G1: 7.5, G2: 0, G3: 0, G4: 0, G5: 0 }),
    total: 7.5,
    rank: 3,
  },
  'half-month': {
    eligible: 'review',
    requirements: requirements({ E2: 'review' }),
    scores: scores({ G1: 2.5, G4: 0 }),
    total: 27.5,
    rank: null,
  },
  'land-surveyor': {
    eligible: 'review',
    requirements: requirements({ E2: 'review' }),
    scores: scores({ G1: 'review', G2: 0, G3: 0, G4: 0 }),
    total: null,
    rank: null,
  },
  planner: {
    eligible: 'yes',
    requirements: requirements(),
    scores: scores({ G5: 'review' }),
    total: null,
    rank: null,
  },
  'rate-too-high': {
    eligible: 'no',
    requirements: requirements({ E1: 'fail' }),
    scores: scores(),
    total: 45,
    rank: null,
  },
};

describe('a tender that the code has never seen', () => {
  test('assess judges every bid of it', () => {
    const out = join(folder, 'results.json');
    expect(run('assess', '--out', out).status).toBe(0);
    const text = readFileSync(out, 'utf8');
    const found = JSON.parse(text) as readonly Result[];
    const told = found.map(({ id, eligible, requirements, scores, total, rank }) => [
      id,
      { eligible, requirements, scores, total, rank },
    ]);
    expect(Object.fromEntries(told)).toEqual(EXPECTED);
    expect(found.filter(({ rank }) => rank !== null).map(({ id }) => id)).toEqual([
      'cheaper-tie',
      'all-points',
      'profile-only',
    ]);
    expect(text).not.toMatch(SAMPLE_WORDS);
  });

  test('start runs it from publication to the last letter, in words of its own', () => {
    const data = join(folder, 'data');
    expect(run('start', '--data', data)).toMatchObject({ status: 0, stderr: '' });
    const dossier = join(data, 'dossiers', 'GIS-2026-014');
    const results = JSON.parse(readFileSync(join(dossier, 'results.json'), 'utf8')) as readonly Result[];
    expect(results.filter(({ shortlisted }) => shortlisted)).toHaveLength(3);
    const letters = readdirSync(join(data, 'outbox'));
    expect(letters.filter((name) => name.endsWith('.outcome.eml'))).toHaveLength(7);
    const texts = [
      ...readdirSync(dossier).map((name) => readFileSync(join(dossier, name), 'utf8')),
      ...letters.map((name) => unfolded(readFileSync(join(data, 'outbox', name), 'utf8'))),
    ];
    expect(texts.filter((text) => SAMPLE_WORDS.test(text))).toEqual([]);
    // Six bids were compared; the supplier and the candidate of each hear of the three, and the decision file holds their letters.
    expect(texts.filter((text) => /bij de drie\s+kandidaten/.test(text))).toHaveLength(13);
  });
});

/** Quoted-printable text with its lines whole. */
const unfolded = (mail: string): string => mail.replace(/=\r?\n/g, '');
