import { RootConstruct } from 'constructs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';

const configOf = (context: Record<string, unknown>) => {
  const app = new RootConstruct();
  for (const [name, value] of Object.entries(context)) app.node.setContext(name, value);
  return readConfig(app);
};

describe('configuration', () => {
  test('needs no argument at all', () => {
    expect(configOf({})).toEqual({ stage: 'production', region: 'eu-west-1' });
  });

  test('takes stage, region and sender from the context', () => {
    const given = { stage: 'test', region: 'eu-central-1', mailSender: 'desk@bureau.example' };
    expect(configOf(given)).toEqual(given);
  });

  test.for([
    ['a stage that is none', { stage: 'prod' }, /^Wrong context: stage: /],
    ['a region outside the EU', { region: 'us-east-1' }, /^Wrong context: region: /],
    ['a sender that is no address', { mailSender: 'desk' }, /^Wrong context: mailSender: /],
    ['two faults at once, both named', { stage: 1, region: '' }, /stage: .*region: /],
  ] as const)('refuses %s in one line', ([, context, message]) => {
    expect(() => configOf(context)).toThrow(message);
  });
});
