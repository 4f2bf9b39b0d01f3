import { applyDecisions, type Decision } from '../../shared/domain/decision.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import { smallAssessment } from './small-case.ts';

/** A rate above the limit. */
export const tooDear: Verdict = { id: 'R1', outcome: 'not-met', evidence: [{ because: 'Aangeboden is € 90,00.' }] };
/** A degree that a person must decide on. */
export const unclearDegree: Verdict = {
  id: 'R2',
  outcome: 'unclear',
  evidence: [{ because: 'Het diploma is niet genoemd.', quote: { text: 'HBO SJD', page: 2 } }],
};
/** The decision on the degree, by a person whose name letters keep to themselves. */
export const decision: Decision = {
  bidId: 'b-001',
  item: 'R2',
  answer: { outcome: 'not-met' },
  by: 'Pien Besluiter',
  at: '2025-12-15T10:00:00.000Z',
  reason: 'De opleiding is niet afgerond.',
};
/** An assessment with a rate above the limit and an unclear degree. */
export const failing = smallAssessment({ requirements: [tooDear, unclearDegree] });
/** The same with the decision in it: it fails both requirements. */
export const judged = { assessment: applyDecisions(failing, [decision], []), decisions: [decision] };
