import type { Decision } from '../domain/decision.ts';
import type { OpenQuestion } from '../domain/open-questions.ts';
import type { CaseStore } from '../ports/tender-store.ts';
import type { OpenedBid } from '../ports/vault.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { tenderKey } from './dynamo-tender-store.ts';
import { pack, unpack } from './packed.ts';

const QUESTIONS = 'QUESTIONS';

/** Opened bids, open questions and decisions in the table of tenders. */
export const dynamoCaseStore = (table: DynamoTable): CaseStore => ({
  putOpened: (tenderId, opened) =>
    table.put({ pk: tenderKey(tenderId), sk: `OPENED#${opened.bidId}`, opened: pack(opened) }),
  opened: async (tenderId) =>
    (await table.query(tenderKey(tenderId), 'OPENED#')).map((item) => unpack<OpenedBid>(item.opened)),
  openedBid: async (tenderId, bidId) => {
    const item = await table.get(tenderKey(tenderId), `OPENED#${bidId}`);
    return item && unpack<OpenedBid>(item.opened);
  },
  putQuestions: (tenderId, questions) =>
    table.put({ pk: tenderKey(tenderId), sk: QUESTIONS, questions: pack(questions) }),
  questions: async (tenderId) => {
    const item = await table.get(tenderKey(tenderId), QUESTIONS);
    return item ? unpack<readonly OpenQuestion[]>(item.questions) : [];
  },
  decide: (tenderId, decision) =>
    table.putNew({
      pk: tenderKey(tenderId),
      sk: `DECISION#${decision.bidId}#${decision.item}`,
      decision: pack(decision),
    }),
  decisions: async (tenderId) =>
    (await table.query(tenderKey(tenderId), 'DECISION#')).map((item) => unpack<Decision>(item.decision)),
});
