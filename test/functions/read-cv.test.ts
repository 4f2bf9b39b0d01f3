import { describe, expect, test } from 'vitest';
import { readBidCv, SCAN_SECONDS } from '../../functions/read-cv/read-cv.ts';
import { recogniseBidCv } from '../../functions/recognise-cv/recognise-cv.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { NotFound, NotScanned, TextInPictures, TransientFault } from '../../shared/lambda/errors.ts';
import type { Scan } from '../../shared/ports/cv-bucket.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { BEFORE, graduate, smallBid, smallOffer, smallRecord } from '../builders/small-tender.ts';

const UPLOADED = BEFORE;
const bid = smallBid(smallOffer(), 1, {
  progress: 'registered',
  upload: { uploadedAt: UPLOADED, size: 1000, etag: 'e1', inTime: true },
});
const ref = { tenderId: 'T1', bidId: bid.bidId };

/** A registered bid with its CV, of which the scan says this, so many seconds after the upload. */
const scanned = async (scan: Scan, seconds = 1) => {
  const ports = memoryPorts(plusSeconds(UPLOADED, seconds));
  await ports.tenders.publish(smallRecord());
  await ports.bids.add(bid);
  ports.putObject(bid.key, UPLOADED);
  ports.setReading(graduate);
  ports.setScan(scan);
  const opened: string[] = [];
  const cvs: typeof ports.cvs = {
    ...ports.cvs,
    get: (key, etag) => {
      opened.push(key);
      return ports.cvs.get(key, etag);
    },
  };
  return { ports, opened, read: () => readBidCv({ ...ports, cvs })(ref) };
};

describe('reading a CV', () => {
  test('seals what a clean file says', async () => {
    const { ports, opened, read } = await scanned('clean');
    expect(await read()).toEqual({ ...ref, outcome: 'read' });
    expect([await ports.vault.get('T1', bid.bidId), opened]).toEqual([{ file: 'e1', reading: graduate }, [bid.key]]);
  });

  test.for(['infected', 'unscannable'] as const)(
    'never opens a file that is %s, and seals the reason',
    async (scan) => {
      const { ports, opened, read } = await scanned(scan);
      expect(await read()).toEqual({ ...ref, outcome: 'unreadable' });
      expect(await ports.vault.get('T1', bid.bidId)).toEqual({
        file: 'e1',
        reading: { state: 'unreadable', reason: scan },
      });
      expect(opened).toEqual([]);
    },
  );

  test('asks to be called again while there is no verdict, and opens nothing', async () => {
    const { ports, opened, read } = await scanned('pending', SCAN_SECONDS - 1);
    expect(await read()).toEqual({ ...ref, outcome: 'not-scanned' });
    expect([await ports.vault.get('T1', bid.bidId), opened]).toEqual([undefined, []]);
  });

  test('calls a person when there is no verdict after twenty minutes', async () => {
    const { ports, opened, read } = await scanned('pending', 20 * 60);
    await expect(read()).rejects.toThrow(NotScanned);
    expect([await ports.vault.get('T1', bid.bidId), opened]).toEqual([undefined, []]);
  });

  test('leaves a CV whose text stands in pictures to another step, and seals nothing', async () => {
    const { ports } = await scanned('clean');
    await expect(readBidCv({ ...ports, readCv: async () => 'pictured' })(ref)).rejects.toThrow(TextInPictures);
    expect(await ports.vault.get('T1', bid.bidId)).toBeUndefined();
  });

  test('reads no other file in the name of a bid: it is tried again until that file is registered', async () => {
    const { ports, read } = await scanned('clean');
    ports.putObject(bid.key, UPLOADED, 'another');
    await expect(read()).rejects.toThrow(TransientFault);
    expect(await ports.vault.get('T1', bid.bidId)).toBeUndefined();
  });

  test('calls a person when the file is gone', async () => {
    const { ports, read } = await scanned('clean');
    ports.removeObject(bid.key);
    await expect(read()).rejects.toThrow(NotFound);
  });
});

describe('recognising the text of a CV', () => {
  test('seals what text recognition says', async () => {
    const { ports } = await scanned('clean');
    const readCv = async () => 'pictured' as const;
    expect(await recogniseBidCv({ ...ports, ...{ readCv } })(ref)).toEqual({ ...ref, outcome: 'read' });
    expect(await ports.vault.get('T1', bid.bidId)).toEqual({ file: 'e1', reading: graduate });
  });

  test('never opens a file that is infected, and seals the reason', async () => {
    const { ports } = await scanned('infected');
    const recogniseCv = () => Promise.reject(new Error('opened'));
    expect(await recogniseBidCv({ ...ports, recogniseCv })(ref)).toEqual({ ...ref, outcome: 'unreadable' });
    expect(await ports.vault.get('T1', bid.bidId)).toEqual({
      file: 'e1',
      reading: { state: 'unreadable', reason: 'infected' },
    });
  });
});
