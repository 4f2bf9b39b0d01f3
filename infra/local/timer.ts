import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../shared/domain/calendar.ts';
import type { Scheduler, Workflows } from '../../shared/ports/workflows.ts';
import { namesIn, readJson, writeWhole } from './files.ts';

type Schedule = Parameters<Scheduler['at']>[0];

/** The local timer: schedules as files, fired when the clock is moved past them. */
export type Timer = Scheduler & {
  /** The moment of the first schedule that is not after `until`; undefined when there is none. */
  readonly next: (until: Instant) => Promise<Instant | undefined>;
  /** Fires every schedule that is due at `now`, in the order of their moments, and forgets it. */
  readonly fire: (now: Instant, workflows: Workflows) => Promise<void>;
};

/** The timer of a folder. A schedule that fired is only forgotten after its execution was stored: it may fire twice, never not. */
export const timer = (folder: string): Timer => {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  const due = async (until: Instant): Promise<readonly Schedule[]> => {
    const all = await Promise.all((await namesIn(folder)).map((name) => readJson<Schedule>(join(folder, name))));
    return all
      .filter((schedule) => schedule !== undefined)
      .filter(({ moment }) => moment <= until)
      .toSorted((a, b) => (a.moment < b.moment ? -1 : 1));
  };
  return {
    at: async (schedule) => {
      if ((await readJson(pathOf(schedule.name))) === undefined)
        await writeWhole(pathOf(schedule.name), JSON.stringify(schedule));
    },
    next: async (until) => (await due(until))[0]?.moment,
    fire: async (now, workflows) => {
      for (const { name, machine, tenderId } of await due(now)) {
        await workflows.start(machine, { tenderId });
        await rm(pathOf(name), { force: true });
      }
    },
  };
};
