import { Construct, RootConstruct } from 'constructs';
import { describe, expect, test } from 'vitest';
import { isThrowAway, readConfig } from '../../infra/config.ts';

const configOf = (context: Record<string, unknown>) => {
  const app = new RootConstruct();
  for (const [name, value] of Object.entries(context)) app.node.setContext(name, value);
  return readConfig(app);
};

const DEFAULTS = {
  stage: 'production',
  region: 'eu-west-1',
  retention: 180,
  oversight: 'required',
  scanning: 'off',
} as const;

describe('configuration', () => {
  test('needs no argument at all', () => {
    expect(configOf({})).toEqual(DEFAULTS);
  });

  test('takes everything from the context, numbers as the command line gives them', () => {
    const given = {
      stage: 'acceptance-2',
      region: 'eu-central-1',
      sender: 'desk@bureau.example',
      retention: '400',
      oversight: 'by-tender',
      scanning: 'on',
    };
    expect(configOf(given)).toEqual({ ...given, retention: 400 });
  });

  test("lets the CDK's own context be", () => {
    const own = {
      'aws:cdk:bundling-stacks': [],
      '@aws-cdk/core:checkSecretUsage': true,
      'availability-zones:account=1:region=eu-west-1': [],
      'cli-telemetry': false,
    };
    expect(configOf(own)).toEqual(DEFAULTS);
  });

  test('is found from whatever lies below the app', () => {
    const app = new RootConstruct();
    app.node.setContext('retention', 30);
    expect(readConfig(new Construct(new Construct(app, 'one'), 'below')).retention).toBe(30);
  });

  test.for([
    ['a stage with a capital', { stage: 'Prod' }, /^Wrong context: stage: /],
    ['a stage of more than 20 characters', { stage: 'a'.repeat(21) }, /^Wrong context: stage: /],
    ['a region outside the EU', { region: 'us-east-1' }, /^Wrong context: region: /],
    ['a sender that is no address', { sender: 'desk' }, /^Wrong context: sender: /],
    ['days that CloudWatch does not know', { retention: '100' }, /^Wrong context: retention: needs one of 1, 3, /],
    ['logs that are kept for ever', { retention: 9999 }, /^Wrong context: retention: /],
    ['days that are no number', { retention: 'long' }, /^Wrong context: retention: /],
    ['an oversight that is none', { oversight: 'no' }, /^Wrong context: oversight: /],
    ['a scanning that is none', { scanning: true }, /^Wrong context: scanning: /],
    ['a name that is misspelt', { scaning: 'on' }, /^Wrong context: Unrecognized key: "scaning"$/],
    ['two faults at once, both named', { stage: 1, region: '' }, /stage: .*region: /],
  ] as const)('refuses %s in one line', ([, context, message]) => {
    expect(() => configOf(context)).toThrow(message);
  });
});

describe('a stage', () => {
  test.for([
    ['test', true],
    ['test-2', true],
    ['tests', false],
    ['acceptance', false],
    ['production', false],
  ] as const)('%s may be thrown away: %s', ([stage, expected]) => {
    expect(isThrowAway({ stage })).toBe(expected);
  });
});
