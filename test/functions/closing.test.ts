import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { awaitIntakes } from '../../functions/await-intakes/await-intakes.ts';
import { openVault } from '../../functions/open-vault/open-vault.ts';
import { publishTender } from '../../functions/publish-tender/publish-tender.ts';
import { putAside } from '../../functions/put-aside/put-aside.ts';
import { rankBids } from '../../functions/rank-bids/rank-bids.ts';
import { reconcileUploads } from '../../functions/reconcile-uploads/reconcile-uploads.ts';
import { assess } from '../../shared/domain/judge.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import {
  AFTER,
  BEFORE,
  CLOSING,
  graduate,
  perhapsGraduate,
  smallBid,
  smallDefinition,
  smallOffer,
  smallRecord,
  smallTender,
} from '../builders/small-tender.ts';

const UPLOAD = { uploadedAt: BEFORE, size: 1000, etag: 'e1', inTime: true };

const closed = async (...bids: ReturnType<typeof smallBid>[]) => {
  const ports = memoryPorts(AFTER);
  await ports.tenders.publish(smallRecord({ state: 'closing' }));
  for (const bid of bids) {
    await ports.bids.add(bid);
    if (bid.upload) ports.putObject(bid.key, bid.upload.uploadedAt, bid.upload.etag);
  }
  return ports;
};

const ref = { tenderId: 'T1' };
const whole = { ...ref, shard: '' };

describe('publish a tender', () => {
  test('schedules its closing once, whatever how often it is published', async () => {
    const ports = memoryPorts(BEFORE);
    const publish = () => publishTender(ports)({ definition: smallDefinition });
    expect([await publish(), await publish()]).toEqual(Array(2).fill({ tenderId: 'T1', closesAt: CLOSING }));
    expect(ports.scheduled).toEqual([{ name: 'closing-T1', moment: CLOSING, machine: 'closing', tenderId: 'T1' }]);
  });

  test.for([
    ['an invalid definition', BEFORE, { ...smallDefinition, closing: 'morgen' }, 'invalid-definition'],
    ['a closing moment that has passed', AFTER, smallDefinition, 'already-closed'],
  ] as const)('is refused for %s, in lines that name the field', async ([, now, definition, reason]) => {
    const ports = memoryPorts(now);
    expect(await publishTender(ports)({ definition })).toEqual({
      refused: reason,
      faults: [expect.stringMatching(/^closing: /)],
    });
    expect(await ports.tenders.get('T1')).toBeUndefined();
  });

  test('without a release by a person is refused where oversight is required', async () => {
    const ports = memoryPorts(BEFORE);
    const publish = publishTender({ ...ports, oversight: 'required' });
    expect(await publish({ definition: { ...smallDefinition, release: 'automatic' } })).toEqual({
      refused: 'oversight-required',
      faults: [expect.stringMatching(/^release: .*named person/)],
    });
    expect([await ports.tenders.get('T1'), ports.scheduled]).toEqual([undefined, []]);
    expect(await publish({ definition: smallDefinition })).toEqual({ tenderId: 'T1', closesAt: CLOSING });
  });

  test('without a release by a person is the affair of the tender where the stage says so', async () => {
    const publish = publishTender({ ...memoryPorts(BEFORE), oversight: 'by-tender' });
    const definition = { ...smallDefinition, release: 'automatic' };
    expect(await publish({ definition })).toEqual({ tenderId: 'T1', closesAt: CLOSING });
  });

  test('another definition under the same id is refused', async () => {
    const ports = memoryPorts(BEFORE);
    await publishTender(ports)({ definition: smallDefinition });
    expect(await publishTender(ports)({ definition: { ...smallDefinition, title: 'Beheerder' } })).toMatchObject({
      refused: 'other-definition',
    });
  });
});

