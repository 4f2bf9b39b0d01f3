import type { RecordedAnswers } from '../../events/recorded-demo.ts';
import type { Decided } from '../../functions/decide/decide.ts';
import type { OpenItem } from '../../shared/domain/open-questions.ts';
import type { DeployedSystem } from './deployed-system.ts';

type Answer = RecordedAnswers['answers'][number];

/** Who decides in the test. */
export const ASSESSOR = 'Beoordelaar van de proef';

/** Some answer to a question: every third is in the bid's favour, so that both kinds come before. */
const answerTo = ({ item, kind, maxPoints = 0 }: OpenItem, bid: string, favours: boolean): Answer => {
  const answer =
    kind === 'requirement' ? { outcome: favours ? 'met' : 'not-met' } : { points: favours ? maxPoints : 0 };
  return { bid, item, answer, reason: 'Zo beslist in de proef.' } as Answer;
};

const decide = async (
  system: DeployedSystem,
  tenderId: string,
  bidId: string,
  { item, answer, reason }: Answer,
): Promise<Decided> =>
  (await system.invoke('decide', { tenderId, bidId, item, answer, by: ASSESSOR, reason })) as Decided;

/** Answers every open question of a tender, one after the other, until none is open; returns the answers. */
export const decideAll = async (system: DeployedSystem, tenderId: string): Promise<readonly Answer[]> => {
  const names = new Map((await system.bids.all(tenderId)).map(({ bidId, reference = '' }) => [bidId, reference]));
  const answers: Answer[] = [];
  for (;;) {
    const [question] = await system.cases.questions(tenderId);
    if (question === undefined) return answers;
    const bid = names.get(question.bidId) ?? '';
    const favours = answers.length % 3 === 0;
    let given = answerTo(question, bid, favours);
    let decided = await decide(system, tenderId, question.bidId, given);
    // What is shown already cannot be taken away: no points at all may be too few.
    if ('refused' in decided && !favours) {
      given = answerTo(question, bid, true);
      decided = await decide(system, tenderId, question.bidId, given);
    }
    if ('refused' in decided) throw new Error(`${given.bid} ${given.item}: ${decided.refused}`);
    answers.push(given);
  }
};
