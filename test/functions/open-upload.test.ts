import { describe, expect, test } from 'vitest';
import { openUpload, type UploadPlace } from '../../functions/open-upload/open-upload.ts';
import { withdrawBid } from '../../functions/withdraw-bid/withdraw-bid.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { BEFORE, CLOSING, smallOffer, smallRecord, smallTender } from '../builders/small-tender.ts';

const published = async (now = BEFORE) => {
  const ports = memoryPorts(now);
  await ports.tenders.publish(smallRecord());
  const ask = (changes: object = {}) =>
    openUpload(ports)({ tenderId: 'T1', offer: smallOffer(), type: 'pdf', ...changes });
  return { ports, ask };
};

const reasonOf = (answer: object) => ('refused' in answer ? answer.refused : 'granted');

describe('open an upload', () => {
  test('a supplier of the register gets a form for one new key, bound to type and size, for a quarter of an hour', async () => {
    const { ports, ask } = await published();
    const place = (await ask({ reference: 'kenmerk 7' })) as UploadPlace;
    expect(place).toEqual({
      url: 'memory:',
      fields: {
        key: place.key,
        'Content-Type': 'application/pdf',
        maxBytes: '10000000',
        expiresAt: '2025-12-10T12:15:00.000Z',
      },
      bidId: place.bidId,
      key: `cv/T1/${place.bidId}.pdf`,
      expiresAt: '2025-12-10T12:15:00.000Z',
    });
    expect(await ports.bids.get('T1', place.bidId)).toEqual({
      tenderId: 'T1',
      bidId: place.bidId,
      candidateKey: place.bidId.slice(0, 16),
      slot: 1,
      supplierId: 'lev-1',
      offer: smallOffer(),
      reference: 'kenmerk 7',
      key: place.key,
      openedAt: BEFORE,
      progress: 'open',
    });
  });

  test('a form never outlives the closing moment', async () => {
    const { ask } = await published('2025-12-15T07:55:00.000Z');
    expect(await ask()).toMatchObject({ expiresAt: CLOSING });
  });

  test('a key is never given twice', async () => {
    const { ask } = await published();
    const keys = [await ask(), await ask(), await ask()].map((place) => (place as UploadPlace).key);
    expect(new Set(keys).size).toBe(3);
  });

  test.for([
    ['at the closing moment', CLOSING, {}, 'closed'],
    ['for a tender that does not exist', BEFORE, { tenderId: 'T9' }, 'unknown-tender'],
    ['by a supplier outside the register', BEFORE, { offer: smallOffer({ supplierId: 'lev-9' }) }, 'unknown-supplier'],
    ['with an offer that is no object', BEFORE, { offer: 'hallo' }, 'invalid-offer'],
    ['without a candidate', BEFORE, { offer: { supplierId: 'lev-1' } }, 'invalid-offer'],
    ['with a negative rate', BEFORE, { offer: { ...smallOffer(), hourlyRateEur: -1 } }, 'invalid-offer'],
    ['of a kind of file that the tender does not take', BEFORE, { type: 'exe' }, 'wrong-type'],
  ] as const)('is refused %s', async ([, now, changes, reason]) => {
    const { ask, ports } = await published(now);
    expect(reasonOf(await ask(changes))).toBe(reason);
    expect(await ports.bids.all('T1')).toEqual([]);
  });

  test('names each field of an offer that is at fault', async () => {
    const { ask } = await published();
    const answer = await ask({ offer: { candidateId: '', supplierId: 'lev-1', engagement: 'boer' } });
    expect('faults' in answer && answer.faults).toEqual([
      'candidateId: mag niet leeg zijn',
      'engagement: moet "employee" of "zzp" zijn',
    ]);
  });

  test('gives a supplier as many candidates as the tender allows, each as often as it likes', async () => {
    const ports = memoryPorts(BEFORE);
    await ports.tenders.publish(smallRecord({ tender: smallTender({ maxBidsPerSupplier: 2 }) }));
    const ask = async (candidateId: string) =>
      reasonOf(await openUpload(ports)({ tenderId: 'T1', offer: smallOffer({ candidateId }), type: 'pdf' }));
    const withdraw = (candidateId: string) => withdrawBid(ports)({ tenderId: 'T1', supplierId: 'lev-1', candidateId });
    expect([await ask('k1'), await ask('k2'), await ask('k1'), await ask('k3')]).toEqual([
      'granted',
      'granted',
      'granted',
      'too-many-bids',
    ]);
    await withdraw('k3');
    expect(await ask('k3')).toBe('too-many-bids');
    await withdraw('k1');
    expect([await ask('k3'), await ask('k1'), await ask('k2')]).toEqual(['granted', 'too-many-bids', 'granted']);
    expect((await ports.bids.all('T1')).map(({ offer }) => offer.candidateId).toSorted()).toEqual([
      'k1',
      'k1',
      'k2',
      'k2',
      'k3',
    ]);
  });

  test('takes only the kinds of file that the tender names', async () => {
    const ports = memoryPorts(BEFORE);
    await ports.tenders.publish(
      smallRecord({ tender: smallTender({ uploads: { types: ['docx'], maxMegabytes: 1 } }) }),
    );
    const ask = (type: string) => openUpload(ports)({ tenderId: 'T1', offer: smallOffer(), type });
    expect([reasonOf(await ask('pdf')), reasonOf(await ask('docx'))]).toEqual(['wrong-type', 'granted']);
  });
});
