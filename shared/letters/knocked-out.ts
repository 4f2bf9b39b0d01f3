import type { Decision } from '../domain/decision.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Assessment, Verdict } from '../domain/verdict.ts';
import { heading, paragraph } from './block.ts';
import { numeral } from './dutch.ts';
import { requirementItem } from './item.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { objection, retention } from './objection.ts';

/** What was decided of one bid: the assessment with every decision in it, and the decisions of persons on this bid. */
export type Judgement = { readonly assessment: Assessment; readonly decisions: readonly Decision[] };

/**
 * Tells the supplier which minimum requirements are not met, and why: all of them. Throws where none fails, because a rejection
 * without a reason must never leave.
 */
export const knockedOutLetter = (
  tender: TenderDefinition,
  bid: LetterBid,
  { assessment, decisions }: Judgement,
): Letter => {
  const failed = failedRequirements(assessment, bid.bidId);
  return letter('knocked-out', tender, bid, supplierOf(bid), {
    subject: `Uitkomst: ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        'Dank u voor uw inschrijving en voor de tijd die u en de kandidaat daaraan hebben besteed.',
        `Helaas gaat ${candidateName(bid)} niet door: aan ${failedCount(failed.length)} is niet voldaan.`,
        'Wij kunnen alleen meewegen wat het cv en de aanbieding laten zien. Het is geen oordeel over de kandidaat als vakmens.',
      ),
      heading(failed.length === 1 ? 'De eis en de reden' : 'De eisen en de redenen'),
      { kind: 'list', items: failed.map((verdict) => requirementItem(tender, verdict, decisions)) },
      paragraph(
        'Wie niet aan alle minimumeisen voldoet, wordt niet met anderen vergeleken. Daarom noemen wij geen punten.',
      ),
      ...objection(tender),
      paragraph(retention(tender)),
    ],
  });
};

/** The requirements that are surely not met, at least one. Throws where there is none. */
export const failedRequirements = ({ requirements }: Assessment, bidId: string): readonly Verdict[] => {
  const failed = requirements.filter(({ outcome }) => outcome === 'not-met');
  if (failed.length === 0) throw new Error(`Bid ${bidId} fails no requirement: there is no reason to reject it.`);
  return failed;
};

/** `één van de minimumeisen`, `twee van de minimumeisen`. */
export const failedCount = (count: number): string => `${numeral(count)} van de minimumeisen`;
