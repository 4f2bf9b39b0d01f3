import type { RecordedAnswers } from '../../events/recorded-demo.ts';
import type { OpenQuestion } from '../../shared/domain/open-questions.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { LoadedCase } from '../../shared/lambda/load-case.ts';

/** A form with every open question, which a person fills in and hands back with `--answers`. */
export const questionForm = ({ questions, all, tender }: LoadedCase): RecordedAnswers => {
  const folders = new Map(all.map(({ bidId, reference }) => [bidId, reference ?? bidId]));
  return {
    assessor: { name: '' },
    answers: questions.map((question) => ({
      bid: folders.get(question.bidId) ?? question.bidId,
      item: question.item,
      question: questionText(tender, question),
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
    `     {"points": 15} bij een criterium; en bij "reason" één zin met de reden, voor de brief.`,
    `  3. Zet er "release": {"by": "uw naam"} bij als de afwijzingen verstuurd mogen worden.`,
    `  4. npm start -- --data ${dataFolder} --answers ${formPath}`,
    ...(tender.release === 'automatic' ? ['     (Bij deze aanvraag is voor de afwijzingen geen vrijgave nodig.)'] : []),
  ];
};

const questionText = (tender: TenderDefinition, { item, kind, why, evidence, maxPoints }: OpenQuestion): string => {
  const title = [...tender.requirements, ...tender.criteria].find(({ id }) => id === item)?.title ?? item;
  const ask = kind === 'requirement' ? 'Is hieraan voldaan?' : `Hoeveel punten (hoogstens ${maxPoints ?? 0})?`;
  const found = evidence.map(({ because, quote }) =>
    quote ? `${because} [${quote.text}, p. ${quote.page}]` : because,
  );
  return [title, ask, ...found, why].join(' ');
};
