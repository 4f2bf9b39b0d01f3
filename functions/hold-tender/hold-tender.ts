import type { HoldTender } from '../../events/desk-acts.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Whether the tender is held from now on, or why nothing was recorded. */
export type Held = { readonly tenderId: string; readonly hold: boolean } | { readonly refused: 'unknown-tender' };

/** A named person stops the forgetting of a tender, for a court case or an objection, or lets it go on. */
export const holdTender =
  ({ tenders, clock }: Pick<Ports, 'tenders' | 'clock'>) =>
  async ({ tenderId, by, reason, hold }: HoldTender): Promise<Held> => {
    if ((await tenders.get(tenderId)) === undefined) return { refused: 'unknown-tender' };
    await tenders.addHold(tenderId, { at: clock(), by, reason, hold });
    return { tenderId, hold };
  };
