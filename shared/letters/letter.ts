import * as z from 'zod';
import type { Instant } from '../domain/calendar.ts';
import type { Offer } from '../domain/offer.ts';
import type { Supplier, TenderDefinition } from '../domain/tender.ts';
import { type Block, paragraph } from './block.ts';
import { moment } from './dutch.ts';
import { letterHtml } from './letter-html.ts';
import { plainText } from './plain-text.ts';
import { cut } from './visible.ts';

/** Every kind of letter that the procedure sends. */
export const LETTER_KINDS = [
  'receipt',
  'replaced',
  'withdrawn',
  'late',
  'unreadable',
  'amended',
  'cancelled',
  'answers',
  'knocked-out',
  'not-selected',
  'selected',
  'candidate-outcome',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** One letter, ready to be put into a mail. `text` and `html` say the same; `subject` is one line. */
export type Letter = {
  readonly kind: LetterKind;
  readonly tenderId: string;
  readonly bidId: string;
  readonly to: { readonly name?: string; readonly email: string };
  readonly replyTo: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** What letters need to know of a bid. */
export type LetterBid = {
  readonly bidId: string;
  /** The supplier's own reference (uw kenmerk). */
  readonly reference?: string;
  /** The name at the head of the CV; used where the offer gives none. */
  readonly candidateName?: string;
  readonly offer: Offer;
  readonly uploadedAt: Instant;
  readonly supplier: Supplier;
};

/** Whom a letter is for. `candidate` has no value where the offer gives no usable address. */
export type Addressee = Letter['to'];

/** The supplier of a bid, at the address in the register: never one that somebody typed into a form. */
export const supplierOf = (bid: LetterBid): Addressee => ({
  name: cut(bid.supplier.name, 100),
  email: bid.supplier.email,
});

/** The candidate at the address in the offer; `undefined` where that is absent or not one plain address. */
export const candidateOf = (bid: LetterBid): Addressee | undefined => {
  const email = z.email().max(254).safeParse(bid.offer.candidateEmail?.trim());
  if (!email.success) return undefined;
  const name = givenName(bid);
  return name === undefined ? { email: email.data } : { name, email: email.data };
};

/** The candidate as letters call her or him, at most 100 characters: the name, else `kandidaat` with the supplier's id. */
export const candidateName = (bid: LetterBid): string =>
  givenName(bid) ?? `kandidaat ${cut(bid.offer.candidateId, 60)}`;

/** The tender as letters call it: `Doorstroomcoach (25752)`. */
export const tenderName = (tender: TenderDefinition): string => `${cut(tender.title, 120)} (${tender.id})`;

/** The facts that open each letter about a bid. */
export const bidFacts = (tender: TenderDefinition, bid: LetterBid): Block => ({
  kind: 'facts',
  rows: [
    ['Aanvraag', tenderName(tender)],
    ['Opdrachtgever', tender.client],
    ['Kandidaat', candidateName(bid)],
    ['Cv ontvangen', moment(bid.uploadedAt, tender.timeZone)],
    ...(bid.reference === undefined ? [] : [['Uw kenmerk', cut(bid.reference, 100)] as const]),
    ['Ons kenmerk', bid.bidId],
  ],
});

/** Puts greeting and sender round the blocks and renders both forms. */
export const letter = (
  kind: LetterKind,
  tender: TenderDefinition,
  bid: Pick<LetterBid, 'bidId'>,
  to: Addressee,
  content: { readonly subject: string; readonly blocks: readonly Block[] },
): Letter => {
  const subject = cut(content.subject, 200);
  const blocks: readonly Block[] = [
    paragraph(`Beste ${to.name ?? 'kandidaat'},`),
    ...content.blocks.filter((block) => block.kind !== 'paragraph' || block.text !== ''),
    { kind: 'lines', lines: ['Met vriendelijke groet,', tender.desk.name, tender.desk.email] },
  ];
  return {
    kind,
    tenderId: tender.id,
    bidId: bid.bidId,
    to,
    replyTo: tender.desk.email,
    fromName: cut(tender.desk.name, 100),
    subject,
    text: plainText(blocks),
    html: letterHtml(subject, blocks),
  };
};

/** A name that holds a web address is no name: a mail program would make a link of it. */
const LINK = /:\/\/|www\.|\/\//i;

const givenName = (bid: LetterBid): string | undefined =>
  [bid.offer.candidateName, bid.candidateName]
    .map((name) => cut(name ?? '', 100))
    .find((name) => name !== '' && !LINK.test(name));
