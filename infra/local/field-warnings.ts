import type { AssessedBid } from '../../shared/domain/open-questions.ts';
import { type MarkedBid, sameCandidates } from '../../shared/domain/same-candidate.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { alikeWarnings } from '../../shared/dossier/alike-words.ts';

/** A judged folder of the inbox, with what shows whose bid it is and whom it offers. */
export type JudgedFolder = AssessedBid & MarkedBid & { readonly candidateId: string };

/** Adds what only the bids together show: the same candidate twice, and a supplier with more candidates than it may offer. */
export const withFieldWarnings = (
  tender: TenderDefinition,
  judged: readonly JudgedFolder[],
): readonly AssessedBid[] => {
  const alike = sameCandidates(judged);
  const most = tender.maxBidsPerSupplier ?? Infinity;
  const candidatesOf = new Map(
    [...Map.groupBy(judged, ({ supplierId }) => supplierId)].map(([supplierId, own]) => [
      supplierId,
      new Set(own.map(({ candidateId }) => candidateId)).size,
    ]),
  );
  return judged.map((bid) => {
    const { supplierId, candidateId, marks, ...assessed } = bid;
    const offered = candidatesOf.get(supplierId) ?? 0;
    const tooMany =
      supplierId !== '' && offered > most
        ? [`Deze leverancier biedt ${offered} kandidaten aan; bij deze aanvraag mogen dat er hoogstens ${most} zijn.`]
        : [];
    const warnings = [...assessed.assessment.warnings, ...alikeWarnings(tender, alike(bid)), ...tooMany];
    return { ...assessed, assessment: { ...assessed.assessment, warnings } };
  });
};
