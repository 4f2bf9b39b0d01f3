import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Resource, resourcesOf, synthesise } from './synthesised.ts';

const runbook = readFileSync(new URL('../../infra/RUNBOOK.md', import.meta.url), 'utf8');
const template = synthesise({ scanning: 'on' });
const alarms = Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm'));

const paragraphs = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n'))]),
);

/** The anchor of a heading, as a page of Markdown has it. */
const anchorOf = (heading: string) => `infra/RUNBOOK.md#${heading.toLowerCase().replaceAll(' ', '-')}`;

const anchorIn = ({ Properties }: Resource) => String(Properties.AlarmDescription).split(': ').at(-1);

describe('the runbook', () => {
  test('has a paragraph for every alarm, and none for an alarm that does not exist', () => {
    expect([...paragraphs.keys()].map(anchorOf).toSorted()).toEqual(alarms.map(anchorIn).toSorted());
  });

  test.for([...paragraphs])(
    'says of "%s" what it means, who is hurt, where to look, what to do and when it is over',
    ([, text]) => {
      const parts = [...text.matchAll(/\*\*(\w+)\.\*\*/g)].map(([, name]) => name);
      expect(parts).toEqual(['Means', 'Hurt', 'Look', 'Do', 'Over']);
    },
  );

  test('sends nobody to a paragraph that is not there', () => {
    const named = [...runbook.matchAll(/see \*([^*]+)\*|under \*([^*]+)\*/g)].map(([, a, b]) => a ?? b);
    expect(named.filter((heading) => !paragraphs.has(heading ?? '') && heading !== 'Over')).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  test('uses no command that it does not make', () => {
    const made = [...runbook.matchAll(/^(\w+)\(\) \{/gm)].map(([, name]) => name);
    const used = [...runbook.matchAll(/`(of|machine|fn|failed|ask|errors|again|redrive|letters)\b/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(used)].filter((name) => !made.includes(name))).toEqual([]);
  });

  test('names resources by the beginnings that they have in the template', () => {
    const ids = Object.entries(template.toJSON().Resources as Record<string, { Type: string }>);
    const named = [...runbook.matchAll(/\bof (\w+) ([A-Za-z]+::\w+)/g)].map(([, id = '', type]) => ({ id, type }));
    const functions = [...runbook.matchAll(/\$\(fn (\w+)\)/g)].map(([, id = '']) => ({ id, type: 'Lambda::Function' }));
    const machines = [...runbook.matchAll(/`(?:failed|again) (\w+)/g)].map(([, id = '']) => ({
      id,
      type: 'StepFunctions::StateMachine',
    }));
    const wanting = [...named, ...functions, ...machines].filter(
      ({ id, type }) => !ids.some(([logical, { Type }]) => Type === `AWS::${type}` && logical.startsWith(id)),
    );
    expect(wanting).toEqual([]);
    expect(named.length + functions.length + machines.length).toBeGreaterThan(10);
  });
});
