import type { AmendTender } from '../../events/desk-acts.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { TenderChange } from '../../shared/domain/tender-change.ts';
import { closingOf, parseTender } from '../../shared/domain/tender-faults.ts';
import { tellChanges } from '../../shared/lambda/tell-changes.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';

/** A changed tender; or the faults that kept it as it was, one line each. */
export type Amended =
  | { readonly tenderId: string; readonly closesAt: string; readonly changes: number }
  | {
      readonly refused: 'invalid-definition' | 'unknown-tender' | 'closed' | 'not-allowed';
      readonly faults: readonly string[];
    };

type AmendPorts = Pick<
  Ports,
  'tenders' | 'bids' | 'letters' | 'mailer' | 'meter' | 'scheduler' | 'cvs' | 'clock' | 'oversight'
>;

/**
 * Changes a tender before its closing: a later closing moment (verlenging), or anything else that is asked (rectificatie). All who have bid
 * are told. Only a tender whose closing has not begun is changed: of a change and a closing at one moment one goes first, and the other
 * sees it. Asking again for the same goes on where the first time was cut off.
 */
export const amendTender =
  (ports: AmendPorts) =>
  async ({ definition, by, reason }: AmendTender): Promise<Amended> => {
    const parsed = parseTender(definition);
    if (!parsed.ok) return { refused: 'invalid-definition', faults: parsed.faults };
    const { tender } = parsed;
    const known = await ports.tenders.get(tender.id);
    if (known === undefined) return { refused: 'unknown-tender', faults: [`id: ${tender.id} is not published`] };
    const now = await ports.cvs.now();
    const isDone = known.changes !== undefined && JSON.stringify(known.tender) === JSON.stringify(tender);
    const record = isDone ? known : changed(known, tender, { at: now, by, reason });
    if (!isDone) {
      const faults = changeFaults(known.tender, tender, ports.oversight);
      if (faults.length > 0) return { refused: 'not-allowed', faults };
      if (known.state !== 'published' || now >= known.closesAt) return CLOSED;
    }
    if (record.state === 'cancelled') return CLOSED;
    // Planned first: a schedule that is early does nothing, one that is missing would leave the closing to the daily sweep.
    const { closesAt, changes = [] } = record;
    const name = `closing-${tender.id}-${changes.length}`;
    await ports.scheduler.at({ name, moment: closesAt, machine: 'closing', tenderId: tender.id });
    if (!isDone && !(await ports.tenders.change(record))) return CLOSED;
    await tellChanges(ports, record, await ports.bids.all(tender.id));
    return { tenderId: tender.id, closesAt, changes: changes.length };
  };

const CLOSED: Amended = {
  refused: 'closed',
  faults: ['the tender is no longer open for bids, or was changed just now'],
};

const changed = (
  known: TenderRecord,
  tender: TenderDefinition,
  act: Pick<TenderChange, 'at' | 'by' | 'reason'>,
): TenderRecord => {
  const isSameElse = JSON.stringify({ ...known.tender, closing: '' }) === JSON.stringify({ ...tender, closing: '' });
  const change: TenderChange = { ...act, what: isSameElse ? 'extended' : 'rectified', before: known.tender };
  return { ...known, tender, closesAt: closingOf(tender), changes: [...(known.changes ?? []), change] };
};

const changeFaults = (
  before: TenderDefinition,
  tender: TenderDefinition,
  oversight: Ports['oversight'],
): readonly string[] => {
  const gone = before.suppliers.filter((known) => !tender.suppliers.some(({ id }) => id === known.id));
  return [
    ...(JSON.stringify(before) === JSON.stringify(tender) ? ['the definition is the one that holds already'] : []),
    ...(closingOf(tender) < closingOf(before) ? [`closing: may not be earlier than ${before.closing}`] : []),
    ...gone.map(({ id }) => `suppliers: ${id} may have bid, and must stay in the register`),
    ...(oversight === 'required' && tender.release === 'automatic'
      ? ["release: 'automatic' is not allowed here: a named person must release the outcome"]
      : []),
  ];
};
