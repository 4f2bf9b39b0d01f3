import type { RecordedAnswers } from '../../events/recorded-demo.ts';
import type { Decided } from '../../functions/decide/decide.ts';
import type { OpenItem } from '../../shared/domain/open-questions.ts';
import type { DeployedSystem } from './deployed-system.ts';

type Answer = RecordedAnswers['answers'][number];

/** Who decides in the test. */
export const ASSESSOR = 'Beoordelaar van de proef';

/** Some answer to a question: every third is in the bid's favour, so that both kinds come before. */
const answerTo = ({ item, kind, maxPoints = 0 }: OpenItem, bid: string, count: number): Answer => {
  const favours = count % 3 === 0;
  const answer =
    kind === 'requirement' ? { outcome: favours ? 'met' : 'not-met' } : { points: favours ? maxPoints : 0 };
  return { bid, item, answer, reason: 'Zo beslist in de proef.' } as Answer;
};

/** Answers every open question of a tender, one after the other, until none is open; returns the answers. */
export const decideAll = async (system: DeployedSystem, tenderId: string): Promise<readonly Answer[]> => {
  const names = new Map((await system.bids.all(tenderId)).map(({ bidId, reference = '' }) => [bidId, reference]));
  const answers: Answer[] = [];
  for (;;) {
    const [question] = await system.cases.questions(tenderId);
    if (question === undefined) return answers;
    const given = answerTo(question, names.get(question.bidId) ?? '', answers.length);
    const { item, answer, reason } = given;
    const decided = (await system.invoke('decide', {
      tenderId,
      bidId: question.bidId,
      item,
      answer,
      by: ASSESSOR,
      reason,
    })) as Decided;
    if ('refused' in decided) throw new Error(`${given.bid} ${item}: ${decided.refused}`);
    answers.push(given);
  }
};