describe('reconcile the uploads', () => {
  test('starts the intake of every object in time whose event was lost, and the closing waits for it', async () => {
    const lost = smallBid();
    const ports = await closed(lost);
    ports.putObject(lost.key, '2025-12-15T07:59:59.000Z');
    expect(await reconcileUploads(ports)(ref)).toEqual({ ...ref, outcome: 'closed' });
    expect(ports.started).toEqual([{ machine: 'intake', input: cvUploaded(lost.key, 'reconciled') }]);
    const part = '0123456789abcdef'.indexOf(lost.bidId.slice(0, 1));
    expect(await awaitIntakes(ports)(ref)).toEqual({ ...ref, outcome: 'running-long', done: part, counted: 0 });
  });

  test.for([
    ['an object that came at the closing moment', smallBid(), CLOSING],
    ['a bid that was assessed', smallBid(undefined, 1, { upload: UPLOAD, progress: 'assessed' }), BEFORE],
    ['a bid that was withdrawn', smallBid(undefined, 1, { withdrawnAt: BEFORE }), BEFORE],
  ] as const)('leaves %s alone', async ([, bid, uploadedAt]) => {
    const ports = await closed(bid);
    ports.putObject(bid.key, uploadedAt);
    await reconcileUploads(ports)(ref);
    expect(ports.started).toEqual([]);
  });

  test('an intake that was put aside is tried once more', async () => {
    const ports = await closed(smallBid(undefined, 1, { upload: UPLOAD, progress: 'put-aside' }));
    await reconcileUploads(ports)(ref);
    expect(ports.started).toHaveLength(1);
  });

  test.for([
    ['before the closing moment it is too early', '2025-12-15T07:59:29.999Z', 'published', 'too-early'],
    ['a moment before the closing moment it waits', '2025-12-15T07:59:59.999Z', 'published', 'almost'],
    ['at the closing moment it closes', CLOSING, 'published', 'closed'],
    ['a second start while it closes goes on', AFTER, 'closing', 'closed'],
    ['after the opening it does nothing', AFTER, 'to-decide', 'already-opened'],
    ['after the settlement it does nothing', AFTER, 'settled', 'already-opened'],
  ] as const)('%s', async ([, now, state, outcome]) => {
    const ports = memoryPorts(now);
    await ports.tenders.publish(smallRecord({ state }));
    expect(await reconcileUploads(ports)(ref)).toEqual({ ...ref, outcome });
  });

  test.for([
    ['fast', AFTER, BEFORE, 'too-early'],
    ['slow', BEFORE, CLOSING, 'closed'],
  ] as const)('a clock that is %s closes nothing too early and nothing too late', async ([, wrong, time, outcome]) => {
    const ports = memoryPorts(wrong);
    ports.setStorageTime(time);
    await ports.tenders.publish(smallRecord());
    expect(await reconcileUploads(ports)(ref)).toEqual({ ...ref, outcome });
  });

  test('a tender that does not exist is unknown', async () => {
    expect(await reconcileUploads(memoryPorts(AFTER))(ref)).toEqual({ ...ref, outcome: 'unknown' });
  });
});

describe('await the intakes', () => {
  test('a bid that was put aside is not waited for', async () => {
    const bid = smallBid(undefined, 1, { upload: UPLOAD, progress: 'registered' });
    const ports = await closed(bid);
    await putAside(ports)({ tenderId: 'T1', bidId: bid.bidId, error: { Error: 'Boom' } });
    expect(await awaitIntakes(ports)(ref)).toEqual({ ...ref, outcome: 'ended', shards: [''] });
  });
});

/** As many bids of different candidates, all with an upload in time that was read. */
const manyBids = (count: number, changes: Partial<ReturnType<typeof smallBid>> = {}) =>
  Array.from({ length: count }, (_, index) =>
    smallBid(smallOffer({ candidateId: `k${index}` }), 1, { upload: UPLOAD, progress: 'assessed', ...changes }),
  );

describe('a tender with many bids', () => {
  test('whose events were all lost is reconciled in rounds, each bid once', async () => {
    const bids = manyBids(40, { progress: 'registered' });
    const ports = await closed(...bids);
    let passed = 0;
    const slow = { elapsed: () => passed, pause: async () => {} };
    const start: typeof ports.workflows.start = async (machine, input) => {
      passed += 30_000;
      await ports.workflows.start(machine, input);
    };
    const reconcile = reconcileUploads({ ...ports, stopwatch: slow, workflows: { start } });
    const rounds = [await reconcile(ref)];
    while (rounds.length < 10) {
      const last = rounds.at(-1);
      if (last?.outcome !== 'more') break;
      rounds.push(await reconcile({ ...ref, after: last.after }));
    }
    expect(rounds.map(({ outcome }) => outcome)).toEqual(['more', 'more', 'more', 'more', 'closed']);
    const keys = ports.started.map(({ input }) => (input as ReturnType<typeof cvUploaded>).detail.object.key);
    expect(keys.toSorted()).toEqual(bids.map(({ key }) => key).toSorted());
    expect(rounds.at(-1)).toEqual({ ...ref, outcome: 'closed' });
  });

  test('starts lost intakes no faster than a hundred a second', async () => {
    const ports = await closed(...manyBids(50, { progress: 'registered' }));
    await reconcileUploads(ports)(ref);
    expect(ports.stopwatch.elapsed()).toBeGreaterThan(300);
  });

  test('is not looked at again where nothing runs any more', async () => {
    const bids = manyBids(64);
    const ports = await closed(...bids);
    const last = bids.toSorted((a, b) => (a.bidId < b.bidId ? -1 : 1)).at(-1)?.bidId ?? '';
    await ports.bids.register('T1', last, UPLOAD);
    const asked: string[] = [];
    const withPrefix: typeof ports.bids.withPrefix = (tenderId, prefix) => {
      asked.push(prefix);
      return ports.bids.withPrefix(tenderId, prefix);
    };
    const look = awaitIntakes({ ...ports, bids: { ...ports.bids, withPrefix } });
    const first = await look(ref);
    expect(first).toMatchObject({ outcome: 'running-long', done: 15 });
    asked.length = 0;
    await ports.bids.setProgress('T1', last, 'assessed');
    if (first.outcome !== 'ended') expect(await look(first)).toEqual({ ...ref, outcome: 'ended', shards: [''] });
    expect(asked).toEqual(['f']);
  });

  test('is opened in as many shards as it has bids for', async () => {
    const ports = await closed(...manyBids(260));
    const { shards } = (await awaitIntakes(ports)(ref)) as { readonly shards: readonly string[] };
    expect(shards).toEqual([...'0123456789abcdef']);
    await openVault(ports)({ ...ref, shard: 'a' });
    const first = (await ports.cases.opened('T1')).map(({ bidId }) => bidId);
    expect([first.length > 0, first.every((bidId) => bidId.startsWith('a'))]).toEqual([true, true]);
    for (const shard of shards) await openVault(ports)({ ...ref, shard });
    const inShards = await ports.cases.opened('T1');
    await openVault(ports)(whole);
    expect([inShards.length, await ports.cases.opened('T1')]).toEqual([260, inShards]);
  });
});

