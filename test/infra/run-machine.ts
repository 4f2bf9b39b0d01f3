import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { type Definition, statesOf } from '../../infra/local/asl-walk.ts';

/** What a task answers: a value, or a function of its input that may throw. */
export type Answers = Readonly<Record<string, (input: never) => unknown>>;

/** What became of an execution. */
export type Run = {
  /** The functions in the order of their calls, each with its input. */
  readonly calls: readonly (readonly [string, unknown])[];
  readonly end: { readonly output: unknown } | { readonly error: string };
};

/** The text by which the local engine knows a failed execution: the name of the error that ended it. */
const nameOfFailure = (failure: unknown): string => {
  const cause = failure instanceof Error && failure.cause instanceof Error ? failure.cause : failure;
  return cause instanceof Error ? cause.name : String(cause);
};

/** Runs a definition with an answer for every function, without waiting between retries or in Wait states. */
export const runMachine = async (definition: Definition, answers: Answers, input: unknown): Promise<Run> => {
  const calls: [string, unknown][] = [];
  const states = statesOf(definition);
  const handlers = states.flatMap(([name, state]) => {
    const called = String(state.Resource);
    const handler = async (given: unknown) => {
      calls.push([called, given]);
      const answer = answers[called];
      if (answer === undefined) throw new Error(`no answer for ${called}`);
      return answer(given as never) as null;
    };
    return state.Type === 'Task' ? [[name, handler] as const] : [];
  });
  const noWait = Object.fromEntries(states.map(([name]) => [name, 0]));
  const machine = new StateMachine(definition as unknown as StateMachineDefinition, {
    validationOptions: { checkArn: false },
  });
  const { result } = machine.run(input as null, {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(handlers),
      waitTimeOverrides: noWait,
      retryIntervalOverrides: noWait,
    },
  });
  return result.then(
    (output) => ({ calls, end: { output } }),
    (failure: unknown) => ({ calls, end: { error: nameOfFailure(failure) } }),
  );
};
