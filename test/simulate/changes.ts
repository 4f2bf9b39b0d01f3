import type { Amended } from '../../functions/amend-tender/amend-tender.ts';
import type { Cancelled } from '../../functions/cancel-tender/cancel-tender.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { type Simulation, TENDER } from './simulation.ts';

/** What a desk may do to a tender that is open for bids. */
export type Change = 'extend' | 'rectify' | 'cancel';

const WHO = { by: 'Ans de Beoordelaar', reason: 'De opdrachtgever vraagt hierom.' };

/** The desk changes the tender, again and again until it has an answer; what the answer says is what the world did. */
export const change = async ({ ask, oracle, counts }: Simulation, what: Change): Promise<void> => {
  if (what === 'cancel') {
    const answer = (await ask('cancel-tender', { tenderId: TENDER, ...WHO })) as Cancelled;
    if ('refused' in answer) return;
    if (!oracle.cancelled) counts.cancelled += 1;
    oracle.cancelled = true;
    return;
  }
  const definition = what === 'extend' ? extended(oracle.definition) : rectified(oracle.definition);
  const answer = (await ask('amend-tender', { definition, ...WHO })) as Amended;
  if ('refused' in answer) return;
  counts[what === 'extend' ? 'extended' : 'rectified'] += 1;
  oracle.definition = definition;
  oracle.closesAt = answer.closesAt;
  oracle.changes = answer.changes;
};

type Definition = Simulation['oracle']['definition'];

/** An hour later. The moments of the simulation lie in one winter. */
const extended = (definition: Definition): Definition => ({
  ...definition,
  closing: plusSeconds(`${definition.closing}:00.000Z`, 3600).slice(0, 16),
});

/** Another highest rate than before. */
const rectified = (definition: Definition): Definition => {
  const maxEur = definition.requirements[0]?.rule.maxEur === 80 ? 100 : 80;
  return {
    ...definition,
    requirements: [
      { id: 'R1', title: `Het uurtarief is hoogstens € ${maxEur}.`, rule: { kind: 'hourly-rate', maxEur } },
    ],
  };
};
