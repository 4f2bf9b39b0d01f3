import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisionFile } from '../../shared/decision-file/decision-file.ts';
import { digestOf } from '../../shared/decision-file/decision-line.ts';
import { type Replayed, replay } from '../../shared/decision-file/replay.ts';
import type { UploadedBid } from '../../shared/domain/bid.ts';
import { fieldBid, settlementOf } from '../../shared/domain/case.ts';
import { applyDecisions, type Decision } from '../../shared/domain/decision.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { EndedBid } from '../../shared/letters/outcome-of-bid.ts';
import { diploma, facts, job, offer, tender } from '../domain/builders.ts';

const TENDER = tender({ shortlistSize: 2 });

const read = (period: string): Reading => ({
  state: 'read',
  facts: facts({ jobs: [job('GIS-specialist', period)], education: [diploma('HBO Geodesie')] }),
  warnings: [],
});

const ended = (bidId: string, rate: number, reading: Reading, decisions: readonly Decision[] = []): EndedBid => {
  const bid: UploadedBid = {
    tenderId: TENDER.id,
    bidId,
    candidateKey: `k-${bidId}`,
    slot: 1,
    supplierId: 'lev-01',
    offer: offer({ candidateId: bidId, candidateName: `Kandidaat ${bidId}`, hourlyRateEur: rate }),
    key: `${TENDER.id}/${bidId}/cv.pdf`,
    openedAt: '2025-12-01T09:00:00.000Z',
    upload: { uploadedAt: '2025-12-01T10:00:00.000Z', size: 1000, etag: bidId, inTime: true },
    progress: 'assessed',
  };
  return { bid, reading, machine: assess(TENDER, bid.offer, reading), decisions };
};

const decided: Decision = {
  bidId: 'b-3',
  item: 'E1',
  answer: { outcome: 'met' },
  by: 'Ans de Beoordelaar',
  at: '2025-12-15T10:00:00.000Z',
  reason: 'Het tarief is per e-mail bevestigd.',
  evidence: 'E-mail van de leverancier, 14 december 2025.',
  overrules: true,
};

const BIDS = [
  ended('b-1', 80, read('2019-01..heden')),
  ended('b-2', 85, read('2022-01..heden')),
  ended('b-3', 91, read('2015-01..heden'), [decided]),
  ended('b-4', 99, read('2018-01..2019-12')),
];

const fileOf = async (bids: readonly EndedBid[]): Promise<string> => {
  const field = bids.map(({ bid, machine, decisions }) =>
    fieldBid(bid, applyDecisions(machine, decisions, TENDER.criteria)),
  );
  const settlement = settlementOf({ tender: TENDER, bids: field }, '2025-12-15T11:00:00.000Z');
  const byId = new Map(bids.map((one) => [one.bid.bidId, one]));
  let text = '';
  for await (const line of decisionFile(TENDER, settlement, async () => byId)) text += line;
  return text;
};

const replayedLines = (lines: readonly Uint8Array[]): Promise<Replayed> =>
  replay(async function* () {
    yield* lines;
  });

const linesOf = (text: string): Buffer[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => Buffer.from(line));

const replayed = (text: string): Promise<Replayed> => replayedLines(linesOf(text));

/** The file with other content in a line, and with digests that fit it: what a forger would make. */
const forged = (text: string, line: number, from: string, to: string): string => {
  const lines = text.trimEnd().split('\n');
  const bodies = lines.map((one, index) => (index === line - 1 ? one.slice(65).replace(from, to) : one.slice(65)));
  const digests = bodies.slice(0, -1).map(digestOf);
  const end = JSON.stringify({ kind: 'end', bids: BIDS.length, digest: digestOf(digests.join('\n')) });
  return `${[...bodies.slice(0, -1).map((body, index) => `${digests[index]} ${body}`), `${digestOf(end)} ${end}`].join('\n')}\n`;
};

let file = '';
beforeAll(async () => {
  file = await fileOf(BIDS);
});

