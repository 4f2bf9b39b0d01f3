import { describe, expect, test } from 'vitest';
import { SCAN_SECONDS } from '../../functions/read-cv/read-cv.ts';
import { refuseUnsupported } from '../../infra/local/asl-features.ts';
import { statesOf } from '../../infra/local/asl-walk.ts';
import { loadMachines, MACHINE_NAMES, machinesOf, synthesiseTemplate } from '../../infra/local/machines.ts';
import { machineFacts } from '../../infra/scale/machine-facts.ts';
import { TextInPictures, THROTTLED_ERRORS, TRANSIENT_ERRORS } from '../../shared/lambda/errors.ts';
import { functionsOf, resourcesOf, synthesise } from './synthesised.ts';

const template = synthesise();
const machines = loadMachines();
const tasks = MACHINE_NAMES.flatMap((machine) =>
  statesOf(machines[machine].definition)
    .filter(([, state]) => state.Type === 'Task')
    .map(([name, state]) => [`${machine}: ${name}`, state] as const),
);
const caught = (sentence: string) => tasks.find(([name]) => name === sentence)?.[1].Catch;

describe('state machines', () => {
  test('run these functions in these states', () => {
    expect(MACHINE_NAMES.map((name) => machines[name].handlerOf)).toEqual([
      {
        'Register the bid': 'register-bid',
        'Read the CV': 'read-cv',
        'Recognise the text of the CV': 'recognise-cv',
        'Screen the bid': 'screen-bid',
        'Score the bid': 'score-bid',
        'Send the receipt': 'send-receipt',
        'Put the bid aside': 'put-aside',
      },
      {
        'Reconcile the uploads': 'reconcile-uploads',
        'Await the intakes': 'await-intakes',
        'Open the vault': 'open-vault',
        'Rank the bids': 'rank-bids',
        'Keep the log': 'keep-log',
      },
      {
        'Fix the shortlist': 'fix-shortlist',
        'Publish the dossier': 'publish-dossier',
        'Plan the later letters': 'plan-letters',
        'Send the letters': 'send-letters',
        'Keep the log': 'keep-log',
        'Keep the log of what is under way': 'keep-log',
      },
    ]);
  });

  test.for(MACHINE_NAMES)('%s uses nothing that the local engine would run otherwise', (name) => {
    expect(refuseUnsupported(machines[name].definition)).toEqual([]);
  });

  test.for(Object.keys(resourcesOf(template, 'AWS::StepFunctions::StateMachine')))(
    '%s is traced and logs every event without its data',
    (id) => {
      expect(resourcesOf(template, 'AWS::StepFunctions::StateMachine')[id]?.Properties).toMatchObject({
        TracingConfiguration: { Enabled: true },
        LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
      });
    },
  );

  test.for([
    ['intake', 120],
    ['closing', 30],
    ['settle', 240],
  ] as const)('%s ends within %d hours', ([name, hours]) => {
    expect(machines[name].definition.TimeoutSeconds).toBe(hours * 3600);
  });
});

describe('the wait for the malware scan', () => {
  const { definition } = loadMachines(synthesiseTemplate({ scanning: 'on' })).intake;
  const { States = {}, TimeoutSeconds } = definition;

  test('is half a minute, and then the CV is asked for again', () => {
    expect(States['Give the malware scan a moment']).toEqual({ Type: 'Wait', Seconds: 30, Next: 'Read the CV' });
  });

  test('is no state where uploads are not scanned', () => {
    expect(Object.keys(machines.intake.definition.States ?? {})).not.toContain('Was the CV scanned?');
    expect(machines.intake.definition.States?.['Read the CV']).toMatchObject({ Next: 'Screen the bid' });
  });

  test('leaves every other step its time before the intake ends', () => {
    const steps = statesOf(definition).map(([, state]) => Number(state.TimeoutSeconds ?? 0));
    const longest = SCAN_SECONDS + 30 + steps.reduce((sum, seconds) => sum + seconds, 0);
    expect(longest).toBeLessThan(Number(TimeoutSeconds));
  });
});

