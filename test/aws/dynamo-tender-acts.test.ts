import { beforeAll, describe, expect, test } from 'vitest';
import { dynamoBidStore } from '../../shared/aws/dynamo-bid-store.ts';
import { dynamoEraser } from '../../shared/aws/dynamo-eraser.ts';
import { dynamoLogStore } from '../../shared/aws/dynamo-log-store.ts';
import { dynamoQuestionStore } from '../../shared/aws/dynamo-question-store.ts';
import type { DynamoTable } from '../../shared/aws/dynamo-table.ts';
import { dynamoTenderStore } from '../../shared/aws/dynamo-tender-store.ts';
import { dynamoVault } from '../../shared/aws/dynamo-vault.ts';
import type { TenderChange } from '../../shared/domain/tender-change.ts';
import { AFTER, BEFORE, graduate, smallBid, smallRecord, smallTender } from '../builders/small-tender.ts';
import { triedTables, WHERE } from './tried-tables.ts';

let table: DynamoTable;
let vaultTable: DynamoTable;
const make = triedTables();

describe.each(WHERE)('%s:', (where) => {
  beforeAll(() => {
    ({ tenders: table, vault: vaultTable } = make(where));
  });

  const published = async (id: string) => {
    const store = dynamoTenderStore(table);
    const record = smallRecord({ tender: smallTender({ id }) });
    await store.publish(record);
    const changed = (n: number, closing: string) => ({
      ...record,
      tender: smallTender({ id, closing }),
      changes: Array.from(
        { length: n },
        (): TenderChange => ({ at: BEFORE, what: 'extended', by: 'Ans', reason: 'Om reden.', before: record.tender }),
      ),
    });
    return { store, record, changed };
  };

  describe('a change of a tender', () => {
    test('takes the place of the record that it was made from, with the definition that held before', async () => {
      const { store, changed } = await published('CHANGE');
      const [first, second] = [changed(1, '2025-12-16T09:00'), changed(2, '2025-12-17T09:00')];
      expect([await store.change(first), await store.change(second)]).toEqual([true, true]);
      expect(await store.get('CHANGE')).toEqual(second);
    });

    test('of many at once one succeeds', async () => {
      const { store, changed } = await published('CHANGES');
      const tried = await Promise.all(Array.from({ length: 8 }, () => store.change(changed(1, '2025-12-16T09:00'))));
      expect(tried.filter(Boolean)).toHaveLength(1);
    });

    test('and the beginning of the closing: whichever comes first, the other is refused', async () => {
      const one = await published('CLOSING-FIRST');
      expect(await one.store.beginClosing('CLOSING-FIRST', 0)).toBe(true);
      expect(await one.store.change(one.changed(1, '2025-12-16T09:00'))).toBe(false);
      const other = await published('CHANGE-FIRST');
      await other.store.change(other.changed(1, '2025-12-16T09:00'));
      expect(await other.store.beginClosing('CHANGE-FIRST', 0)).toBe(false);
      expect(await other.store.beginClosing('CHANGE-FIRST', 1)).toBe(true);
    });
  });

  test('openers are kept once each, holds in their order', async () => {
    const { store } = await published('PERSONS');
    for (const by of ['Ans de Vries', 'ANS  de vries', 'Bas Bakker'])
      await store.addOpener('PERSONS', { by, at: BEFORE });
    expect((await store.openers('PERSONS')).map(({ by }) => by)).toEqual(['Ans de Vries', 'Bas Bakker']);
    const hold = (at: string, on: boolean) => ({ at, by: 'Ans', reason: 'Een zaak.', hold: on });
    for (const one of [hold(AFTER, false), hold(BEFORE, true)]) await store.addHold('PERSONS', one);
    expect(await store.holds('PERSONS')).toEqual([hold(BEFORE, true), hold(AFTER, false)]);
  });

  test('a question stays as it was asked, and the first note of a number is the one, each in its order', async () => {
    const store = dynamoQuestionStore(table);
    const question = (id: string, at: string) => ({ id, supplierId: 'lev-1', question: `Vraag ${id}?`, at });
    for (const one of [question('a', AFTER), question('b', BEFORE), { ...question('a', BEFORE), question: 'Anders?' }])
      await store.ask('ASK', one);
    expect(await store.asked('ASK')).toEqual([question('b', BEFORE), question('a', AFTER)]);
    const note = (id: string, nth: number, at: string) => ({ id, nth, changes: 0, at, by: 'Ans', answers: [] });
    const notes = [note('x', 1, AFTER), note('y', 1, BEFORE), note('y', 2, BEFORE)];
    const published: boolean[] = [];
    for (const one of notes) published.push(await store.publish('ASK', one));
    expect(published).toEqual([true, false, true]);
    expect(await store.notes('ASK')).toEqual([note('x', 1, AFTER), note('y', 2, BEFORE)]);
  });

  test('a part of a log is written once, also a large one, and of many salts one stays', async () => {
    const store = dynamoLogStore(table);
    const large = Array.from({ length: 30_000 }, (_, n) => `${(n * 2654435761).toString(36)} line\n`).join('');
    const added = await Promise.all([store.add('LOG', 1, large), store.add('LOG', 1, large)]);
    expect(added.filter(Boolean)).toHaveLength(1);
    await store.add('LOG', 2, 'second\n');
    expect(await store.parts('LOG')).toEqual([large, 'second\n']);
    const salts = await Promise.all(['one', 'two', 'three'].map((salt) => store.salt('LOG', salt)));
    expect(new Set(salts).size).toBe(1);
  });

  test('of what is erased the definition and the log are left', async () => {
    const { store, record } = await published('GONE');
    const [bids, log, vault] = [dynamoBidStore(table), dynamoLogStore(table), dynamoVault(vaultTable)];
    const bid = { ...smallBid(), tenderId: 'GONE' };
    await bids.add(bid);
    await vault.putReading('GONE', bid.bidId, graduate, 'e1');
    await log.add('GONE', 1, 'line\n');
    await log.salt('GONE', 'salt');
    await store.release('GONE', { by: 'Ans', at: AFTER });
    await store.markDone('GONE', AFTER);
    const eraser = dynamoEraser(table, vaultTable);
    await store.setForgotten('GONE', AFTER);
    for (const _ of [1, 2]) {
      await eraser.eraseSealed('GONE', bid.bidId);
      await eraser.erasePart('GONE', bid.bidId.slice(0, 1));
      await eraser.eraseWhole('GONE');
    }
    expect(await store.get('GONE')).toEqual({ ...record, forgottenAt: AFTER });
    expect([await bids.all('GONE'), await vault.get('GONE', bid.bidId)]).toEqual([[], undefined]);
    expect([await log.parts('GONE'), await log.salt('GONE', 'new')]).toEqual([['line\n'], 'new']);
  });

  test('a tender has ended since it was first marked as done, until it is forgotten', async () => {
    const { store } = await published('ENDED');
    for (const at of [BEFORE, AFTER]) await store.markDone('ENDED', at);
    const ended = async () => (await store.ended()).filter(({ tenderId }) => tenderId === 'ENDED');
    expect(await ended()).toEqual([{ tenderId: 'ENDED', endedAt: BEFORE }]);
    await store.markForgotten('ENDED');
    expect(await ended()).toEqual([]);
  });
});