describe('a decision file', () => {
  it('rebuilds to what it records, with what a person decided against the machine', async () => {
    expect(await replayed(file)).toEqual({
      equal: true,
      bids: 4,
      verdicts: 8,
      decisions: 1,
      letters: 4,
      digest: /"digest":"([0-9a-f]{64})"/.exec(file)?.[1],
    });
  });

  it('has the same bytes for the same outcome', async () => {
    expect(await fileOf(BIDS)).toBe(file);
  });

  it('is never equal once any byte of it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 2 }), fc.constantFrom(...' 0a"x}{,\n\r'), async (at, sign) => {
        fc.pre(file[at] !== sign);
        expect((await replayed(file.slice(0, at) + sign + file.slice(at + 1))).equal).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('in which a sign became a byte that would be shown as that sign is not equal either', async () => {
    const unknown = ended('b-9', 80, read('2019-01..heden'));
    const bid = { ...unknown.bid, offer: { ...unknown.bid.offer, candidateName: 'Kandidaat \uFFFD' } };
    const lines = linesOf(await fileOf([...BIDS, { ...unknown, bid }]));
    expect((await replayedLines(lines)).equal).toBe(true);
    const changed = lines.map((line) => {
      const at = line.indexOf('\uFFFD');
      return at < 0 ? line : Buffer.concat([line.subarray(0, at), Buffer.of(0xff), line.subarray(at + 3)]);
    });
    expect(await replayedLines(changed)).toMatchObject({
      equal: false,
      line: 3,
      difference: expect.stringContaining('the line cannot be understood'),
    });
  });

  it('names the points that were changed, with what they were', async () => {
    const changed = file.replace('"points":[30,30],"max":30', '"points":[10,10],"max":30');
    expect(await replayed(changed)).toEqual({
      equal: false,
      line: 2,
      difference: 'bid b-1: scores[G1].points[0]: 10, rebuilt 30',
    });
  });

  it.each([
    ['a rate', 2, '"hourlyRateEur":80', '"hourlyRateEur":95', 'bid b-1: eligible: "yes", rebuilt "no"'],
    ['a place', 3, '"rank":[2,2]', '"rank":[1,1]', 'place of bid b-3: rank[0]: 1, rebuilt 2'],
    ['a decision', 3, '"outcome":"met"},"by"', '"outcome":"not-met"},"by"', 'place of bid b-2: '],
    ['a word of a letter', 3, 'Met vriendelijke groet', 'Met hartelijke groet', 'letters of bid b-3: [0].text: '],
  ])('of which %s was forged, with digests that fit, differs where it was', async (_, line, from, to, difference) => {
    const found = await replayed(forged(file, line, from, to));
    expect(found.equal).toBe(false);
    expect('difference' in found && found.difference.slice(0, difference.length)).toBe(difference);
  });

  it('differs where a line is missing, doubled, moved, or behind the end', async () => {
    const [head = '', first = '', second = '', ...rest] = file.split('\n');
    const orders = [
      [head, first, ...rest],
      [head, first, first, second, ...rest],
      [head, second, first, ...rest],
      [first, head, second, ...rest],
      [head, first, second, ...rest.slice(0, -2), ''],
      [head, first, second, ...rest.slice(0, -1), first, ''],
      [''],
    ];
    for (const lines of orders) expect((await replayed(lines.join('\n'))).equal).toBe(false);
  });

  it('that holds anything at all gets an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json(), { maxLength: 4 }), async (bodies) => {
        const text = bodies.map((body) => `${digestOf(body)} ${body}\n`).join('');
        expect((await replayed(text)).equal).toBe(false);
      }),
    );
  });

  it('with questions that are still open is none of a finished tender', async () => {
    const open = ended('b-5', 80, { state: 'unreadable', reason: 'damaged' });
    expect(await replayed(await fileOf([...BIDS, open]))).toMatchObject({ equal: false, line: 1 });
  });
});
