import { join } from 'node:path';
import type { Instant } from '../../shared/domain/calendar.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { readJson, writeWhole } from './files.ts';

/** A clock that stands still until it is moved, and never goes back. Its moment outlives the process. */
export type MovedClock = { readonly now: Clock; readonly moveTo: (moment: Instant) => Promise<void> };

/** The clock of a data folder; `start` is its moment when the folder is new. */
export const movedClock = async (folder: string, start: Instant): Promise<MovedClock> => {
  const path = join(folder, 'clock.json');
  let now = (await readJson<{ now: Instant }>(path))?.now ?? start;
  return {
    now: () => now,
    moveTo: async (moment) => {
      if (moment <= now) return;
      now = moment;
      await writeWhole(path, JSON.stringify({ now }));
    },
  };
};
