import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { registerBid } from '../../functions/register-bid/register-bid.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { BEFORE, smallBid, smallRecord } from '../builders/small-tender.ts';

const opened = async (changes: Parameters<typeof smallBid>[2] = {}) => {
  const ports = memoryPorts(BEFORE);
  const bid = smallBid(undefined, 1, changes);
  await ports.tenders.publish(smallRecord());
  await ports.bids.add(bid);
  return { ports, bid, register: () => registerBid(ports)(cvUploaded(bid.key, 'uploads')) };
};

describe('register a bid', () => {
  test.for([
    ['one second before closing is in time', '2025-12-15T07:59:59.000Z', 'in-time'],
    ['one millisecond before closing is in time', '2025-12-15T07:59:59.999Z', 'in-time'],
    ['at the closing moment is late', '2025-12-15T08:00:00.000Z', 'late'],
    ['one second after closing is late', '2025-12-15T08:00:01.000Z', 'late'],
  ] as const)('an upload %s', async ([, uploadedAt, outcome]) => {
    const { ports, bid, register } = await opened();
    ports.putObject(bid.key, uploadedAt);
    expect(await register()).toEqual({ tenderId: 'T1', bidId: bid.bidId, outcome });
    expect((await ports.bids.get('T1', bid.bidId))?.upload).toEqual({
      uploadedAt,
      size: 1000,
      etag: 'e1',
      inTime: outcome === 'in-time',
    });
  });

  test('the storage decides, not the clock: an event that arrives an hour after closing keeps its bid in time', async () => {
    const { ports, bid, register } = await opened();
    ports.putObject(bid.key, '2025-12-15T07:59:59.000Z');
    ports.setClock('2025-12-15T09:00:00.000Z');
    expect((await register()).outcome).toBe('in-time');
  });

  test('a key that is none of ours is unknown', async () => {
    const { ports } = await opened();
    expect((await registerBid(ports)(cvUploaded('cv/../../etc/passwd', 'uploads'))).outcome).toBe('unknown');
  });

  test('an object that no slot announced is unknown', async () => {
    const { ports } = await opened();
    ports.putObject('cv/T1/0123456789abcdef-1.pdf', BEFORE);
    expect((await registerBid(ports)(cvUploaded('cv/T1/0123456789abcdef-1.pdf', 'uploads'))).outcome).toBe('unknown');
  });

  test('an object under another extension than its slot is unknown', async () => {
    const { ports, bid } = await opened();
    const key = bid.key.replace('.pdf', '.docx');
    ports.putObject(key, BEFORE);
    expect((await registerBid(ports)(cvUploaded(key, 'uploads'))).outcome).toBe('unknown');
  });

  test('an object that vanished is unknown and completes no bid', async () => {
    const { ports, bid, register } = await opened();
    expect((await register()).outcome).toBe('unknown');
    expect(await ports.bids.get('T1', bid.bidId)).toEqual(bid);
  });

  test('an upload to a withdrawn bid stays withdrawn', async () => {
    const { ports, bid, register } = await opened({ withdrawnAt: BEFORE });
    ports.putObject(bid.key, BEFORE);
    expect((await register()).outcome).toBe('withdrawn');
  });

  test('an event that is delivered again while the CV is read goes on as before', async () => {
    const { ports, bid, register } = await opened();
    ports.putObject(bid.key, BEFORE);
    expect([(await register()).outcome, (await register()).outcome]).toEqual(['in-time', 'in-time']);
  });

  test.for(['receipt', 'unreadable'])('an event that is delivered again after the %s is already done', async (kind) => {
    const { ports, bid, register } = await opened();
    ports.putObject(bid.key, BEFORE);
    await register();
    await ports.bids.setProgress('T1', bid.bidId, 'assessed');
    await ports.letters.confirm('T1', `${bid.bidId}.${kind}`, BEFORE, 'digest');
    expect((await register()).outcome).toBe('already-done');
  });

  test('an intake that was cut off between assessment and receipt is not done', async () => {
    const { ports, bid, register } = await opened();
    ports.putObject(bid.key, BEFORE);
    await register();
    await ports.bids.setProgress('T1', bid.bidId, 'assessed');
    await ports.letters.claim('T1', `${bid.bidId}.receipt`, BEFORE, BEFORE, 0);
    expect((await register()).outcome).toBe('in-time');
  });

  test('another file in the same slot is read anew', async () => {
    const { ports, bid, register } = await opened();
    ports.putObject(bid.key, BEFORE);
    await register();
    await ports.bids.setProgress('T1', bid.bidId, 'assessed');
    ports.putObject(bid.key, '2025-12-10T12:05:00.000Z', 'e2');
    expect((await register()).outcome).toBe('in-time');
    expect(await ports.bids.get('T1', bid.bidId)).toMatchObject({ progress: 'registered', upload: { etag: 'e2' } });
  });
});
