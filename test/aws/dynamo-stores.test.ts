import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { dynamoBidStore } from '../../shared/aws/dynamo-bid-store.ts';
import { dynamoCaseStore } from '../../shared/aws/dynamo-case-store.ts';
import { getLarge, putLarge, putLargeNew } from '../../shared/aws/dynamo-large-value.ts';
import { dynamoLetterStore } from '../../shared/aws/dynamo-letter-store.ts';
import type { DynamoTable } from '../../shared/aws/dynamo-table.ts';
import { dynamoTenderStore } from '../../shared/aws/dynamo-tender-store.ts';
import { dynamoVault } from '../../shared/aws/dynamo-vault.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { fieldBid } from '../../shared/domain/case.ts';
import { assess } from '../../shared/domain/judge.ts';
import { AFTER, BEFORE, graduate, smallBid, smallOffer, smallRecord, smallTender } from '../builders/small-tender.ts';
import { triedTables, WHERE } from './tried-tables.ts';

let table: DynamoTable;
let vaultTable: DynamoTable;
const make = triedTables();

/** A tender that no other test uses. */
const fresh = (id: string) => smallRecord({ tender: smallTender({ id }) });

describe.each(WHERE)('%s:', (where) => {
  beforeAll(() => {
    ({ tenders: table, vault: vaultTable } = make(where));
  });

  describe('a table', () => {
    test('a query returns every item, over as many pages as it takes', async () => {
      const text = 'x'.repeat(300_000);
      for (let n = 0; n < 8; n += 1) await table.put({ pk: 'BIG', sk: `ITEM#${n}`, text });
      expect((await table.query('BIG', 'ITEM#')).map(({ sk }) => sk)).toEqual(
        Array.from({ length: 8 }, (_, n) => `ITEM#${n}`),
      );
    });

    test('a counter gives each caller a number of its own', async () => {
      const numbers = await Promise.all(Array.from({ length: 20 }, () => table.count('COUNT', 'SLOTS', 'slots')));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    });

    test('of many who add the same item one succeeds', async () => {
      const added = await Promise.all(Array.from({ length: 10 }, (_, n) => table.putNew({ pk: 'ONE', sk: 'ONE', n })));
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    test('an update of an item that does not exist makes none', async () => {
      expect(await table.update('NONE', 'NONE', { set: 'a = :a', values: { ':a': 1 } })).toBe(false);
      expect(await table.get('NONE', 'NONE')).toBeUndefined();
    });
  });

  describe('the store of tenders', () => {
    test('keeps a tender as it was published, and publishes an id once', async () => {
      const store = dynamoTenderStore(table);
      const record = fresh('A1');
      expect([await store.publish(record), await store.publish({ ...record, publishedAt: AFTER })]).toEqual([
        true,
        false,
      ]);
      expect(await store.get('A1')).toEqual(record);
    });

    test('moves a tender only from a state that it is in', async () => {
      const store = dynamoTenderStore(table);
      await store.publish(fresh('A2'));
      expect(await store.move('A2', ['closing', 'to-decide'], 'decided')).toBe(false);
      expect(await store.move('A2', ['published', 'closing'], 'decided')).toBe(true);
      expect((await store.get('A2'))?.state).toBe('decided');
    });

    test('the first opening, release and settlement stand', async () => {
      const store = dynamoTenderStore(table);
      await store.publish(fresh('A3'));
      for (const at of [BEFORE, AFTER]) {
        await store.setOpened('A3', at);
        await store.release('A3', { by: 'Anna', at });
      }
      expect(await store.get('A3')).toMatchObject({ openedAt: BEFORE, release: { by: 'Anna', at: BEFORE } });
      const first = {
        settledAt: BEFORE,
        bids: [{ bidId: 'x-1', outcome: 'selected', rank: [1, 1], total: [9, 9] }],
      } as const;
      expect(await store.settle('A3', first)).toEqual(first);
      expect(await store.settle('A3', { settledAt: AFTER, bids: [] })).toEqual(first);
      expect(await store.settlement('A3')).toEqual(first);
    });

    test('knows no tender that was never published', async () => {
      expect(await dynamoTenderStore(table).get('nergens')).toBeUndefined();
    });
  });

  describe('the store of bids', () => {
    test('keeps a bid through its life', async () => {
      const store = dynamoBidStore(table);
      const bid = smallBid();
      const upload = { uploadedAt: BEFORE, size: 10, etag: 'e', inTime: true };
      await store.add(bid);
      await store.register('T1', bid.bidId, upload);
      await store.setProgress('T1', bid.bidId, 'assessed');
      await store.withdraw('T1', bid.bidId, AFTER);
      await store.withdraw('T1', bid.bidId, BEFORE);
      const kept = { ...bid, upload, progress: 'assessed', withdrawnAt: AFTER };
      expect(await store.get('T1', bid.bidId)).toEqual(kept);
      expect(await store.all('T1')).toEqual([kept]);
    });

    test('finds all bids of a tender, or those whose ids begin with a prefix, in the order of ids', async () => {
      const store = dynamoBidStore(table);
      const bids = Array.from({ length: 50 }, (_, index) => ({
        ...smallBid(smallOffer({ candidateId: `k${index}` })),
        tenderId: 'MANY',
      }));
      for (const bid of bids) await store.add(bid);
      const ids = bids.map(({ bidId }) => bidId).toSorted();
      const found = async (prefix: string) => (await store.withPrefix('MANY', prefix)).map(({ bidId }) => bidId);
      expect((await store.all('MANY')).map(({ bidId }) => bidId)).toEqual(ids);
      const [some = ''] = ids;
      expect(await found(some.slice(0, 1))).toEqual(ids.filter((id) => id.startsWith(some.slice(0, 1))));
      expect(await found(some.slice(0, 2))).toEqual(ids.filter((id) => id.startsWith(some.slice(0, 2))));
      expect(await found('')).toEqual(ids);
    });

    test('gives the places of a supplier to so many candidates at most, also where they ask at one moment', async () => {
      const store = dynamoBidStore(table);
      const take = (candidateKey: string, slot = 1, supplierId = 'lev-1') =>
        store.takePlace({ tenderId: 'CAP', supplierId, candidateKey, slot }, 2);
      const keys = ['a', 'b', 'c', 'd', 'e'];
      const taken = await Promise.all(keys.map((key) => take(key)));
      const held = keys.filter((_, index) => taken[index]);
      expect(held).toHaveLength(2);
      const [one = '', two = ''] = held;
      expect([await take(one, 2), await take(one, 1), await take(two, 2)]).toEqual([true, true, true]);
      expect(await take('f', 1, 'lev-2')).toBe(true);
      const give = (slot: number) => store.givePlace({ tenderId: 'CAP', supplierId: 'lev-1', candidateKey: one, slot });
      await give(1);
      expect(await take('f')).toBe(false);
      await give(2);
      await give(2);
      expect([await take('f'), await take(one, 3)]).toEqual([true, false]);
    });

    test("finds a candidate's bids in the order of slots, the tenth after the ninth", async () => {
      const store = dynamoBidStore(table);
      const offer = smallOffer({ candidateId: 'veel' });
      for (const slot of [10, 2, 1]) await store.add(smallBid(offer, slot));
      const { candidateKey } = smallBid(offer);
      expect((await store.ofCandidate('T1', candidateKey)).map(({ slot }) => slot)).toEqual([1, 2, 10]);
    });
  });

  describe('the store of cases', () => {
    test('keeps opened bids, questions and the first decision on an item', async () => {
      const store = dynamoCaseStore(table);
      const upload = { uploadedAt: BEFORE, size: 10, etag: 'e', inTime: true };
      const opened = { bidId: 'b-1', reading: graduate, assessment: assess(smallTender(), smallOffer(), graduate) };
      const question = {
        bidId: 'b-1',
        item: 'C1',
        kind: 'criterion',
        why: 'Daarom.',
        evidence: [{ because: 'Zo.' }],
      } as const;
      const decision = { bidId: 'b-1', item: 'C1', answer: { points: 5 }, by: 'Anna', at: AFTER, reason: 'Daarom.' };
      const { evidence, ...item } = question;
      const field = [fieldBid({ ...smallBid(), bidId: 'b-1', upload }, opened.assessment)];
      await store.putOpened('C', opened);
      await store.putField('C', '', field);
      await store.putField('C', 'b', field);
      await store.putQuestions('C', [item]);
      expect([await store.decide('C', decision), await store.decide('C', { ...decision, by: 'Bert' })]).toEqual([
        true,
        false,
      ]);
      expect(await store.opened('C')).toEqual([opened]);
      expect(await store.openedBid('C', 'b-1')).toEqual(opened);
      expect(await store.questions('C')).toEqual([item]);
      expect(await store.field('C')).toEqual(field);
      expect(await store.decisions('C')).toEqual([decision]);
    });
  });

  describe('a value beyond the size of an item', () => {
    /** Text that no compression makes smaller than `bytes`. */
    const noise = (bytes: number) => randomBytes(bytes).toString('base64');

    test('lies in parts under one head, and comes back whole', async () => {
      const value = [noise(900_000), noise(10)];
      await putLarge(table, { pk: 'LARGE', sk: 'ONE' }, value);
      expect(await getLarge(table, { pk: 'LARGE', sk: 'ONE' })).toEqual(value);
      expect((await table.query('LARGE', '')).map(({ sk }) => sk.replace(/[0-9a-f]{32}/, 'hash'))).toEqual([
        'ONE',
        'PARTS#ONE#hash#000000',
        'PARTS#ONE#hash#000001',
        'PARTS#ONE#hash#000002',
      ]);
    });

    test('is the first of several that are put at once, and never a mixture', async () => {
      const values = Array.from({ length: 3 }, () => noise(800_000));
      const place = { pk: 'LARGE', sk: 'FIRST' };
      const added = await Promise.all(values.map((value) => putLargeNew(table, place, value)));
      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await getLarge(table, place)).toBe(values[added.indexOf(true)]);
    });

    test('gives way to another value as a whole', async () => {
      const place = { pk: 'LARGE', sk: 'AGAIN' };
      await putLarge(table, place, noise(800_000));
      await putLarge(table, place, ['small']);
      expect(await getLarge(table, place)).toEqual(['small']);
      expect(await getLarge(table, { pk: 'LARGE', sk: 'NONE' })).toBeUndefined();
    });

    test('is how a settlement of any size is kept', async () => {
      const store = dynamoTenderStore(table);
      const bids = Array.from({ length: 40_000 }, () => ({
        bidId: `${randomBytes(8).toString('hex')}-1`,
        outcome: 'knocked-out' as const,
        total: [0, 10] as const,
      }));
      const settlement = { settledAt: AFTER, bids };
      expect(await store.settle('LARGE', settlement)).toEqual(settlement);
      expect(await store.settle('LARGE', { settledAt: BEFORE, bids: [] })).toEqual(settlement);
    });
  });

  describe('the outbox', () => {
    test('a letter is claimed by one run at a time until it is confirmed, with the moment of its first claim', async () => {
      const store = dynamoLetterStore(table);
      const claim = (at: string, until: string) => store.claim('L', 'b-1.outcome', at, until, 0);
      const [soon, later] = [plusSeconds(BEFORE, 300), plusSeconds(BEFORE, 600)];
      const first = await Promise.all([claim(BEFORE, soon), claim(BEFORE, soon), claim(BEFORE, soon)]);
      expect(first.toSorted()).toEqual([{ at: BEFORE, changes: 0 }, 'held', 'held']);
      expect(await claim(plusSeconds(BEFORE, 299), later)).toBe('held');
      expect(await claim(soon, later)).toEqual({ at: BEFORE, changes: 0 });
      expect(await claim(soon, later)).toBe('held');
      await store.freeClaims('L');
      expect(await claim(soon, later)).toEqual({ at: BEFORE, changes: 0 });
      await store.confirm('L', 'b-1.outcome', AFTER, 'digest');
      await store.freeClaims('L');
      expect(await claim(AFTER, AFTER)).toBe('sent');
      await store.confirm('L', 'b-1.outcome', later, 'another');
      expect(await store.all('L')).toEqual([
        { letterId: 'b-1.outcome', state: 'sent', at: AFTER, until: later, message: 'digest' },
      ]);
    });
  });

  describe('the vault', () => {
    test('gathers what each step of intake finds, keeps it when the file is read again, and starts anew with another file', async () => {
      const vault = dynamoVault(vaultTable);
      const assessment = assess(smallTender(), smallOffer(), graduate);
      await vault.putReading('T1', 'b-1', graduate, 'e1');
      expect(await vault.add('T1', 'b-1', { verdicts: assessment.requirements }, 'e1')).toBe(true);
      expect(await vault.add('T1', 'b-1', { assessment }, 'e1')).toBe(true);
      expect(await vault.get('T1', 'b-1')).toEqual({
        file: 'e1',
        reading: graduate,
        verdicts: assessment.requirements,
        assessment,
      });
      await vault.putReading('T1', 'b-1', graduate, 'e1');
      expect((await vault.get('T1', 'b-1'))?.assessment).toEqual(assessment);
      await vault.putReading('T1', 'b-1', { state: 'unreadable', reason: 'empty' }, 'e2');
      expect(await vault.add('T1', 'b-1', { assessment }, 'e1')).toBe(false);
      expect(await vault.get('T1', 'b-1')).toEqual({ file: 'e2', reading: { state: 'unreadable', reason: 'empty' } });
      expect(await vault.get('T1', 'b-2')).toBeUndefined();
    });
  });

  describe('what became of a letter', () => {
    test('is recorded once, after a delay once more, and only of a letter that there is', async () => {
      const letters = dynamoLetterStore(table);
      await letters.claim('FATE', 'b1.receipt', BEFORE, AFTER, 0);
      const tell = (fate: 'delayed' | 'bounced' | 'complained') =>
        letters.recordFate('FATE', 'b1.receipt', fate, AFTER);
      expect([await tell('delayed'), await tell('delayed')]).toEqual(['recorded', 'known']);
      expect([await tell('bounced'), await tell('complained'), await tell('delayed')]).toEqual([
        'recorded',
        'known',
        'known',
      ]);
      expect(await letters.get('FATE', 'b1.receipt')).toEqual({
        letterId: 'b1.receipt',
        state: 'claimed',
        at: BEFORE,
        until: AFTER,
        fate: 'bounced',
        fateAt: AFTER,
      });
      expect(await letters.recordFate('FATE', 'b2.receipt', 'bounced', AFTER)).toBe('unknown');
    });
  });

  describe('the progress of a bid', () => {
    test('tells whether it changed', async () => {
      const bids = dynamoBidStore(table);
      const bid = smallBid(smallOffer(), 1, { tenderId: 'PROGRESS' });
      await bids.add(bid);
      const set = () => bids.setProgress('PROGRESS', bid.bidId, 'assessed');
      expect([await set(), await set()]).toEqual([true, false]);
      expect(await bids.setProgress('PROGRESS', 'nobody', 'assessed')).toBe(false);
    });
  });
});
