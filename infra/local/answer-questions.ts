import type { Decided } from '../../functions/decide/decide.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Progress } from './progress.ts';
import { UnusableFile } from './run-files.ts';
import type { PreparedAnswers, RunPlan } from './run-plan.ts';
import type { World } from './world.ts';

const DECIDING_STARTS_SECONDS_AFTER = 2 * 60 * 60;
const SECONDS_BETWEEN_DECISIONS = 60;

/** Gives the prepared answers to the open questions, one after the other, until nothing is open or no answer is left. */
export const answerQuestions = async (
  world: World,
  { tender, closesAt, answers }: RunPlan,
  progress: Progress,
): Promise<void> => {
  if (answers === undefined) return;
  const names = new Map((await world.ports.bids.all(tender.id)).map(({ bidId, reference }) => [bidId, reference]));
  for (;;) {
    const questions = await world.ports.cases.questions(tender.id);
    // Counted anew: a run that was stopped may have recorded an answer whose question still stands in the list.
    const answered = (await world.ports.cases.decisions(tender.id)).length;
    const next = questions
      .map(({ bidId, item }) => ({ bidId, item, prepared: answerTo(answers, names.get(bidId), item) }))
      .find(({ prepared }) => prepared !== undefined);
    if (next?.prepared === undefined) break;
    await world.moveTo(plusSeconds(closesAt, DECIDING_STARTS_SECONDS_AFTER + answered * SECONDS_BETWEEN_DECISIONS));
    const open = await decide(world, tender.id, next.bidId, answers.by, next.prepared);
    progress.step('vragen beantwoord', answered + 1, answered + 1 + open);
  }
  await world.engine.idle();
};

const answerTo = ({ answers }: PreparedAnswers, bid: string | undefined, item: string) =>
  answers.find((answer) => answer.bid === bid && answer.item === item);

/** Answers one question; returns how many are left. Throws UnusableFile when the answer is refused. */
const decide = async (
  world: World,
  tenderId: string,
  bidId: string,
  by: string,
  { bid, item, answer, reason }: PreparedAnswers['answers'][number],
): Promise<number> => {
  const decided = (await world.invoke('decide', { tenderId, bidId, item, answer, by, reason })) as Decided;
  if ('refused' in decided) throw new UnusableFile([`answer to ${item} of ${bid}: ${decided.refused}`]);
  return decided.open;
};