describe('tasks', () => {
  test.for(tasks)('%s is tried six times in all when the fault may pass', ([, state]) => {
    expect(state.Retry).toEqual([
      expect.objectContaining({ ErrorEquals: THROTTLED_ERRORS }),
      { ErrorEquals: TRANSIENT_ERRORS, IntervalSeconds: 2, BackoffRate: 2, MaxAttempts: 5, JitterStrategy: 'FULL' },
    ]);
  });

  test.for(tasks)('%s waits for a quota however long it takes, in waits that do not come together', ([name, state]) => {
    expect((state.Retry as readonly unknown[])[0]).toEqual({
      ErrorEquals: THROTTLED_ERRORS,
      IntervalSeconds: 2,
      BackoffRate: 2,
      MaxDelaySeconds: name === 'intake: Send the receipt' ? 1800 : 300,
      MaxAttempts: 800,
      JitterStrategy: 'FULL',
    });
  });

  test.for(tasks)('%s outlasts its function, so that Lambda tells first what went wrong', ([, state]) => {
    const timeout = functionsOf(template)[String(state.Resource)]?.Properties.Timeout;
    expect(state.TimeoutSeconds).toBe(Number(timeout) + 10);
  });

  test.for(['Recognise the text of the CV', 'Screen the bid', 'Score the bid'])(
    'whatever goes wrong in "%s", the bid is put aside with its ids',
    (sentence) => {
      expect(caught(`intake: ${sentence}`)).toEqual([
        { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Put the bid aside' },
      ]);
    },
  );

  test('a CV whose text stands in pictures is recognised; whatever else goes wrong, the bid is put aside with its ids', () => {
    expect(caught('intake: Read the CV')).toEqual([
      { ErrorEquals: [TextInPictures.name], ResultPath: null, Next: 'Recognise the text of the CV' },
      { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Put the bid aside' },
    ]);
  });

  test('a registration that fails ends at once, for the reconciliation to find', () => {
    expect(caught('intake: Register the bid')).toEqual([
      { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Someone must look' },
    ]);
  });

  test('a receipt that fails does not put its bid aside', () => {
    expect(caught('intake: Send the receipt')).toEqual([
      { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'The receipt was not sent' },
    ]);
  });

  test.for(tasks.filter(([name]) => !name.startsWith('intake: ')))('a fault in %s fails the machine', ([, state]) => {
    expect(state.Catch).toBeUndefined();
  });
});

describe('reading the template', () => {
  const machine = (DefinitionString: unknown) => ({
    Resources: Object.fromEntries(
      MACHINE_NAMES.map((name) => [
        name,
        {
          Type: 'AWS::StepFunctions::StateMachine',
          Metadata: { 'tiental:name': name },
          Properties: { DefinitionString },
        },
      ]),
    ),
  });

  test.for([
    ['a machine that is missing', { Resources: {} }, /no state machine intake/],
    [
      'a reference to what has no name',
      machine({ 'Fn::Join': ['', ['{"a":"', { 'Fn::GetAtt': ['X', 'Arn'] }, '"}']] }),
      /resource X no name/,
    ],
    [
      'a function that only CloudFormation knows',
      machine({ 'Fn::ImportValue': 'X' }),
      /only CloudFormation can resolve/,
    ],
    ['what is no template', { Outputs: {} }, /Resources/],
  ] as const)('refuses %s', ([, synthesised, message]) => {
    expect(() => machinesOf(synthesised)).toThrow(message);
  });
});

describe('what the simulation of many bids reads of them', () => {
  test('is the way of a bid, with its waits and time-outs', () => {
    const facts = machineFacts(machines);
    expect(facts.intake.map(({ name, transitions, patience }) => [name, transitions, patience.longest])).toEqual([
      ['register-bid', 1, 300],
      ['read-cv', 2, 300],
      ['screen-bid', 1, 300],
      ['score-bid', 1, 300],
      ['send-receipt', 1, 1800],
    ]);
    expect({ ...facts, intake: [] }).toEqual({
      intake: [],
      intakeTimeout: 432_000,
      closingTimeout: 108_000,
      settleTimeout: 864_000,
      waits: [10, 60],
      quotaWait: 900,
      shardsAtOnce: 40,
    });
  });

  test('cannot be without a state that it walks through', () => {
    expect(() => machineFacts({ ...machines, settle: machines.closing })).toThrow('Wait for the quota of letters');
  });
});
