import { instantOf } from '../../shared/domain/calendar.ts';
import { arrive } from '../local/arrive.ts';
import type { Progress } from '../local/progress.ts';
import type { Refusals } from '../local/refusals.ts';
import type { RunPlan } from '../local/run-plan.ts';
import type { World } from '../local/world.ts';

const PERSON = 'Rekenvoorbeeld';
const SILENT: Progress = { step: () => undefined, say: () => undefined };

/** Runs a tender from publication to the last letter; a stand-in answers whatever is asked. Returns how many answers it took. */
export const runToTheEnd = async (world: World, plan: RunPlan, refused: Refusals): Promise<number> => {
  const { tender } = plan;
  await world.invoke('publish-tender', { definition: plan.definition });
  await arrive(world, plan, refused, SILENT);
  const answers = await answerAll(world, tender.id);
  await world.invoke('release-outcome', { tenderId: tender.id, by: PERSON });
  await world.engine.idle();
  const { othersAfter } = tender.letters;
  if (othersAfter !== undefined) await world.moveTo(instantOf(othersAfter, tender.timeZone));
  await world.engine.idle();
  return answers;
};

/** Answers each open question in the bid's disfavour until none is open. */
const answerAll = async (world: World, tenderId: string): Promise<number> => {
  for (let answers = 0; ; answers += 1) {
    const [question] = await world.ports.cases.questions(tenderId);
    if (question === undefined) return answers;
    const { bidId, item, kind } = question;
    const opened = await world.ports.cases.openedBid(tenderId, bidId);
    const points = opened?.assessment.scores.find(({ id }) => id === item)?.points[0] ?? 0;
    const answer = kind === 'requirement' ? { outcome: 'not-met' } : { points };
    const decided = await world.invoke('decide', { tenderId, bidId, item, answer, by: PERSON, reason: 'Voorbeeld.' });
    if (typeof decided !== 'object' || decided === null || 'refused' in decided)
      throw new Error(`The answer to ${item} of ${bidId} was refused: ${JSON.stringify(decided)}`);
    await world.engine.idle();
  }
};
