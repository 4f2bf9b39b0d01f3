import type { AnswerNote, SupplierQuestion } from '../domain/question.ts';
import type { QuestionStore } from '../ports/question-store.ts';
import { getLarge, putLargeNew } from './dynamo-large-value.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { tenderKey } from './dynamo-tender-store.ts';

const ASKED = 'ASKED#';
const NOTE = 'NOTE#';

/** Questions in the table of tenders. */
export const dynamoQuestionStore = (table: DynamoTable): QuestionStore => ({
  ask: async (tenderId, question) => {
    await table.putNew({ pk: tenderKey(tenderId), sk: `${ASKED}${question.id}`, ...question });
  },
  asked: async (tenderId) =>
    (await table.query(tenderKey(tenderId), ASKED))
      .map(({ pk, sk, ...question }) => question as unknown as SupplierQuestion)
      .toSorted(inTime),
  publish: (tenderId, note) =>
    putLargeNew(table, { pk: tenderKey(tenderId), sk: `${NOTE}${String(note.nth).padStart(6, '0')}` }, note),
  notes: async (tenderId) => {
    const pk = tenderKey(tenderId);
    const heads = await table.query(pk, NOTE);
    const notes = await Promise.all(heads.map(({ sk }) => getLarge<AnswerNote>(table, { pk, sk })));
    return notes.filter((note) => note !== undefined);
  },
});

const inTime = (a: { readonly at: string; readonly id: string }, b: { readonly at: string; readonly id: string }) =>
  a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1;
