import { instantOf } from '../domain/calendar.ts';
import type { LetterRules } from '../domain/settlement.ts';
import type { TenderRecord } from '../ports/tender-store.ts';

/** When letters about a tender's outcome may go out, from its definition and from whether it was released. */
export const letterRulesOf = ({ tender, release }: TenderRecord): LetterRules => ({
  release: tender.release,
  released: release !== undefined,
  othersAfter: tender.letters.othersAfter && instantOf(tender.letters.othersAfter, tender.timeZone),
});
