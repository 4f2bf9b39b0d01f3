import { describe, expect, test } from 'vitest';
import { decide } from '../../functions/decide/decide.ts';
import { fixShortlist } from '../../functions/fix-shortlist/fix-shortlist.ts';
import { planLetters } from '../../functions/plan-letters/plan-letters.ts';
import { publishDossier } from '../../functions/publish-dossier/publish-dossier.ts';
import { rankBids } from '../../functions/rank-bids/rank-bids.ts';
import { releaseOutcome } from '../../functions/release-outcome/release-outcome.ts';
import { sendLetters } from '../../functions/send-letters/send-letters.ts';
import { isUploaded, type UploadedBid } from '../../shared/domain/bid.ts';
import { fieldBid } from '../../shared/domain/case.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import {
  AFTER,
  BEFORE,
  graduate,
  notGraduate,
  perhapsGraduate,
  smallBid,
  smallOffer,
  smallRecord,
  smallTender,
} from '../builders/small-tender.ts';

const ref = { tenderId: 'T1' };
const LATER = '2025-12-18T16:00:00.000Z';

const opened = async (changes: object, ...found: readonly (readonly [Partial<Offer>, Reading])[]) => {
  const ports = memoryPorts(AFTER);
  const tender = smallTender(changes);
  await ports.tenders.publish(smallRecord({ tender, state: 'closing' }));
  const bids = found.map(([offer], index) =>
    smallBid(smallOffer({ candidateId: `k${index}`, ...offer }), 1, {
      upload: { uploadedAt: BEFORE, size: 1000, etag: `e${index}`, inTime: true },
      progress: 'assessed',
    }),
  );
  for (const [index, bid] of bids.entries()) {
    const reading = found[index]?.[1] ?? notGraduate;
    await ports.bids.add(bid);
    await ports.cases.putOpened('T1', { bidId: bid.bidId, reading, assessment: assess(tender, bid.offer, reading) });
  }
  await ports.cases.putField(
    'T1',
    '',
    (await ports.cases.opened('T1')).flatMap(({ bidId, assessment }) =>
      bids
        .filter((bid) => bid.bidId === bidId && isUploaded(bid))
        .map((bid) => fieldBid(bid as UploadedBid, assessment)),
    ),
  );
  await rankBids(ports)(ref);
  const settle = async () => {
    const { outcome } = await fixShortlist(ports)(ref);
    if (outcome !== 'fixed') return outcome;
    await publishDossier(ports)(ref);
    await planLetters(ports)(ref);
    expect((await sendLetters(ports)(ref)).outcome).toBe('done');
    return outcome;
  };
  const answer = (bidId: string, item: string, given: { points: number } | { outcome: 'met' | 'not-met' }) =>
    decide(ports)({
      tenderId: 'T1',
      bidId,
      item,
      answer: given,
      by: 'Anna Beslisser',
      reason: 'Het diploma lag erbij.',
    });
  return { ports, ids: bids.map(({ bidId }) => bidId), settle, answer };
};

const automatic = { release: 'automatic' } as const;
const winner = [{}, graduate] as const;
const loser = [{}, notGraduate] as const;
const tooDear = [{ hourlyRateEur: 101 }, graduate] as const;

