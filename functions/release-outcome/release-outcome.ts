import type { ReleaseOutcome } from '../../events/desk-acts.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Whether the outcome was released. `not-settled`: there is no outcome yet. */
export type Released = { readonly tenderId: string; readonly outcome: 'released' | 'not-settled' | 'unknown-tender' };

/** A named person lets the rejections go out; `settle` then sends what may be sent. The first release stands. */
export const releaseOutcome =
  ({ tenders, workflows, clock }: Pick<Ports, 'tenders' | 'workflows' | 'clock'>) =>
  async ({ tenderId, by }: ReleaseOutcome): Promise<Released> => {
    const record = await tenders.get(tenderId);
    if (record === undefined) return { tenderId, outcome: 'unknown-tender' };
    if (record.state !== 'settled') return { tenderId, outcome: 'not-settled' };
    await tenders.release(tenderId, { by, at: clock() });
    await workflows.start('settle', { tenderId });
    return { tenderId, outcome: 'released' };
  };
