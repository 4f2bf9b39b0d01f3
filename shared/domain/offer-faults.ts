import type * as z from 'zod';
import { listText, numberText } from './dutch.ts';
import { pathText, valueAt } from './schema-fault.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with an offer, in Dutch for its supplier: a line for each field, beginning with the field's name. */
export const offerFaults = (issues: readonly Issue[], json: unknown): readonly string[] => {
  const byField = new Map<string, string>();
  for (const issue of issues) {
    const field = pathText(issue.path) || 'aanbieding';
    if (!byField.has(field))
      byField.set(field, `${field}: ${valueAt(json, issue.path) === undefined ? 'ontbreekt' : whatIsWrong(issue)}`);
  }
  return [...byField.values()];
};

const whatIsWrong = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `moet ${NAMES[issue.expected] ?? 'anders'} zijn`;
    case 'too_small':
      return issue.origin === 'string' ? 'mag niet leeg zijn' : `moet meer dan ${limit(issue.minimum)} zijn`;
    case 'too_big':
      return `mag hoogstens ${limit(issue.maximum)} ${issue.origin === 'string' ? 'tekens lang zijn' : 'zijn'}`;
    case 'invalid_value':
      return `moet ${listText(
        issue.values.map((value) => `"${String(value)}"`),
        'of',
      )} zijn`;
    default:
      return 'is niet goed ingevuld';
  }
};

const limit = (value: number | bigint): string => numberText(Number(value));

const NAMES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  object: 'een object',
  record: 'een object',
};