describe('settle a tender', () => {
  test('each bid that counts is told its outcome once, its supplier and its candidate', async () => {
    const { ports, ids, settle } = await opened(automatic, winner, loser, tooDear);
    await settle();
    await settle();
    expect(ports.mailed.toSorted()).toEqual(ids.flatMap((id) => [`${id}.candidate`, `${id}.outcome`]).toSorted());
  });

  test('publishes nothing twice, unless something changed: a letter that bounced is shown to the desk', async () => {
    const { ports, ids, settle } = await opened(automatic, winner, loser);
    await settle();
    expect(ports.published.size).toBe(4);
    ports.published.clear();
    await settle();
    expect(ports.published.size).toBe(0);
    await ports.letters.recordFate('T1', `${ids[1]}.outcome`, 'bounced', AFTER);
    await settle();
    expect(ports.published.get('T1/verslag.html')).toMatch(/Brieven die niet aankwamen[\s\S]*kon niet worden bezorgd/);
    expect(ports.published.get('T1/dossier.html')).not.toContain('Brieven die niet aankwamen');
  });

  test('the shortlist, the others in rank order and what was knocked out are fixed', async () => {
    const { ports, ids, settle } = await opened(automatic, loser, winner, tooDear);
    await settle();
    expect(await ports.tenders.settlement('T1')).toEqual({
      settledAt: AFTER,
      bids: [
        { bidId: ids[1], outcome: 'selected', rank: [1, 1], total: [10, 10] },
        { bidId: ids[0], outcome: 'not-selected', rank: [2, 2], total: [0, 0] },
        { bidId: ids[2], outcome: 'knocked-out', total: [10, 10] },
      ],
    });
  });

  test('the letters say what they must: points and rank, or the requirement and why', async () => {
    const { ports, ids, settle } = await opened(automatic, winner, loser, tooDear);
    await settle();
    expect(ports.messages.get(`${ids[0]}.outcome`)).toMatch(/^X-Tiental-Kind: selected/m);
    expect(ports.messages.get(`${ids[1]}.outcome`)).toMatch(/0 (van de 10 )?punten[\s\S]*Plaats[\s\S]*2/);
    expect(ports.messages.get(`${ids[2]}.outcome`)).toMatch(/101,00 per uur/);
    expect(ports.messages.get(`${ids[2]}.outcome`)).not.toMatch(/\d punten/);
  });

  test('a candidate without a usable address gets no letter', async () => {
    const { ports, ids, settle } = await opened(automatic, [{ candidateEmail: 'geen adres' }, graduate]);
    await settle();
    expect(ports.mailed).toEqual([`${ids[0]}.outcome`]);
  });

  test('without release no rejection leaves, and with it each leaves once', async () => {
    const { ports, ids, settle } = await opened({}, winner, loser, tooDear);
    await settle();
    expect(ports.mailed).toEqual([`${ids[0]}.outcome`, `${ids[0]}.candidate`]);
    expect(await releaseOutcome(ports)({ ...ref, by: 'Anna Beslisser' })).toEqual({ ...ref, outcome: 'released' });
    await settle();
    expect(ports.mailed).toHaveLength(6);
  });

  test('the others hear the outcome only from the moment that the tender names, which is scheduled', async () => {
    const letters = { othersAfter: '2025-12-18T17:00' };
    const { ports, settle } = await opened({ ...automatic, letters }, winner, loser);
    await settle();
    expect(ports.mailed).toHaveLength(2);
    expect(ports.scheduled).toEqual([{ name: 'letters-T1', moment: LATER, machine: 'settle', tenderId: 'T1' }]);
    ports.setClock('2025-12-18T15:59:59.999Z');
    await settle();
    expect(ports.mailed).toHaveLength(2);
    ports.setClock(LATER);
    await settle();
    expect(ports.mailed).toHaveLength(4);
  });

  test('a round that starts at a rejection too early sends nothing', async () => {
    const { ports, ids, settle } = await opened({}, winner, loser);
    await settle();
    expect(await sendLetters(ports)({ ...ref, from: 1 })).toEqual({ ...ref, outcome: 'done', from: 2 });
    expect(ports.mailed).not.toContain(`${ids[1]}.outcome`);
  });

  test('a round ends when its time is up, and the next one goes on where it ended', async () => {
    const { ports, settle } = await opened(automatic, winner, loser, tooDear);
    ports.allow({ perSecond: 1 / 90, left: Infinity });
    await fixShortlist(ports)(ref);
    const rounds = [await sendLetters(ports)(ref), await sendLetters(ports)({ ...ref, from: 2 })];
    expect(rounds).toEqual([
      { ...ref, outcome: 'more', from: 2 },
      { ...ref, outcome: 'done', from: 3 },
    ]);
    expect([ports.mailed.length, new Set(ports.mailed).size]).toEqual([6, 6]);
    await settle();
    expect(ports.mailed).toHaveLength(6);
  });

  test('a round sends no faster than the mailer may', async () => {
    const { ports } = await opened(automatic, winner, loser, tooDear);
    ports.allow({ perSecond: 0.5, left: Infinity });
    await fixShortlist(ports)(ref);
    const before = ports.stopwatch.elapsed();
    await sendLetters(ports)(ref);
    expect(ports.stopwatch.elapsed() - before).toBe(10_000);
  });

  test('a round ends when the quota is used up, with the whole bid under way told', async () => {
    const { ports } = await opened(automatic, winner, loser, tooDear);
    ports.allow({ perSecond: 1, left: 1 });
    await fixShortlist(ports)(ref);
    expect(await sendLetters(ports)(ref)).toEqual({ ...ref, outcome: 'used-up', from: 1 });
    expect(ports.mailed).toHaveLength(2);
    ports.allow({ perSecond: 1, left: 0 });
    expect(await sendLetters(ports)({ ...ref, from: 1 })).toEqual({ ...ref, outcome: 'used-up', from: 1 });
    expect(ports.mailed).toHaveLength(2);
  });

  test('a letter whose sending was cut off is sent again under the same id with the same bytes', async () => {
    const { ports, ids, settle } = await opened(automatic, winner);
    await settle();
    const first = ports.messages.get(`${ids[0]}.outcome`);
    const cutOff = memoryPorts(LATER);
    await cutOff.letters.claim('T1', `${ids[0]}.outcome`, AFTER, LATER, 0);
    await sendLetters({ ...ports, letters: cutOff.letters, clock: () => LATER })(ref);
    expect(ports.messages.get(`${ids[0]}.outcome`)).toBe(first);
  });

  test('the same outcome publishes the same pages', async () => {
    const { ports, settle } = await opened(automatic, winner, loser);
    await settle();
    const pages = new Map(ports.published);
    ports.setClock(LATER);
    await settle();
    expect(ports.published).toEqual(pages);
    expect([...pages.keys()].toSorted()).toEqual([
      'T1/decision-file.jsonl',
      'T1/dossier.html',
      'T1/results.json',
      'T1/verslag.html',
    ]);
  });

  test('the client reads nothing of who was not selected', async () => {
    const { ports, settle } = await opened(automatic, winner, [{ candidateName: 'Geheim Gehouden' }, notGraduate]);
    await settle();
    expect(ports.published.get('T1/dossier.html')).not.toContain('Geheim');
    expect(ports.published.get('T1/verslag.html')).toContain('Geheim');
  });
});

