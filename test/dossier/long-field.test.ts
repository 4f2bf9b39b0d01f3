import { describe, expect, test } from 'vitest';
import { fieldBid } from '../../shared/domain/case.ts';
import { assess } from '../../shared/domain/judge.ts';
import { marksOf } from '../../shared/domain/same-candidate.ts';
import { deskReportOf, dossierOf, MOST_ROWS, shownOn } from '../../shared/dossier/judged-tender.ts';
import { graduate, smallBid, smallOffer, smallTender } from '../builders/small-tender.ts';

const tender = smallTender();
const [RANKED, OUT] = [MOST_ROWS + 20, MOST_ROWS + 5];

/** More bids than the desk's page shows, all of one candidate: the cheaper ones are ranked, the dear ones knocked out. */
const bids = Array.from({ length: RANKED + OUT }, (_, index) => ({
  ...smallBid(smallOffer({ candidateId: `k${index}`, hourlyRateEur: index < RANKED ? 50 + index / 100 : 101 })),
  upload: { uploadedAt: '2025-12-10T12:00:00.000Z', size: 1, etag: 'the same file', inTime: true },
}));
const assessed = bids.map((bid) => ({
  ...fieldBid(bid, assess(tender, bid.offer, graduate)),
  marks: marksOf(bid.offer, bid.upload.etag, graduate),
  assessment: assess(tender, bid.offer, graduate),
}));
const last = bids[RANKED - 1]?.bidId ?? '';
const decision = {
  bidId: last,
  item: 'C1',
  answer: { points: 10 },
  by: 'Anna',
  at: '2025-12-15T10:00:00.000Z',
  reason: 'Ja.',
};
const field = { tender, field: assessed, decisions: [decision], questions: [] };
const shown = shownOn(field);
const judged = {
  ...field,
  judgedAt: '2025-12-15T08:05:00.000Z',
  undelivered: [],
  bids,
  assessed: assessed.filter(({ bidId }) => shown.has(bidId)),
  readings: new Map(),
};

describe('the pages of a long field', () => {
  const report = deskReportOf(judged);

  test('show its first bids, and those that a person decided on', () => {
    expect(shown.size).toBe(2 * MOST_ROWS + 1);
    expect([report.ranking.length, report.knockedOut.length]).toEqual([MOST_ROWS, MOST_ROWS]);
    expect(report.others.map(({ bid }) => bid.bidId)).toEqual([last]);
  });

  test('count all of it', () => {
    expect(report.counts).toMatchObject({ bids: RANKED + OUT, shortlisted: 1, knockedOut: OUT, failed: { R1: OUT } });
    expect(dossierOf(judged)).toMatchObject({ counts: report.counts, shortlist: [{ rank: [1, 1] }] });
  });

  test('name ten of many bids with the same candidate, and count the rest', () => {
    const warnings = report.ranking[0]?.assessment.warnings ?? [];
    expect([warnings.length, warnings.at(-1)]).toEqual([
      11,
      'Deze kandidaat lijkt ook nog in 2.014 andere inschrijvingen te staan.',
    ]);
  });
});
