import type { AnswerNote } from '../domain/question.ts';
import type { Supplier, TenderDefinition } from '../domain/tender.ts';
import { heading, paragraph } from './block.ts';
import { localMoment } from './dutch.ts';
import { type Letter, letter, tenderName } from './letter.ts';
import { cut } from './visible.ts';

/** Tells a supplier of the register the answers to questions about a tender, whoever asked them (nota van inlichtingen). */
export const answersLetter = (
  tender: TenderDefinition,
  supplier: Supplier,
  letterId: string,
  { answers, nth }: AnswerNote,
): Letter =>
  letter(
    'answers',
    tender,
    { bidId: letterId.replace(/\..*$/, '') },
    { name: cut(supplier.name, 100), email: supplier.email },
    {
      subject: `Nota van inlichtingen ${nth}: ${tenderName(tender)}`,
      blocks: [
        {
          kind: 'facts',
          rows: [
            ['Aanvraag', tenderName(tender)],
            ['Opdrachtgever', tender.client],
          ],
        },
        paragraph(
          'Over deze aanvraag zijn vragen gesteld. U leest ze hier met de antwoorden, net als alle andere leveranciers.',
          'Wie een vraag stelde, maken wij niet bekend.',
        ),
        ...answers.flatMap(({ question, answer }, index) => [
          heading(`Vraag ${index + 1}`),
          paragraph(cut(question, 2000)),
          paragraph(`Antwoord: ${cut(answer, 4000)}`),
        ]),
        paragraph(`De inschrijving sluit op ${localMoment(tender.closing)}.`),
      ],
    },
  );
