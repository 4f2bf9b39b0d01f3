import type { Award } from '../award.ts';
import type { Rule } from '../rule.ts';

/** The rules on which an award hangs. */
export const rulesOf = (award: Award): readonly Rule[] => {
  switch (award.kind) {
    case 'all-or-nothing':
      return [award.rule];
    case 'bands':
      return award.onlyIf === undefined ? [] : [award.onlyIf];
    case 'per-item':
      return award.rules;
    case 'sum':
      return award.parts.flatMap((part) => rulesOf(part.award));
  }
};

/** Whether a rule asks the hourly rate, by itself or among others. */
export const asksRate = (rule: Rule): boolean =>
  rule.kind === 'any-of' || rule.kind === 'all-of' ? rule.rules.some(asksRate) : rule.kind === 'hourly-rate';
