import type { AwaitRound, TenderRef } from '../../events/refs.ts';
import type { Bid } from '../../shared/domain/bid.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { BID_PARTS, shardsFor } from '../../shared/domain/shard.ts';
import { isOpenedByPersons } from '../../shared/lambda/opened-by-persons.ts';
import { requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/**
 * Whether intakes still run: where to look on, and whether it takes long; or the shards in which the vault is opened. `to-open`: persons must
 * do so first.
 */
export type IntakesAwaited = TenderRef &
  (
    | { readonly outcome: 'running' | 'running-long'; readonly done: number; readonly counted: number }
    | { readonly outcome: 'ended'; readonly shards: readonly string[] }
    | { readonly outcome: 'to-open' }
  );

/** An intake takes seconds; what still runs so long after the closing waits for a quota. */
const LONG_SECONDS = 600;

/**
 * Looks for a bid that was in time and is still being read, part by part, and stops at the first. A part without one is not looked at
 * again: after the closing no intake begins that is not registered already. A bid that was put aside is not waited for.
 */
export const awaitIntakes =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'clock'>) =>
  async ({ tenderId, done = 0, counted = 0 }: AwaitRound): Promise<IntakesAwaited> => {
    const { tender, closesAt } = await requiredTender(ports, tenderId);
    let bids = counted;
    for (const [index, part] of BID_PARTS.entries()) {
      if (index < done) continue;
      const found = await ports.bids.withPrefix(tenderId, part);
      if (found.some(isRunning)) {
        const isLong = ports.clock() > plusSeconds(closesAt, LONG_SECONDS);
        return { tenderId, outcome: isLong ? 'running-long' : 'running', done: index, counted: bids };
      }
      bids += found.length;
    }
    if (!(await isOpenedByPersons(ports, tender))) return { tenderId, outcome: 'to-open' };
    return { tenderId, outcome: 'ended', shards: shardsFor(bids) };
  };

const isRunning = ({ upload, withdrawnAt, progress }: Bid) =>
  upload?.inTime === true && withdrawnAt === undefined && progress === 'registered';
