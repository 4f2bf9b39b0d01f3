import type { Decision } from '../domain/decision.ts';
import type { Note } from './block.ts';
import { cut } from './visible.ts';

/** The decision that holds for an item of a bid: the last one. `undefined` where nobody decided it. */
export const decisionOn = (decisions: readonly Decision[], item: string): Decision | undefined =>
  decisions
    .filter((decision) => decision.item === item)
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .at(-1);

/** That a person decided an item, and why; who it was stays out of letters. Empty where nobody decided it. */
export const noticeOfDecision = (decisions: readonly Decision[], item: string): readonly Note[] => {
  const decision = decisionOn(decisions, item);
  if (decision === undefined) return [];
  const reason = cut(decision.reason, 2000);
  return [reason === '' ? 'Een beoordelaar heeft dit besloten.' : `Een beoordelaar heeft dit besloten: ${reason}`];
};
