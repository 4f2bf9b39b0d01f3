import type { TenderRef } from '../../events/refs.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** How many intakes the closing still waits for. */
export type IntakesAwaited = TenderRef & { readonly running: number };

/** Counts the bids that were in time and are still being read. One that was put aside is not waited for: a person looks at it. */
export const awaitIntakes =
  ({ bids }: Pick<Ports, 'bids'>) =>
  async ({ tenderId }: TenderRef): Promise<IntakesAwaited> => {
    const all = await bids.all(tenderId);
    const running = all.filter(
      (bid) => bid.upload?.inTime === true && bid.withdrawnAt === undefined && bid.progress === 'registered',
    );
    return { tenderId, running: running.length };
  };
