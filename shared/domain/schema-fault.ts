import type * as z from 'zod';
import { isSlip } from './word.ts';

type Issue = z.core.$ZodIssue;

const LONGEST_SHOWN = 60;

/**
 * The faults that a schema found in `json` as lines of plain English, each beginning with the field's path, or with the name of the `whole`. One line per field: what
 * else is wrong with a value of the wrong type tells nothing.
 */
export const schemaFaults = (issues: readonly Issue[], json: unknown, whole: string): readonly string[] => {
  const line = (path: readonly PropertyKey[], fault: string) => `${pathText(path) || whole}: ${fault}`;
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => line([...issue.path, key], 'unknown field'));
    const path = pathText(issue.path);
    if (told.has(path)) return [];
    told.add(path);
    return [line(issue.path, whatIsWrong(issue, valueAt(json, issue.path)))];
  });
};

/** A path as people write it: `criteria[2].award.bands[1].fromMonths`; empty for the whole. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = shown(String(part));
      return index > 0 ? `.${name}` : name;
    })
    .join('');

/** A text from outside, on one line and not too long. */
export const shown = (text: string): string => {
  const oneLine = text.replace(/[\p{C}\p{Z}]+/gu, ' ');
  const points = Array.from(oneLine.slice(0, 4 * LONGEST_SHOWN));
  return points.length > LONGEST_SHOWN ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : oneLine;
};

const whatIsWrong = (issue: Issue, value: unknown): string => {
  if (value === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${nameOf(issue.expected)}, not ${kindOf(value)}`;
    case 'too_small':
      return `must ${bound(issue.origin, 'least', issue.inclusive === false, Number(issue.minimum))}`;
    case 'too_big':
      return `must ${bound(issue.origin, 'most', issue.inclusive === false, Number(issue.maximum))}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}, not ${kindOf(value)}${guess(value, issue.values.map(String))}`;
    case 'invalid_union':
      return options(issue, value);
    case 'invalid_format':
      return issue.format === 'email'
        ? `must be an e-mail address, not ${kindOf(value)}`
        : `${issue.message}, not ${kindOf(value)}`;
    case 'not_multiple_of':
      return 'must have at most two decimals';
    default:
      return `${issue.message}, not ${kindOf(value)}`;
  }
};

const options = (issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): string => {
  const known = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return known.length > 0
    ? `must be ${oneOf(known)}, not ${kindOf(value)}${guess(value, known)}`
    : 'has the wrong form';
};

const guess = (value: unknown, known: readonly string[]): string => {
  const near = typeof value === 'string' ? known.find((option) => isSlip(value.toLowerCase(), option)) : undefined;
  return near === undefined ? '' : `; did you mean "${near}"?`;
};

const oneOf = (values: readonly string[]): string => {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(', ')}`;
};

const bound = (origin: string, side: 'least' | 'most', open: boolean, limit: number): string => {
  if (origin === 'string') return `have at ${side} ${limit} characters`;
  if (origin === 'array' || origin === 'set') return `have at ${side} ${limit} ${limit === 1 ? 'item' : 'items'}`;
  return open ? `be ${side === 'least' ? 'more' : 'less'} than ${limit}` : `be at ${side} ${limit}`;
};

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

const nameOf = (expected: string): string => NAMES[expected] ?? expected;

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${shown(value)}"`;
  return typeof value === 'object' ? 'an object' : String(value);
};

/** The value at a path of `json`; undefined where there is none. */
export const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    json,
  );
