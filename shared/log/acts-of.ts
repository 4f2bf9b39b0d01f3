import { createHmac } from 'node:crypto';
import { type Bid, isUploaded, type UploadedBid } from '../domain/bid.ts';
import type { Decision } from '../domain/decision.ts';
import type { FieldBid } from '../domain/open-questions.ts';
import type { Opener } from '../domain/openers.ts';
import type { AnswerNote, SupplierQuestion } from '../domain/question.ts';
import type { Settlement } from '../domain/settlement.ts';
import { sortedJson } from '../domain/sorted-json.ts';
import { closingOf } from '../domain/tender-faults.ts';
import type { Hold, LetterRecord, TenderRecord } from '../ports/tender-store.ts';
import { type Act, hashOf } from './log-line.ts';

/** Everything that is kept of what happened in a tender. */
export type Happened = {
  readonly record: TenderRecord;
  readonly bids: readonly Bid[];
  readonly field: readonly FieldBid[];
  readonly decisions: readonly Decision[];
  readonly settlement: Settlement | undefined;
  readonly letters: readonly LetterRecord[];
  readonly holds: readonly Hold[];
  readonly openers: readonly Opener[];
  readonly asked: readonly SupplierQuestion[];
  readonly notes: readonly AnswerNote[];
};

/** Hashes a value with the tender's salt: without the salt nobody can try out of which value a hash was made. */
export type Digest = (value: unknown) => string;

/** The hash with this salt. The same value gives the same hash, in whatever order its fields were kept. */
export const digestWith =
  (salt: string): Digest =>
  (value) =>
    createHmac('sha256', salt).update(sortedJson(value)).digest('hex');

/** The acts of a tender so far, in any order. No name, no quote and no address is in them. */
export const actsOf = (happened: Happened, digest: Digest): readonly Act[] => [
  ...tenderActs(happened, digest),
  ...happened.bids.filter(isUploaded).flatMap((bid) => bidActs(bid, digest)),
  ...happened.decisions.map(
    (decision): Act => ({
      at: decision.at,
      act: 'decision',
      of: `${decision.bidId} ${decision.item}`,
      digests: { decision: digest(decision) },
    }),
  ),
  ...happened.asked.map(
    ({ at, id, ...question }): Act => ({ at, act: 'question', of: id, digests: { question: digest(question) } }),
  ),
  ...happened.notes.map(
    ({ at, id, by, answers }): Act => ({
      at,
      act: 'answers',
      of: id,
      digests: { by: digest(by), answers: digest(answers) },
      facts: { answers: answers.length },
    }),
  ),
  ...happened.openers.map(
    ({ at, by }): Act => ({ at, act: 'opener', of: digest(by), facts: { tender: happened.record.tender.id } }),
  ),
  ...happened.holds.map(
    ({ at, by, reason, hold }): Act => ({
      at,
      act: 'hold',
      of: `${happened.record.tender.id} ${at} ${hold ? 'on' : 'off'}`,
      digests: { by: digest(by), reason: digest(reason) },
      facts: { hold },
    }),
  ),
  ...happened.letters.flatMap((letter) => letterActs(letter, digest)),
];

const tenderActs = ({ record, field, settlement }: Happened, digest: Digest): readonly Act[] => {
  const { tender, openedAt, release } = record;
  const acts: Act[] = [...definitionActs(record, digest)];
  if (openedAt !== undefined) {
    acts.push({ at: openedAt, act: 'opening', of: tender.id, facts: { bids: field.length } });
    acts.push(
      ...field.map((bid): Act => ({ at: openedAt, act: 'verdict', of: bid.bidId, digests: { verdict: digest(bid) } })),
    );
  }
  if (settlement !== undefined)
    acts.push({
      at: settlement.settledAt,
      act: 'ranking',
      of: tender.id,
      digests: { ranking: digest(settlement) },
      facts: { bids: settlement.bids.length },
    });
  if (release !== undefined)
    acts.push({ at: release.at, act: 'release', of: tender.id, digests: { by: digest(release.by) } });
  return acts;
};

/** The publication and each change of it. A definition is public, so that its hash needs no salt. */
const definitionActs = ({ tender, publishedAt, changes = [] }: TenderRecord, digest: Digest): readonly Act[] => {
  const definitions = [...changes.map(({ before }) => before), tender];
  const factsOf = (n: number) => {
    const held = definitions[n] ?? tender;
    return { closesAt: closingOf(held), definition: hashOf(sortedJson(held)) };
  };
  return [
    { at: publishedAt, act: 'published', of: tender.id, facts: factsOf(0) },
    ...changes.map(
      ({ at, what, by, reason }, index): Act => ({
        at,
        act: what,
        of: `${tender.id} ${index + 1}`,
        digests: { by: digest(by), reason: digest(reason) },
        facts: factsOf(index + 1),
      }),
    ),
  ];
};

const bidActs = (bid: UploadedBid, digest: Digest): readonly Act[] => {
  const { bidId, upload, lateUpload, offer, withdrawnAt } = bid;
  const arrived = [upload, ...(lateUpload === undefined ? [] : [lateUpload])].map(
    ({ uploadedAt, nth = 1, size, etag }): Act => ({
      at: uploadedAt,
      act: 'upload',
      of: `${bidId} ${nth}`,
      digests: { document: digest(etag), offer: digest(offer) },
      facts: { size },
    }),
  );
  return withdrawnAt === undefined ? arrived : [...arrived, { at: withdrawnAt, act: 'withdrawal', of: bidId }];
};

const letterActs = ({ letterId, state, at, message, fate, fateAt }: LetterRecord, digest: Digest): readonly Act[] => [
  ...(state === 'sent'
    ? [
        {
          at,
          act: 'letter' as const,
          of: letterId,
          ...(message !== undefined && { digests: { message: digest(message) } }),
        },
      ]
    : []),
  ...(fate !== undefined && fateAt !== undefined
    ? [{ at: fateAt, act: 'letter-fate' as const, of: `${letterId} ${fate}` }]
    : []),
];
