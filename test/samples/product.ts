import { existsSync, readFileSync } from 'node:fs';
import { recogniseCv } from '../../shared/documents/recognise-cv.ts';
import { assess } from '../../shared/domain/judge.ts';
import { Offer } from '../../shared/domain/offer.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';
import type { Outcome } from '../../shared/domain/verdict.ts';

/** The part of a result of `npm run assess` that the truth speaks of. */
export type Result = {
  readonly id: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, number | 'review'>>;
  readonly warnings?: readonly string[];
  readonly evidence?: readonly { readonly criterion: string; readonly because: string; readonly quote?: string }[];
};

const TENDER = new URL('../../events/samples/25752.json', import.meta.url);
const INBOX = new URL('inbox/', import.meta.url);
const MOST_BYTES = 10_000_000;
const PASSED: Readonly<Record<Outcome, string>> = { met: 'pass', 'not-met': 'fail', unclear: 'review' };

/** Reads and judges one sample bid with the product itself, in this process. */
export const judgedByProduct = async (id: string): Promise<Result> => {
  const tender = TenderDefinition.parse(JSON.parse(readFileSync(TENDER, 'utf8')));
  const folder = new URL(`${id}/`, INBOX);
  const pdf = new URL('cv.pdf', folder);
  const bytes = readFileSync(existsSync(pdf) ? pdf : new URL('cv.docx', folder));
  const offer = Offer.parse(JSON.parse(readFileSync(new URL('offer.json', folder), 'utf8')));
  const { requirements, scores, warnings } = assess(
    tender,
    offer,
    await recogniseCv(new Uint8Array(bytes), MOST_BYTES),
  );
  return {
    id,
    requirements: Object.fromEntries(requirements.map((verdict) => [verdict.id, PASSED[verdict.outcome]])),
    scores: Object.fromEntries(scores.map(({ id: item, points: [min, max] }) => [item, min === max ? min : 'review'])),
    warnings,
    evidence: [...requirements, ...scores].flatMap(({ id: criterion, evidence }) =>
      evidence.map(({ because, quote }) => ({ criterion, because, ...(quote ? { quote: quote.text } : {}) })),
    ),
  };
};