describe('open the vault', () => {
  test('opens what was found in another file than the bid now has as not read', async () => {
    const bid = smallBid(undefined, 1, { upload: UPLOAD, progress: 'assessed' });
    const ports = await closed(bid);
    const assessment = assess(smallTender(), smallOffer(), graduate);
    await ports.vault.putReading('T1', bid.bidId, graduate, 'another');
    await ports.vault.add('T1', bid.bidId, { assessment }, 'another');
    await openVault(ports)(whole);
    expect((await ports.cases.opened('T1')).map(({ reading }) => reading)).toEqual([
      { state: 'unreadable', reason: 'not-processed' },
    ]);
  });

  test('copies what was found of the bids that count, and of no other', async () => {
    const counts = smallBid(undefined, 2, { upload: UPLOAD, progress: 'assessed' });
    const replaced = smallBid(undefined, 1, { upload: UPLOAD, progress: 'assessed' });
    const ports = await closed(counts, replaced);
    const assessment = assess(smallTender(), smallOffer(), graduate);
    for (const { bidId } of [counts, replaced]) {
      await ports.vault.putReading('T1', bidId, graduate, UPLOAD.etag);
      await ports.vault.add('T1', bidId, { assessment }, UPLOAD.etag);
    }
    await openVault(ports)(whole);
    expect(await ports.cases.opened('T1')).toEqual([{ bidId: counts.bidId, reading: graduate, assessment }]);
    expect((await ports.tenders.get('T1'))?.openedAt).toBe(AFTER);
  });

  test.for(['published', 'cancelled'] as const)('stays shut where a tender is %s', async (state) => {
    const ports = memoryPorts(AFTER);
    await ports.tenders.publish(smallRecord({ state }));
    await expect(openVault(ports)(whole)).rejects.toThrow('the vault stays shut');
  });

  test('opens a bid whose intake failed as one that a person must look at', async () => {
    const failed = smallBid(undefined, 1, { upload: UPLOAD, progress: 'put-aside' });
    const ports = await closed(failed);
    await openVault(ports)(whole);
    expect(await ports.cases.opened('T1')).toEqual([
      {
        bidId: failed.bidId,
        reading: { state: 'unreadable', reason: 'not-processed' },
        assessment: expect.objectContaining({ eligible: 'review', total: [0, 10] }),
      },
    ]);
  });
});

describe('rank the bids', () => {
  const ranked = async (reading: typeof graduate) => {
    const [one, two] = [smallBid(), smallBid(smallOffer({ supplierId: 'lev-2', hourlyRateEur: 80 }))];
    const ports = await closed(
      { ...one, upload: UPLOAD, progress: 'assessed' },
      { ...two, upload: UPLOAD, progress: 'assessed' },
    );
    await ports.tenders.move('T1', ['published'], 'closing');
    for (const [bid, found] of [
      [one, graduate],
      [two, reading],
    ] as const) {
      await ports.vault.putReading('T1', bid.bidId, found, UPLOAD.etag);
      const assessment = assess(smallTender(), bid.offer, found);
      await ports.vault.add('T1', bid.bidId, { assessment }, UPLOAD.etag);
    }
    await openVault(ports)(whole);
    return { ports, two, outcome: (await rankBids(ports)(ref)).outcome };
  };

  test('goes on by itself when nothing is open', async () => {
    const { ports, outcome } = await ranked(graduate);
    expect([outcome, (await ports.tenders.get('T1'))?.state]).toEqual(['decided', 'decided']);
    expect(ports.started).toEqual([{ machine: 'settle', input: ref }]);
  });

  test('waits for a person when an answer can change who is on the shortlist', async () => {
    const { ports, two, outcome } = await ranked(perhapsGraduate);
    expect([outcome, (await ports.tenders.get('T1'))?.state]).toEqual(['to-decide', 'to-decide']);
    expect((await ports.cases.questions('T1')).map(({ bidId, item }) => ({ bidId, item }))).toContainEqual({
      bidId: two.bidId,
      item: 'C1',
    });
    expect(ports.started).toEqual([]);
  });
});
