import type { RecordedAnswers } from '../../events/recorded-demo.ts';
import { possiblePoints } from '../../shared/domain/awards/possible-points.ts';
import { choiceText } from '../../shared/domain/decision.ts';
import type { OpenQuestion } from '../../shared/domain/open-questions.ts';
import type { LoadedCase } from '../../shared/lambda/load-case.ts';

/** A form with every open question, which a person fills in and hands back with `--answers`. */
export const questionForm = (found: LoadedCase): RecordedAnswers => {
  const { questions, all } = found;
  const folders = new Map(all.map(({ bidId, reference }) => [bidId, reference ?? bidId]));
  return {
    assessor: { name: '' },
    answers: questions.map((question) => ({
      bid: folders.get(question.bidId) ?? question.bidId,
      item: question.item,
      question: questionText(found, question),
      answer: null,
      reason: '',
    })),
  };
};

/** How to answer what is open, line by line; nothing when nothing is open. */
export const questionLines = (
  { questions, tender }: LoadedCase,
  formPath: string,
  dataFolder: string,
): readonly string[] => {
  if (questions.length === 0) return [];
  const bids = new Set(questions.map(({ bidId }) => bidId)).size;
  return [
    '',
    `Nog te beslissen: ${questions.length} ${questions.length === 1 ? 'vraag' : 'vragen'} over ${bids} ${bids === 1 ? 'inschrijving' : 'inschrijvingen'}.`,
    `  1. Open ${formPath} en vul bij "assessor" uw naam in.`,
    '  2. Vul bij elke vraag "answer" in: {"outcome": "met"} of {"outcome": "not-met"} bij een eis,',
    `     {"points": 15} bij een criterium, met een van de genoemde aantallen; en bij "reason" één zin met de reden, voor de brief.`,
    `  3. Zet er "release": {"by": "uw naam"} bij als de afwijzingen verstuurd mogen worden.`,
    `  4. npm start -- --data ${dataFolder} --answers ${formPath}`,
    ...(tender.release === 'automatic' ? ['     (Bij deze aanvraag is voor de afwijzingen geen vrijgave nodig.)'] : []),
  ];
};

/** How to release the rejections of a tender that waits for it. */
export const releaseLines = (formPath: string, dataFolder: string): readonly string[] => [
  '',
  'De afwijzingen wachten op vrijgave.',
  `  1. Zet in ${formPath}: "release": {"by": "uw naam"} (bestaat het bestand niet: {"release": {"by": "uw naam"}}).`,
  `  2. npm start -- --data ${dataFolder} --answers ${formPath}`,
];

const questionText = ({ tender, bids }: LoadedCase, { bidId, item, why, evidence }: OpenQuestion): string => {
  const title = [...tender.requirements, ...tender.criteria].find(({ id }) => id === item)?.title ?? item;
  const criterion = tender.criteria.find(({ id }) => id === item);
  const score = bids.find((bid) => bid.bidId === bidId)?.assessment.scores.find(({ id }) => id === item);
  const ask =
    criterion && score
      ? `Geeft u hiervoor ${choiceText(possiblePoints(criterion, score.points))}?`
      : 'Is hieraan voldaan (met) of niet (not-met)?';
  const found = evidence.map(({ because, quote }) =>
    quote ? `${because} [${quote.text}, p. ${quote.page}]` : because,
  );
  return [title, ask, ...found, why].join(' ');
};
