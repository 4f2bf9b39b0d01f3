import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Offer } from '../../shared/domain/offer.ts';
import { REQUIREMENTS } from './bid.ts';
import { BIDS, offerOf, SUPPLIERS } from './bids.ts';
import { type TruthOfBid, truthOf } from './truth-file.ts';

const INBOX = new URL('inbox/', import.meta.url);
const MEGABYTE = 1_000_000;

const truth: readonly TruthOfBid[] = JSON.parse(readFileSync(new URL('truth.json', import.meta.url), 'utf8'));
const cvsOf = (id: string): readonly string[] =>
  readdirSync(new URL(`${id}/`, INBOX)).filter((name) => name.startsWith('cv.'));
const readBytes = (id: string): Buffer => readFileSync(new URL(`${id}/${cvsOf(id)[0]}`, INBOX));

describe('the sample corpus on disk', () => {
  test('holds a folder for every bid of the generator and nothing else', () => {
    expect(readdirSync(INBOX).toSorted()).toEqual(BIDS.map(({ id }) => id));
  });

  test('stays within eight megabytes', () => {
    const sizes = BIDS.map(({ id }) => statSync(new URL(`${id}/${cvsOf(id)[0]}`, INBOX)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8 * MEGABYTE);
  });

  test.for(BIDS.map((bid) => [bid.id, bid] as const))(
    '%s has one CV of the kind that its engine makes',
    ([id, bid]) => {
      const isDocx = bid.engine === 'docx-library' || bid.engine === 'libreoffice-docx';
      expect(cvsOf(id)).toEqual([isDocx ? 'cv.docx' : 'cv.pdf']);
      expect(readBytes(id).subarray(0, 4).toString('latin1')).toBe(isDocx ? 'PK\u0003\u0004' : '%PDF');
    },
  );

  test.for(BIDS.map((bid) => [bid.id, bid] as const))('%s has a valid offer, the one of the generator', ([id, bid]) => {
    const offer: unknown = JSON.parse(readFileSync(new URL(`${id}/offer.json`, INBOX), 'utf8'));
    expect(Offer.parse(offer)).toEqual(offer);
    expect(offer).toEqual(offerOf(bid));
  });

  test('has the truth that follows from the facts', () => {
    expect(truth).toEqual(BIDS.map((bid, at) => truthOf(bid, truth[at]?.document.pages ?? 0)));
  });
});

describe('the sample bids', () => {
  test('come from admitted suppliers with an address that cannot exist', () => {
    const ids = SUPPLIERS.map(({ id }) => id);
    expect(BIDS.filter(({ supplierId }) => !ids.includes(supplierId))).toEqual([]);
    expect(SUPPLIERS.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
  });

  test.for(REQUIREMENTS)('knock out on %s at least once', (id) => {
    expect(truth.filter(({ requirements }) => requirements[id] === 'fail').length).toBeGreaterThan(0);
  });

  test('hold at least 22 that are surely eligible, with at least ten different totals', () => {
    const totals = truth.filter(({ eligible }) => eligible === 'yes').map(({ total }) => total);
    expect(totals.length).toBeGreaterThanOrEqual(22);
    expect(new Set(totals).size).toBeGreaterThanOrEqual(10);
  });

  test('are longer than five pages only where they are meant to be', () => {
    const long = truth.filter(({ document }) => document.pages > 5).map(({ id }) => id);
    expect(long).toEqual(BIDS.filter(({ tooLong }) => tooLong).map(({ id }) => id));
    expect(truth.filter(({ document }) => document.pages < 1)).toEqual([]);
  });

  test('name nobody twice but those who are replaced or offered twice', () => {
    const names = BIDS.filter(({ replaces }) => replaces === undefined).map(({ candidate }) => candidate.name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(['Rafael Montenegro-Bos']);
    expect(existsSync(INBOX)).toBe(true);
  });
});
