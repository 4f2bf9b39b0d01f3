import { describe, expect, test } from 'vitest';
import { type LetterRules, mayHear, type OutcomeKind } from '../../shared/domain/settlement.ts';

const MOMENT = '2025-12-18T16:00:00.000Z';
const BEFORE = '2025-12-18T15:59:59.999Z';

const rules = (changes: Partial<LetterRules> = {}): LetterRules => ({
  release: 'confirmed',
  released: true,
  othersAfter: MOMENT,
  ...changes,
});

describe('who may hear an outcome', () => {
  test.for([
    ['who is selected hears so at once', 'selected', rules({ released: false }), BEFORE, true],
    ['a rejection waits for its moment', 'not-selected', rules(), BEFORE, false],
    ['a rejection goes out from its moment on', 'not-selected', rules(), MOMENT, true],
    ['a knock-out waits for its moment as well', 'knocked-out', rules(), BEFORE, false],
    ['a rejection waits for its release', 'knocked-out', rules({ released: false }), MOMENT, false],
    [
      'where release is automatic nobody is waited for',
      'knocked-out',
      rules({ release: 'automatic', released: false }),
      MOMENT,
      true,
    ],
    [
      'without a moment a released rejection goes out at once',
      'not-selected',
      rules({ othersAfter: undefined }),
      BEFORE,
      true,
    ],
  ] as const satisfies readonly (readonly [string, OutcomeKind, LetterRules, string, boolean])[])(
    '%s',
    ([, outcome, given, now, expected]) => {
      expect(mayHear(outcome, given, now)).toBe(expected);
    },
  );
});
