import type { OpenTender } from '../../events/desk-acts.ts';
import { isOpenedBy, OPENERS_NEEDED } from '../../shared/domain/openers.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Whether the vault is being opened. `one-more`: another person must open as well. */
export type TenderOpened = {
  readonly tenderId: string;
  readonly outcome: 'opening' | 'one-more' | 'not-closed' | 'not-needed' | 'unknown-tender';
};

/**
 * A named person opens a closed tender, where its definition asks two persons to. The second one starts the closing again, which then
 * opens the vault; the same person twice is one.
 */
export const openTender =
  ({ tenders, workflows, clock }: Pick<Ports, 'tenders' | 'workflows' | 'clock'>) =>
  async ({ tenderId, by }: OpenTender): Promise<TenderOpened> => {
    const record = await tenders.get(tenderId);
    if (record === undefined) return { tenderId, outcome: 'unknown-tender' };
    if (OPENERS_NEEDED[record.tender.opening] === 0) return { tenderId, outcome: 'not-needed' };
    if (record.state === 'published' || record.state === 'cancelled') return { tenderId, outcome: 'not-closed' };
    await tenders.addOpener(tenderId, { by, at: clock() });
    if (!isOpenedBy(record.tender, await tenders.openers(tenderId))) return { tenderId, outcome: 'one-more' };
    await workflows.start('closing', { tenderId });
    return { tenderId, outcome: 'opening' };
  };
