import type { RecordedArrivals } from '../../events/recorded-demo.ts';
import type { Bid } from './bid.ts';
import { randomFrom } from './random.ts';

/** Moments that the demo must show: the last second in time, the first one that is late, and what follows on another act. */
const FIXED: Readonly<Record<string, string>> = {
  'bid-003': '2025-12-15T08:59:59',
  'bid-050': '2025-12-15T09:00:00',
  'bid-051': '2025-12-09T14:20:11',
  'bid-052': '2025-12-12T10:03:47',
  'bid-053': '2025-12-08T09:41:20',
  'bid-059': '2025-12-11T16:30:05',
  'bid-060': '2025-12-11T17:12:38',
};

const WITHDRAWN = { at: '2025-12-12T15:55:02', act: 'withdraw', bid: 'bid-053' } as const;

/** Working days, the last ones more than once: most bids come at the end. */
const DAYS = ['02', '03', '04', '05', '08', '09', '10', '11', '11', '12', '12', '12', '14', '15'] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

const drawn = (id: string): string => {
  const random = randomFrom(`arrival of ${id}`);
  const day = random.pick(DAYS);
  const hour = day === '15' ? 7 + random.below(2) : 8 + random.below(10);
  const minute = day === '15' && hour === 8 ? random.below(55) : random.below(60);
  return `2025-12-${day}T${pad(hour)}:${pad(minute)}:${pad(random.below(60))}`;
};

/** The arrivals of the demo, in time order. */
export const recordedArrivals = (bids: readonly Bid[]): RecordedArrivals => {
  const uploads = bids.map(({ id }) => ({ at: FIXED[id] ?? drawn(id), act: 'upload' as const, bid: id }));
  return [...uploads, WITHDRAWN].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.bid < b.bid ? -1 : 1));
};

/** Ids of the bids that count at closing: in time, not replaced, not withdrawn. */
export const countingIds = (bids: readonly Bid[]): readonly string[] => {
  const late = recordedArrivals(bids).filter(({ at }) => at >= '2025-12-15T09:00:00');
  const gone = new Set([
    ...late.map(({ bid }) => bid),
    WITHDRAWN.bid,
    ...bids.flatMap(({ replaces }) => replaces ?? []),
  ]);
  return bids.map(({ id }) => id).filter((id) => !gone.has(id));
};
