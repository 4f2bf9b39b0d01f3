import type { Machines } from '../../infra/local/machines.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { finish } from './ending.ts';
import { type Faults, judge } from './judgement.ts';
import { type Counts, land, openSlot, READINGS, simulation, type Told } from './simulation.ts';

/** How a rush ended, and the most memory that this process held, in bytes. */
export type Rush = Faults & { readonly uploads: number; readonly peakBytes: number };

const TOLD: readonly Told[] = ['at-once', 'at-once', 'never', 'twice', 'later'];

const NO_TROUBLE = {
  last: [],
  schedule: 'on-time',
  eventsLate: true,
  skew: 0,
  opening: 'automatic',
  faults: [],
  crashes: [],
} as const;

/** So many uploads in the last second before the closing, of which the bucket tells, tells twice, tells too late or never. */
export const rush = async (machines: Machines, counts: Counts, uploads: number): Promise<Rush> => {
  const simulated = await simulation(machines, counts, NO_TROUBLE);
  const { durable, oracle } = simulated;
  const places = [];
  durable.now = plusSeconds(oracle.closesAt, -600);
  for (let candidate = 0; candidate < uploads; candidate += 1) {
    const who = { candidate, supplier: candidate % 2 === 0 ? 1 : 2 } as const;
    places.push({ who, place: await openSlot(simulated, who, 60 + (candidate % 45)) });
  }
  durable.now = plusSeconds(oracle.closesAt, -1);
  for (const [index, { who, place }] of places.entries())
    if (place !== undefined)
      await land(simulated, who, place, index % READINGS.length, TOLD[index % TOLD.length] ?? 'at-once');
  await finish(simulated, NO_TROUBLE);
  return { ...(await judge(simulated)), uploads, peakBytes: process.resourceUsage().maxRSS * 1024 };
};
