import fc from 'fast-check';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { type Change, change } from './changes.ts';
import { answerSome, putQuestion } from './questions.ts';
import {
  land,
  lastSlot,
  openSlot,
  pass,
  READINGS,
  type Simulation,
  type Told,
  type Who,
  withdraw,
} from './simulation.ts';
import { type Fault, SERVICES } from './trouble.ts';

/** The model of fast-check: whether the tender still runs. What the system must come to is the oracle's. */
export type Model = { acts: number };

type Act = fc.AsyncCommand<Model, Simulation>;

const act = (name: string, run: (simulation: Simulation) => Promise<void>): Act => ({
  check: () => true,
  run: async (model, simulation) => {
    model.acts += 1;
    await run(simulation);
    await simulation.revive();
  },
  toString: () => name,
});

const who = fc.record<Who>({ candidate: fc.integer({ min: 0, max: 2 }), supplier: fc.constantFrom(1, 2) });
const rate = fc.constantFrom(60, 75, 90, 101);
const cv = fc.integer({ min: 0, max: READINGS.length - 1 });
const told = fc.constantFrom<Told>('at-once', 'at-once', 'at-once', 'later', 'never', 'twice', 'five-times');
const seconds = fc.constantFrom(0, 0, 1, 30, 600);

const upload = fc.tuple(who, rate, cv, told, seconds).map(([by, eur, what, how, later]) =>
  act(`upload(${by.supplier}/${by.candidate}, ${eur}, cv ${what}, told ${how}, +${later} s)`, async (simulation) => {
    const place = await openSlot(simulation, by, eur);
    if (place === undefined) return;
    pass(simulation, later);
    if (lastSlotsOf(simulation, by) > 1) simulation.counts.replaced += 1;
    await land(simulation, by, place, what, how);
  }),
);

const lastSlotsOf = ({ oracle }: Simulation, { supplier, candidate }: Who): number =>
  oracle.slots.get(`${supplier}/${candidate}`)?.length ?? 0;

const again = fc.tuple(who, cv, told).map(([by, what, how]) =>
  act(`use the slot again(${by.supplier}/${by.candidate}, cv ${what}, told ${how})`, async (simulation) => {
    const place = lastSlot(simulation, by);
    if (place !== undefined) await land(simulation, by, place, what, how);
  }),
);

const slotOnly = fc
  .tuple(who, rate)
  .map(([by, eur]) =>
    act(
      `open a slot(${by.supplier}/${by.candidate})`,
      async (simulation) => void (await openSlot(simulation, by, eur)),
    ),
  );

const withdrawal = who.map((by) =>
  act(`withdraw(${by.supplier}/${by.candidate})`, (simulation) => withdraw(simulation, by)),
);

const deliver = fc.nat({ max: 9 }).map((index) =>
  act(`deliver a delayed event(${index})`, async ({ durable, start }) => {
    const [event] = durable.events.splice(index % Math.max(1, durable.events.length), 1);
    if (event !== undefined) await start('intake', event);
  }),
);

const strange = fc
  .constantFrom('cv/T1/nobody.pdf', 'cv/T9/ffffffffffffffff-1.pdf', 'elsewhere', 'cv/T1/../T1/x')
  .map((key) =>
    act(`an event of ${key}`, async ({ counts, start }) => {
      counts.strangeEvents += 1;
      await start('intake', cvUploaded(key, 'uploads'));
    }),
  );

const wait = fc
  .constantFrom(1, 60, 3600)
  .map((time) => act(`wait(${time} s)`, async (simulation) => pass(simulation, time)));

/** A tender is rarely cancelled: then little of the history is left to look at. */
const changed = fc
  .constantFrom<Change>(...Array<Change>(5).fill('extend'), ...Array<Change>(5).fill('rectify'), 'cancel')
  .map((what) => act(what, (simulation) => change(simulation, what)));

const question = fc
  .tuple(fc.constantFrom<1 | 2>(1, 2), fc.integer({ min: 1, max: 4 }))
  .map(([supplier, nth]) =>
    act(`ask(${supplier}, question ${nth})`, (simulation) => putQuestion(simulation, supplier, nth)),
  );

const answer = fc
  .boolean()
  .map((away) =>
    act(`answer questions${away ? ' until called away' : ''}`, (simulation) => answerSome(simulation, away)),
  );

const sweep = fc.constant(act('the daily sweep', async ({ ask }) => void (await ask('sweep-tenders', {}))));

const settle = fc.constant(act('let all finish', ({ idle }) => idle()));

const fault = fc
  .record<Fault>({
    service: fc.constantFrom(...SERVICES),
    calls: fc.integer({ min: 1, max: 8 }),
    kind: fc.constantFrom('throttled', 'failed'),
    afterwards: fc.boolean(),
  })
  .map((one) => act(`trouble(${JSON.stringify(one)})`, async ({ process }) => process().trouble.begin(one)));

const crash = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.boolean())
  .map(([calls, afterwards]) =>
    act(`crash(${afterwards ? 'after' : 'at'} call ${calls})`, async ({ process }) =>
      process().trouble.crashAfter(calls, afterwards),
    ),
  );

/** Random histories of a tender before its closing. */
export const acts = (most: number) =>
  fc.commands(
    [
      upload,
      upload,
      upload,
      again,
      slotOnly,
      withdrawal,
      deliver,
      strange,
      changed,
      question,
      answer,
      sweep,
      wait,
      settle,
      settle,
      fault,
      fault,
      crash,
    ],
    { maxCommands: most, size: 'max' },
  ) as fc.Arbitrary<Iterable<Act>>;
