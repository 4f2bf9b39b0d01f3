import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instant, instantOf, plusSeconds } from '../../shared/domain/calendar.ts';
import type { Scheduler, Workflows } from '../../shared/ports/workflows.ts';

/** One start of a state machine. */
export type Start = { readonly machine: string; readonly input: unknown };

/** What starts state machines, to try: the ports, what was started so far, and a clock to wait by. */
export type TriedStarts = {
  readonly workflows: Workflows;
  readonly scheduler: Scheduler;
  readonly now: () => Instant;
  /** Waits until this moment and until what it started shows. */
  readonly until: (moment: Instant) => Promise<void>;
  /** Every start so far whose input names this tender, in their order. */
  readonly started: (tenderId: string) => Promise<readonly Start[]>;
  /** The instant for which a schedule is kept. */
  readonly planned: (schedule: string) => Promise<Instant | undefined>;
  readonly close: () => Promise<void>;
};

/** What starting a machine, now or at a moment, owes the procedure. */
export const startsContract = (name: string, open: () => Promise<TriedStarts>): void => {
  describe(`starts of state machines: ${name}`, () => {
    let tried: TriedStarts;
    beforeAll(async () => {
      tried = await open();
    });
    afterAll(() => tried.close());
    test('a machine that is started gets its input, of any text', async () => {
      await tried.workflows.start('closing', { tenderId: 'Zoë-1', note: 'één “€”' });
      await tried.until(tried.now());
      expect(await tried.started('Zoë-1')).toEqual([
        { machine: 'closing', input: { tenderId: 'Zoë-1', note: 'één “€”' } },
      ]);
    });

    test('a machine that is started twice runs twice: what must happen once is for its tasks to see', async () => {
      for (const _ of [1, 2]) await tried.workflows.start('closing', { tenderId: 'twice' });
      await tried.until(tried.now());
      expect(await tried.started('twice')).toHaveLength(2);
    });

    test.for([
      ['in summer', '2027-07-01T09:00', '2027-07-01T07:00:00.000Z'],
      ['in winter', '2027-12-15T09:00', '2027-12-15T08:00:00.000Z'],
      ['in the hour that comes twice in autumn', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
    ] as const)('a closing %s is kept for its instant', async ([season, local, instant]) => {
      const schedule = `closing-${season.replaceAll(' ', '-')}`;
      const moment = instantOf(local, 'Europe/Amsterdam');
      await tried.scheduler.at({ name: schedule, moment, machine: 'closing', tenderId: season });
      expect(await tried.planned(schedule)).toBe(instant);
    });

    describe('what was planned', () => {
      const TENDERS = ['planned', 'passed', 'first', 'second'] as const;
      type Starts = Readonly<Record<(typeof TENDERS)[number], readonly Start[]>>;
      let early: Starts;
      let due: Starts;
      const startsNow = async () =>
        Object.fromEntries(
          await Promise.all(TENDERS.map(async (tenderId) => [tenderId, await tried.started(tenderId)] as const)),
        ) as Starts;

      beforeAll(async () => {
        const start = tried.now();
        const plan = (tenderId: string, seconds: number, schedule = `closing-${tenderId}`) =>
          tried.scheduler.at({ name: schedule, moment: plusSeconds(start, seconds), machine: 'closing', tenderId });
        await plan('planned', 15);
        await plan('first', 15, 'closing-taken');
        await plan('second', 15, 'closing-taken');
        await plan('passed', -60);
        await tried.until(plusSeconds(start, 8));
        early = await startsNow();
        // A scheduler may be late; what it starts twice shows a while after the first.
        const isAllStarted = async () => {
          const { planned, first, passed } = await startsNow();
          return planned.length > 0 && first.length > 0 && passed.length > 0;
        };
        let seconds = 20;
        for (; seconds < 120 && !(await isAllStarted()); seconds += 5) await tried.until(plusSeconds(start, seconds));
        await tried.until(plusSeconds(start, seconds + 5));
        due = await startsNow();
      });

      test('does not start before its moment', () => {
        expect([early.planned, early.first]).toEqual([[], []]);
      });

      test('starts its machine at its moment, once', () => {
        expect(due.planned).toEqual([{ machine: 'closing', input: { tenderId: 'planned' } }]);
      });

      test('for a moment that has passed starts its machine all the same, once', () => {
        expect(due.passed).toEqual([{ machine: 'closing', input: { tenderId: 'passed' } }]);
      });

      test('under a name that is taken leaves the earlier plan as it is', () => {
        expect([due.first, due.second]).toEqual([[{ machine: 'closing', input: { tenderId: 'first' } }], []]);
      });
    });
  });
};
