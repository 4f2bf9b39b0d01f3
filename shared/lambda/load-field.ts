import { applyDecisions, type Decision } from '../domain/decision.ts';
import { type FieldBid, type OpenItem, openItems } from '../domain/open-questions.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { briefOf } from '../domain/verdict.ts';
import type { Ports } from '../ports/ports.ts';

/** The field of an opened tender, with what persons decided, and what is still open. */
export type LoadedField = {
  readonly tender: TenderDefinition;
  readonly bids: readonly FieldBid[];
  readonly items: readonly OpenItem[];
  readonly decisions: readonly Decision[];
};

/** Loads the field of an opened tender: some hundred bytes a bid, where a whole case takes as many kilobytes. */
export const loadField = async ({ cases }: Pick<Ports, 'cases'>, tender: TenderDefinition): Promise<LoadedField> => {
  const [field, decisions] = await Promise.all([cases.field(tender.id), cases.decisions(tender.id)]);
  const byBid = Map.groupBy(decisions, ({ bidId }) => bidId);
  const bids = await Promise.all(
    field.map(async (bid) => {
      const own = byBid.get(bid.bidId);
      return own === undefined ? bid : decided(cases, tender, bid, own);
    }),
  );
  return { tender, bids, items: openItems(bids, tender), decisions };
};

const decided = async (
  cases: Ports['cases'],
  tender: TenderDefinition,
  bid: FieldBid,
  own: readonly Decision[],
): Promise<FieldBid> => {
  const opened = await cases.openedBid(tender.id, bid.bidId);
  if (opened === undefined) return bid;
  return { ...bid, assessment: briefOf(applyDecisions(opened.assessment, own, tender.criteria)) };
};
