import type { TenderRef } from '../../events/refs.ts';
import { requiredTender } from '../../shared/lambda/required.ts';
import { letterRulesOf } from '../../shared/mail/letter-rules.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Schedules the later letters: `settle` runs again at the moment from which the others may hear the outcome. */
export const planLetters =
  (ports: Pick<Ports, 'tenders' | 'scheduler' | 'clock'>) =>
  async ({ tenderId }: TenderRef): Promise<TenderRef> => {
    const { othersAfter } = letterRulesOf(await requiredTender(ports, tenderId));
    if (othersAfter !== undefined && ports.clock() < othersAfter)
      await ports.scheduler.at({ name: `letters-${tenderId}`, moment: othersAfter, machine: 'settle', tenderId });
    return { tenderId };
  };
