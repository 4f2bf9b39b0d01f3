import { refuseChoice } from './asl-choices.ts';
import { refuseErrors } from './asl-errors.ts';
import { refusePaths } from './asl-paths.ts';
import { type Definition, isRecord, machinesWithin, type State, statesOf } from './asl-walk.ts';

/** Longest wait of a Node timer; a longer one fires at once. */
const LONGEST_SECONDS = 2_147_483;

const FLOW = ['Type', 'Comment', 'QueryLanguage', 'Next', 'End', 'InputPath', 'OutputPath'];
const RESULT = ['Parameters', 'ResultSelector', 'ResultPath', 'Retry', 'Catch'];

/**
 * The fields of each state that `aws-local-stepfunctions` 3.0.0 runs as AWS does. What is not listed is refused, the few
 * that it runs in part among them: a Wait's `Timestamp` is held against the machine's clock instead of the moved one, and
 * a `TimeoutSecondsPath`, `SecondsPath` or `MaxConcurrencyPath` cannot be checked before it runs.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Task: [...FLOW, ...RESULT, 'Resource', 'TimeoutSeconds'],
  Map: [...FLOW, ...RESULT.slice(1), 'ItemsPath', 'ItemSelector', 'ItemProcessor', 'MaxConcurrency'],
  Parallel: [...FLOW, ...RESULT, 'Branches'],
  Pass: [...FLOW, 'Parameters', 'Result', 'ResultPath'],
  Wait: [...FLOW, 'Seconds'],
  Choice: ['Type', 'Comment', 'QueryLanguage', 'Choices', 'Default', 'InputPath', 'OutputPath'],
  Succeed: ['Type', 'Comment', 'QueryLanguage', 'InputPath', 'OutputPath'],
  Fail: ['Type', 'Comment', 'QueryLanguage', 'Error', 'Cause'],
};

const TOP = ['Comment', 'QueryLanguage', 'StartAt', 'States', 'TimeoutSeconds', 'Version'];
const INNER = ['Comment', 'QueryLanguage', 'ProcessorConfig', 'StartAt', 'States'];

/** A function's folder, as the template's references resolve to; anything else is a service integration. */
const FUNCTION = /^[a-z]+(-[a-z]+)*$/;

const unknownFields = (value: object, known: readonly string[]): string[] =>
  Object.keys(value).filter((field) => !known.includes(field));

const refuseLanguage = ({ QueryLanguage }: Definition | State): string[] =>
  QueryLanguage === undefined || QueryLanguage === 'JSONPath' ? [] : [`QueryLanguage ${String(QueryLanguage)}`];

const refuseSeconds = (field: string, value: unknown, least: number): string[] =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= LONGEST_SECONDS
    ? []
    : [`${field} ${String(value)}: only ${least} to ${LONGEST_SECONDS}`];

const refuseTask = (state: State): string[] => [
  ...(FUNCTION.test(String(state.Resource)) ? [] : [`Resource ${String(state.Resource)}: only a Lambda function`]),
  // Without a time-out of its own AWS waits for ever, the local engine for 60 seconds.
  ...refuseSeconds('TimeoutSeconds', state.TimeoutSeconds, 1),
];

const refuseMap = (state: State): string[] => {
  const config = isRecord(state.ItemProcessor) ? state.ItemProcessor.ProcessorConfig : undefined;
  const extras = isRecord(config) ? unknownFields(config, ['Mode']) : [];
  return [
    ...(isRecord(state.ItemProcessor) ? [] : ['Map without ItemProcessor']),
    ...(isRecord(config) && config.Mode !== 'INLINE' ? [`ProcessorConfig Mode ${String(config.Mode)}`] : []),
    ...extras.map((field) => `ProcessorConfig ${field}`),
  ];
};

const refuseByType: Readonly<Record<string, (state: State) => string[]>> = {
  Task: refuseTask,
  Map: refuseMap,
  Wait: (state) => refuseSeconds('Seconds', state.Seconds, 0),
  Choice: refuseChoice,
  // The local engine passes its input on where the result is 0, false, '' or null.
  Pass: (state) => ('Result' in state && !state.Result ? ['Pass with an empty Result'] : []),
};

const refuseState = (name: string, state: State): string[] => {
  const type = String(state.Type);
  const known = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
  if (known === undefined) return [`${name}: Type ${type}`];
  const faults = [
    ...unknownFields(state, known),
    ...refuseLanguage(state),
    ...refusePaths(state),
    ...refuseErrors(state),
    ...(refuseByType[type]?.(state) ?? []),
    ...machinesWithin(state).flatMap((inner) => [...unknownFields(inner, INNER), ...refuseLanguage(inner)]),
  ];
  return faults.map((fault) => `${name}: ${fault}`);
};

/** The local engine finds a handler by the name of its state, wherever that state is. */
const refuseDoubleNames = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: two states of this name`);

/** Lists all that the local engine would run otherwise than AWS, or ignore; empty when it runs the definition as it is. */
export const refuseUnsupported = (definition: Definition): string[] => {
  const states = statesOf(definition);
  return [
    ...(states.length === 0 ? ['machine: no States'] : []),
    ...unknownFields(definition, TOP).map((field) => `machine: ${field}`),
    ...refuseLanguage(definition).map((fault) => `machine: ${fault}`),
    ...('TimeoutSeconds' in definition
      ? refuseSeconds('TimeoutSeconds', definition.TimeoutSeconds, 1).map((fault) => `machine: ${fault}`)
      : []),
    ...states.flatMap(([name, state]) => refuseState(name, state)),
    ...refuseDoubleNames(states.map(([name]) => name)),
  ];
};
