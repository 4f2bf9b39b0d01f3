import type { TenderRef } from '../../events/refs.ts';
import { secondsBetween } from '../../shared/domain/calendar.ts';
import { settlementOf } from '../../shared/domain/case.ts';
import { loadField } from '../../shared/lambda/load-field.ts';
import { requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Whether the shortlist is fixed. `not-yet`: a person must still decide something. */
export type ShortlistFixed = TenderRef & { readonly outcome: 'fixed' | 'not-yet' };

/** Fixes the shortlist and the order behind it, once: a shortlist that was fixed before stays as it is. */
export const fixShortlist =
  (ports: Pick<Ports, 'tenders' | 'cases' | 'clock' | 'meter'>) =>
  async ({ tenderId }: TenderRef): Promise<ShortlistFixed> => {
    const { tender, state, closesAt } = await requiredTender(ports, tenderId);
    if (state === 'settled') return { tenderId, outcome: 'fixed' };
    if (state !== 'decided') return { tenderId, outcome: 'not-yet' };
    const found = await loadField(ports, tender);
    if (found.items.length > 0) return { tenderId, outcome: 'not-yet' };
    await ports.tenders.settle(tenderId, settlementOf(found, ports.clock()));
    if (await ports.tenders.move(tenderId, ['decided'], 'settled'))
      ports.meter.seconds('SecondsFromClosingToResult', secondsBetween(closesAt, ports.clock()));
    return { tenderId, outcome: 'fixed' };
  };
