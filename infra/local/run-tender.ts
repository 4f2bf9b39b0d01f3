import type { Published } from '../../functions/publish-tender/publish-tender.ts';
import { instantOf } from '../../shared/domain/calendar.ts';
import { OPENERS_NEEDED } from '../../shared/domain/openers.ts';
import { answerQuestions } from './answer-questions.ts';
import { arrive } from './arrive.ts';
import type { Progress } from './progress.ts';
import type { Refusals } from './refusals.ts';
import { UnusableFile } from './run-files.ts';
import type { RunPlan } from './run-plan.ts';
import type { World } from './world.ts';

/**
 * Runs a tender from publication to the last letter, as far as people have answered: suppliers act at their moments, the clock
 * moves to the closing, answers are given, the later letters go out. Started again, it goes on where it was.
 */
export const runTender = async (world: World, plan: RunPlan, refused: Refusals, progress: Progress): Promise<void> => {
  const published = (await world.invoke('publish-tender', { definition: plan.definition })) as Published;
  if ('refused' in published) throw new UnusableFile(published.faults);
  await world.resume(plan.tender.id);
  await arrive(world, plan, refused, progress);
  await openAsPersons(world, plan);
  await answerQuestions(world, plan, progress);
  await sendTheRest(world, plan);
};

/** Opens the tender in the names that were given for it, where it asks for persons. */
const openAsPersons = async (world: World, { tender, answers }: RunPlan): Promise<void> => {
  if (OPENERS_NEEDED[tender.opening] === 0) return;
  for (const by of answers?.openers ?? []) await world.invoke('open-tender', { tenderId: tender.id, by });
  await world.engine.idle();
};

const sendTheRest = async (world: World, { tender, answers }: RunPlan): Promise<void> => {
  const record = await world.ports.tenders.get(tender.id);
  if (record?.state !== 'settled') return;
  if (answers?.releasedBy !== undefined && record.release === undefined)
    await world.invoke('release-outcome', { tenderId: tender.id, by: answers.releasedBy });
  await world.engine.idle();
  const { othersAfter } = tender.letters;
  if (othersAfter !== undefined) await world.moveTo(instantOf(othersAfter, tender.timeZone));
  await world.engine.idle();
};
