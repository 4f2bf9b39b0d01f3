import { describe, expect, test } from 'vitest';
import { refuseUnsupported } from '../../infra/local/asl-features.ts';
import type { Definition, State } from '../../infra/local/asl-walk.ts';

const task = (fields: object = {}): State => ({
  Type: 'Task',
  Resource: 'read-cv',
  TimeoutSeconds: 40,
  End: true,
  ...fields,
});
const machine = (state: State, fields: object = {}): Definition => ({ StartAt: 'S', States: { S: state }, ...fields });
const mapOf = (processor: object, fields: object = {}): State => ({
  Type: 'Map',
  ItemProcessor: { StartAt: 'Inner', States: { Inner: task() }, ...processor },
  End: true,
  ...fields,
});
const choice = (rule: object): State => ({ Type: 'Choice', Choices: [{ Next: 'S', ...rule }] });
const retry = (rule: object): State => task({ Retry: [{ ErrorEquals: ['TransientFault'], ...rule }] });

describe('what the local engine runs as AWS does', () => {
  test.for([
    [
      'a task with retry and catch',
      task({
        Retry: [{ ErrorEquals: ['A'], MaxAttempts: 5, JitterStrategy: 'FULL' }],
        Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'S' }],
      }),
    ],
    ['a result that is dropped', task({ ResultPath: null })],
    ['an inline Map', mapOf({ ProcessorConfig: { Mode: 'INLINE' } }, { ItemsPath: '$.batches', MaxConcurrency: 2 })],
    ['the item of a Map', mapOf({}, { ItemSelector: { 'item.$': '$$.Map.Item.Value.id', 'all.$': '$.tenderId' } })],
    ['a Parallel', { Type: 'Parallel', Branches: [{ StartAt: 'A', States: { A: task() } }], End: true }],
    ['a pause in seconds', { Type: 'Wait', Seconds: 10, Next: 'S' }],
    [
      'a Choice on text, number and presence',
      choice({
        And: [
          { Variable: '$.a', StringEquals: 'x' },
          { Or: [{ Variable: '$.n', NumericGreaterThan: 0 }, { Not: { Variable: '$.b', IsPresent: true } }] },
        ],
      }),
    ],
    ['a result of a Pass', { Type: 'Pass', Result: { a: 1 }, ResultPath: '$.a', End: true }],
    ['an end', { Type: 'Succeed' }],
    ['a failure', { Type: 'Fail', Error: 'X', Cause: 'y' }],
  ] as const)('%s is let through', ([, state]) => {
    expect(
      refuseUnsupported(
        machine(state, { Comment: 'c', Version: '1.0', TimeoutSeconds: 60, QueryLanguage: 'JSONPath' }),
      ),
    ).toEqual([]);
  });
});

