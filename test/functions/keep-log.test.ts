import { describe, expect, test } from 'vitest';
import { keepLog, LOG_FILE } from '../../functions/keep-log/keep-log.ts';
import type { LogLine } from '../../shared/log/log-line.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, BEFORE, smallBid, smallRecord } from '../builders/small-tender.ts';

const UPLOAD = { uploadedAt: BEFORE, size: 1000, etag: 'e1', inTime: true };
const ref = { tenderId: 'T1' };
const bid = smallBid(undefined, 1, { upload: UPLOAD, withdrawnAt: AFTER });

const tender = async (state: 'published' | 'closing' | 'cancelled' = 'closing') => {
  const ports = memoryPorts(AFTER);
  await ports.tenders.publish(smallRecord({ state }));
  await ports.bids.add(bid);
  const lines = async (): Promise<readonly LogLine[]> =>
    (await ports.log.parts('T1')).flatMap((part) =>
      part
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line.slice(65)) as LogLine),
    );
  return { ports, lines, keep: () => keepLog(ports)(ref) };
};
const named = (lines: readonly LogLine[]) => lines.map(({ act, of }) => `${act} ${of}`);

describe('keep the log', () => {
  test('tells of publication, uploads, withdrawals, the opening and letters, and of the code that ran', async () => {
    const { ports, lines, keep } = await tender();
    await ports.letters.claim('T1', `${bid.bidId}.receipt`, BEFORE, AFTER, 0);
    await ports.letters.claim('T1', `${bid.bidId}.withdrawn`, BEFORE, AFTER, 0);
    await ports.letters.confirm('T1', `${bid.bidId}.receipt`, BEFORE, 'digest');
    await ports.letters.recordFate('T1', `${bid.bidId}.receipt`, 'bounced', AFTER);
    await ports.tenders.setOpened('T1', AFTER);
    await keep();
    expect(named(await lines())).toEqual([
      'begun T1',
      'published T1',
      `upload ${bid.bidId} 1`,
      `letter ${bid.bidId}.receipt`,
      `withdrawal ${bid.bidId}`,
      'opening T1',
      `letter-fate ${bid.bidId}.receipt bounced`,
      'code tested',
    ]);
  });

  test('holds no name, no address and no file, and no hash that can be tried out without the salt', async () => {
    const { ports, keep } = await tender();
    await keep();
    const told = (await ports.log.parts('T1')).join('');
    for (const text of [bid.offer.candidateName, bid.offer.candidateEmail, bid.offer.supplierName, '"e1"'])
      expect(told).not.toContain(text);
    const other = await tender();
    await keepLog({ ...other.ports, freshSalt: () => 'another salt' })(ref);
    const digestsOf = (lines: readonly LogLine[]) => lines.find(({ act }) => act === 'upload')?.digests;
    expect(digestsOf(await other.lines())?.document).not.toBe(digestsOf(await (await tender()).lines())?.document);
  });

  test('adds nothing where nothing happened, and only the news where something did', async () => {
    const { ports, lines, keep } = await tender();
    await keep();
    const before = await lines();
    await keep();
    expect(await lines()).toEqual(before);
    await ports.tenders.release('T1', { by: 'Ans', at: AFTER });
    await keep();
    expect(named((await lines()).slice(before.length))).toEqual(['release T1']);
  });

  test('tells of a file that came too late into the place of one in time, beside that one', async () => {
    const { ports, lines, keep } = await tender();
    await ports.bids.registerLate('T1', bid.bidId, { ...UPLOAD, uploadedAt: AFTER, etag: 'e2', nth: 2, inTime: false });
    await keep();
    const uploads = named(await lines()).filter((line) => line.startsWith('upload'));
    expect(uploads).toEqual([`upload ${bid.bidId} 1`, `upload ${bid.bidId} 2`]);
  });

  test('says so where what is kept was altered', async () => {
    const { ports, lines, keep } = await tender();
    await keep();
    await ports.bids.register('T1', bid.bidId, { ...UPLOAD, etag: 'forged' });
    await keep();
    expect(named(await lines()).at(-1)).toBe(`altered upload ${bid.bidId} 1`);
  });

  test('of two that keep it at once, both acts stand, each once', async () => {
    const { ports, lines } = await tender();
    await Promise.all([keepLog(ports)(ref), keepLog(ports)(ref), keepLog(ports)(ref)]);
    expect(named(await lines())).toEqual([...new Set(named(await lines()))]);
  });

  test('is published when the tender has been opened or cancelled, and not before', async () => {
    for (const state of ['published', 'cancelled'] as const) {
      const { ports, keep } = await tender(state);
      await keep();
      expect([...ports.published.keys()]).toEqual(state === 'cancelled' ? [`T1/${LOG_FILE}`] : []);
    }
    const { ports, keep } = await tender();
    await ports.tenders.setOpened('T1', AFTER);
    await keep();
    expect(ports.published.get(`T1/${LOG_FILE}`)).toBe((await ports.log.parts('T1')).join(''));
  });
});
