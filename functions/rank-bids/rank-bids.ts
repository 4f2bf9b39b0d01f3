import type { TenderRef } from '../../events/refs.ts';
import { secondsBetween } from '../../shared/domain/calendar.ts';
import { loadField } from '../../shared/lambda/load-field.ts';
import { requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Whether a person must decide something first. */
export type BidsRanked = TenderRef & { readonly outcome: 'to-decide' | 'decided' };

/** Ranks the opened bids and finds the questions on which the shortlist hangs; without any, `settle` starts by itself. */
export const rankBids =
  (ports: Pick<Ports, 'tenders' | 'cases' | 'workflows' | 'clock' | 'meter'>) =>
  async ({ tenderId }: TenderRef): Promise<BidsRanked> => {
    const { tender, state, closesAt } = await requiredTender(ports, tenderId);
    const { items } = await loadField(ports, tender);
    await ports.cases.putQuestions(tenderId, items);
    const outcome = items.length === 0 ? 'decided' : 'to-decide';
    const moved = await ports.tenders.move(tenderId, ['closing', 'to-decide'], outcome);
    if (moved && state === 'closing')
      ports.meter.seconds('SecondsFromClosingToRanking', secondsBetween(closesAt, ports.clock()));
    if (outcome === 'decided') await ports.workflows.start('settle', { tenderId });
    return { tenderId, outcome };
  };