describe('what the local engine ignores or runs otherwise', () => {
  test.for([
    ['JSONata', task({ QueryLanguage: 'JSONata' }), ['S: QueryLanguage JSONata']],
    ['Arguments', task({ Arguments: '{% $x %}' }), ['S: Arguments']],
    ['Output', task({ Output: {} }), ['S: Output']],
    ['variables', task({ Assign: { 'x.$': '$.x' } }), ['S: Assign']],
    ['credentials of another account', task({ Credentials: { RoleArn: 'r' } }), ['S: Credentials']],
    ['a heartbeat', task({ HeartbeatSeconds: 5 }), ['S: HeartbeatSeconds']],
    ['a heartbeat by path', task({ HeartbeatSecondsPath: '$.s' }), ['S: HeartbeatSecondsPath']],
    ['a time-out by path', task({ TimeoutSecondsPath: '$.s' }), ['S: TimeoutSecondsPath']],
    [
      'no time-out, for which it takes 60 seconds',
      { Type: 'Task', Resource: 'read-cv', End: true },
      ['S: TimeoutSeconds undefined: only 1 to 2147483'],
    ],
    [
      'a time-out longer than a timer can be',
      task({ TimeoutSeconds: 99_999_999 }),
      ['S: TimeoutSeconds 99999999: only 1 to 2147483'],
    ],
    [
      'a task token',
      task({ Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken' }),
      ['S: Resource arn:aws:states:::lambda:invoke.waitForTaskToken: only a Lambda function'],
    ],
    [
      'a job that is waited for',
      task({ Resource: 'arn:aws:states:::states:startExecution.sync:2' }),
      ['S: Resource arn:aws:states:::states:startExecution.sync:2: only a Lambda function'],
    ],
    [
      'a service integration',
      task({ Resource: 'arn:aws:states:::dynamodb:putItem' }),
      ['S: Resource arn:aws:states:::dynamodb:putItem: only a Lambda function'],
    ],
    ['an unknown field', task({ Retrie: [] }), ['S: Retrie']],
    ['an unknown type', { Type: 'Loop' }, ['S: Type Loop']],
    ['a type of an odd name', { Type: 'constructor' }, ['S: Type constructor']],
    [
      'a distributed Map',
      mapOf({ ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } }),
      ['S: ProcessorConfig Mode DISTRIBUTED', 'S: ProcessorConfig ExecutionType'],
    ],
    ['an ItemReader', mapOf({}, { ItemReader: {} }), ['S: ItemReader']],
    ['an ItemBatcher', mapOf({}, { ItemBatcher: { MaxItemsPerBatch: 9 } }), ['S: ItemBatcher']],
    ['a ResultWriter', mapOf({}, { ResultWriter: {} }), ['S: ResultWriter']],
    [
      'tolerated failures',
      mapOf({}, { ToleratedFailurePercentage: 5, ToleratedFailureCount: 1 }),
      ['S: ToleratedFailurePercentage', 'S: ToleratedFailureCount'],
    ],
    ['a concurrency by path', mapOf({}, { MaxConcurrencyPath: '$.n' }), ['S: MaxConcurrencyPath']],
    [
      'an old Map with an Iterator',
      { Type: 'Map', Iterator: { StartAt: 'A', States: { A: task() } }, End: true },
      ['S: Iterator', 'S: Map without ItemProcessor'],
    ],
    [
      'what is wrong inside a Map',
      mapOf({ States: { Inner: task({ HeartbeatSeconds: 1 }) }, TimeoutSeconds: 9 }),
      ['S: TimeoutSeconds', 'Inner: HeartbeatSeconds'],
    ],
    [
      'a wait until a moment',
      { Type: 'Wait', Timestamp: '2025-12-15T08:00:00Z', End: true },
      ['S: Timestamp', 'S: Seconds undefined: only 0 to 2147483'],
    ],
    [
      'a wait by path',
      { Type: 'Wait', SecondsPath: '$.s', End: true },
      ['S: SecondsPath', 'S: Seconds undefined: only 0 to 2147483'],
    ],
    [
      'a wait longer than a timer can be',
      { Type: 'Wait', Seconds: 2_592_000, End: true },
      ['S: Seconds 2592000: only 0 to 2147483'],
    ],
    ['an empty result of a Pass', { Type: 'Pass', Result: 0, End: true }, ['S: Pass with an empty Result']],
    ['the whole state as result path', task({ ResultPath: '$' }), ['S: ResultPath "$": leave it out']],
    [
      'a path with a wildcard',
      task({ InputPath: '$.bids[*]' }),
      ['S: InputPath "$.bids[*]": only a path to one place'],
    ],
    ['a path with a descent', task({ OutputPath: '$..id' }), ['S: OutputPath "$..id": only a path to one place']],
    [
      'the context object',
      task({ Parameters: { a: { 'id.$': '$$.Execution.Id' } } }),
      ['S: Parameters.a.id.$ "$$.Execution.Id": only a path to one place'],
    ],
    [
      'an intrinsic function',
      task({ ResultSelector: { 'x.$': 'States.UUID()' } }),
      ['S: ResultSelector.x.$ "States.UUID()": only a path to one place'],
    ],
    [
      'a function in a list',
      task({ Parameters: { a: [{ 'x.$': "States.Format('{}', $.x)" }] } }),
      ['S: Parameters.a.x.$ "States.Format(\'{}\', $.x)": only a path to one place'],
    ],
    [
      'IsPresent turned round',
      choice({ Variable: '$.a', IsPresent: false }),
      ['S: Choice IsPresent false: turn it round with Not'],
    ],
    ['a comparison of texts by order', choice({ Variable: '$.a', StringLessThan: 'x' }), ['S: Choice StringLessThan']],
    [
      'a comparison of moments',
      choice({ Variable: '$.a', TimestampEquals: '2025-01-01T00:00:00Z' }),
      ['S: Choice TimestampEquals'],
    ],
    [
      'a comparison of two places',
      choice({ Variable: '$.a', StringEqualsPath: '$.b' }),
      ['S: Choice StringEqualsPath'],
    ],
    [
      'what is wrong deep in a rule',
      choice({ Not: { And: [{ Variable: '$$.State.Name', StringEquals: 'x' }] } }),
      ['S: Choice Variable $$.State.Name'],
    ],
    ['a JSONata condition', choice({ Condition: '{% true %}' }), ['S: Choice Condition']],
    [
      'a reserved error that it never raises',
      retry({ ErrorEquals: ['States.DataLimitExceeded'] }),
      ['S: Retry States.DataLimitExceeded'],
    ],
    ['an unknown field of a retry', retry({ Backoff: 2 }), ['S: Retry Backoff']],
    [
      'variables in a catch',
      task({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S', Assign: {} }] }),
      ['S: Catch Assign'],
    ],
    [
      'the whole state as result path of a catch',
      task({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S', ResultPath: '$' }] }),
      ['S: Catch ResultPath "$": leave it out'],
    ],
    ['an error taken from the state', { Type: 'Fail', ErrorPath: '$.error.Error' }, ['S: ErrorPath']],
  ] as const)('%s is refused', ([, state, faults]) => {
    expect(refuseUnsupported(machine(state))).toEqual(faults);
  });

  test.for([
    ['JSONata for the whole machine', { QueryLanguage: 'JSONata' }, ['machine: QueryLanguage JSONata']],
    ['an unknown field of the machine', { Assign: {} }, ['machine: Assign']],
    [
      'a time-out of the machine longer than a timer can be',
      { TimeoutSeconds: 31_536_000 },
      ['machine: TimeoutSeconds 31536000: only 1 to 2147483'],
    ],
    [
      'two states of one name, for which it knows one handler',
      { States: { S: task(), P: mapOf({ States: { S: task() } }) } },
      ['S: two states of this name'],
    ],
    ['a machine without states', { States: {} }, ['machine: no States']],
    ['a machine of another shape', { States: [] }, ['machine: no States']],
  ] as const)('%s is refused', ([, fields, faults]) => {
    expect(refuseUnsupported(machine({ Type: 'Succeed' }, fields))).toEqual(faults);
  });
});