describe('decide an open question', () => {
  const border = [
    [{}, graduate],
    [{ hourlyRateEur: 80 }, perhapsGraduate],
  ] as const;

  test('the answer after which nothing is open settles the tender', async () => {
    const { ports, ids, settle, answer } = await opened(automatic, ...border);
    expect(await settle()).toBe('not-yet');
    expect(await answer(ids[1] ?? '', 'C1', { points: 10 })).toEqual({ open: 0 });
    expect(ports.started).toEqual([{ machine: 'settle', input: ref }]);
    expect(await settle()).toBe('fixed');
    expect((await ports.tenders.settlement('T1'))?.bids.map(({ bidId }) => bidId)).toEqual([ids[1], ids[0]]);
  });

  test('the letter says that a person decided and why, but not who', async () => {
    const { ports, ids, settle, answer } = await opened(automatic, ...border);
    await answer(ids[1] ?? '', 'C1', { points: 10 });
    await settle();
    const message = ports.messages.get(`${ids[1]}.outcome`) ?? '';
    expect(message).toContain('Het diploma lag erbij.');
    expect(message).not.toContain('Anna');
  });

  test.for([
    ['about a bid that does not exist', 'geen-1', 'C1', { points: 10 }],
    ['about an item that is firm', undefined, 'R1', { outcome: 'met' }],
    ['with an outcome where points are asked', undefined, 'C1', { outcome: 'met' }],
    ['with more points than there are', undefined, 'C1', { points: 11 }],
  ] as const)('an answer %s is refused and changes nothing', async ([, bidId, item, given]) => {
    const { ports, ids, answer } = await opened(automatic, ...border);
    expect(await answer(bidId ?? ids[1] ?? '', item, given)).toEqual({ refused: expect.any(String) });
    expect(await ports.cases.decisions('T1')).toEqual([]);
  });

  test('the same answer sent twice is one answer', async () => {
    const { ports, ids, answer } = await opened(automatic, ...border);
    const twice = [await answer(ids[1] ?? '', 'C1', { points: 10 }), await answer(ids[1] ?? '', 'C1', { points: 10 })];
    expect(twice).toEqual([{ open: 0 }, { open: 0 }]);
    expect(await ports.cases.decisions('T1')).toHaveLength(1);
  });

  test('what was decided is not decided again', async () => {
    const { ports, ids, answer } = await opened(automatic, ...border);
    await answer(ids[1] ?? '', 'C1', { points: 10 });
    expect(await answer(ids[1] ?? '', 'C1', { points: 0 })).toEqual({ refused: expect.any(String) });
    expect(await ports.cases.decisions('T1')).toMatchObject([
      { answer: { points: 10 }, by: 'Anna Beslisser', at: AFTER },
    ]);
  });

  test('nothing is released before the shortlist is fixed', async () => {
    const { ports } = await opened({}, ...border);
    expect(await releaseOutcome(ports)({ ...ref, by: 'Anna' })).toEqual({ ...ref, outcome: 'not-settled' });
  });
});
