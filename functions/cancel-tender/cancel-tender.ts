import type { CancelTender } from '../../events/desk-acts.ts';
import { tellChanges } from '../../shared/lambda/tell-changes.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';

/** A cancelled tender, or why it was not cancelled. */
export type Cancelled = { readonly tenderId: string } | { readonly refused: 'unknown-tender' | 'closed' };

type CancelPorts = Pick<Ports, 'tenders' | 'bids' | 'letters' | 'mailer' | 'meter' | 'cvs' | 'clock'>;

/**
 * Cancels a tender before its closing (intrekking): nothing of it is opened, and all who have bid are told. Asking again goes on where the
 * first time was cut off.
 */
export const cancelTender =
  (ports: CancelPorts) =>
  async ({ tenderId, by, reason }: CancelTender): Promise<Cancelled> => {
    const known = await ports.tenders.get(tenderId);
    if (known === undefined) return { refused: 'unknown-tender' };
    if (known.state === 'cancelled') return told(ports, known);
    const at = await ports.cvs.now();
    if (known.state !== 'published' || at >= known.closesAt) return { refused: 'closed' };
    const change = { at, what: 'cancelled', by, reason, before: known.tender } as const;
    const record = { ...known, state: 'cancelled', changes: [...(known.changes ?? []), change] } as const;
    return (await ports.tenders.change(record)) ? told(ports, record) : { refused: 'closed' };
  };

const told = async (ports: CancelPorts, record: TenderRecord): Promise<Cancelled> => {
  const { id: tenderId } = record.tender;
  await tellChanges(ports, record, await ports.bids.all(tenderId));
  return { tenderId };
};
