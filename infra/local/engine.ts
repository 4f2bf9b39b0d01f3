import { randomUUID } from 'node:crypto';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import type { MachineName, Workflows } from '../../shared/ports/workflows.ts';
import { statesOf } from './asl-walk.ts';
import type { Execution, ExecutionFailure, ExecutionStore } from './execution-store.ts';
import type { FunctionName } from './handlers.ts';
import type { Invoke } from './invoke.ts';
import type { Machine, Machines } from './machines.ts';
import type { Observer } from './observer.ts';

/** Runs the synthesised state machines in this process. */
export type Engine = Workflows & {
  /** Starts again what an earlier process did not finish. */
  readonly resume: () => Promise<void>;
  /** Waits until nothing runs any more. */
  readonly idle: () => Promise<void>;
  /** Every execution of this data folder that failed, also in an earlier process. */
  readonly failures: () => Promise<readonly ExecutionFailure[]>;
};

/** How many executions of one machine run side by side; the rest wait their turn. */
const AT_ONCE = 4;

/** Milliseconds that a Wait and the pause before a retry take here: real ones would only be waits for this process itself. */
const PACE = { wait: 50, retry: 20 };

/** Who looks on, and at what pace it goes. */
export type EngineOptions = { readonly happened?: Observer['happened'] | undefined; readonly pace?: typeof PACE };

/** The engine over a store of executions. Every task is idempotent, so that an unfinished execution simply starts again. */
export const engine = (
  machines: Machines,
  invoke: Invoke,
  store: ExecutionStore,
  options: EngineOptions = {},
): Engine => {
  const running = new Set<Promise<void>>();
  const queues = new Map<MachineName, Execution[]>();
  const active = new Map<MachineName, number>();

  const runners: Readonly<Record<MachineName, Runner>> = {
    intake: runnerOf(machines.intake, invoke, options),
    closing: runnerOf(machines.closing, invoke, options),
    settle: runnerOf(machines.settle, invoke, options),
  };

  const run = async (execution: Execution): Promise<void> => {
    const error = await runners[execution.machine](execution.input);
    await store.end(execution, error);
  };
  const pump = (machine: MachineName): void => {
    const queue = queues.get(machine) ?? [];
    const busy = active.get(machine) ?? 0;
    if (busy >= AT_ONCE) return;
    const execution = queue.shift();
    if (execution === undefined) return;
    active.set(machine, busy + 1);
    const done = run(execution).finally(() => {
      active.set(machine, (active.get(machine) ?? 1) - 1);
      running.delete(done);
      pump(machine);
    });
    running.add(done);
  };
  const enqueue = (execution: Execution): void => {
    queues.set(execution.machine, [...(queues.get(execution.machine) ?? []), execution]);
    pump(execution.machine);
  };
  return {
    start: async (machine, input) => {
      const execution = { id: `${machine}-${randomUUID()}`, machine, input };
      await store.begin(execution);
      enqueue(execution);
    },
    resume: async () => {
      for (const execution of await store.unfinished()) enqueue(execution);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    failures: store.failed,
  };
};

/** Runs an execution to its end; returns why it failed, or undefined. */
type Runner = (input: unknown) => Promise<string | undefined>;

/** Checking a definition takes half a second, and it is the same one for every engine of this process. */
const CHECKED = new WeakMap<Machine, StateMachine>();

const checked = (machine: Machine): StateMachine => {
  const known = CHECKED.get(machine);
  if (known !== undefined) return known;
  // A task's resource is the folder of its function here, not an ARN.
  const made = new StateMachine(machine.definition as unknown as StateMachineDefinition, {
    validationOptions: { checkArn: false },
  });
  CHECKED.set(machine, made);
  return made;
};

const runnerOf = (machine: Machine, invoke: Invoke, { happened, pace = PACE }: EngineOptions): Runner => {
  const stateMachine = checked(machine);
  const overrides = {
    taskResourceLocalHandlers: Object.fromEntries(
      Object.entries(machine.handlerOf).map(([state, name]) => [
        state,
        async (input: unknown) => (await invoke(name as FunctionName, input)) as null,
      ]),
    ),
    waitTimeOverrides: overridesFor(machine, 'Wait', pace.wait),
    retryIntervalOverrides: overridesFor(machine, 'Task', pace.retry),
  };
  return async (input) => {
    const { result, eventLogs } = stateMachine.run(input as null, { overrides });
    const ended = result.then(
      () => undefined,
      (failure: unknown) => nameOf(failure),
    );
    if (happened !== undefined) for await (const event of eventLogs) happened(machine.name, event);
    return ended;
  };
};

/** The error that ended an execution: the engine wraps the one that a task threw. */
const nameOf = (failure: unknown): string => {
  const cause = failure instanceof Error && failure.cause instanceof Error ? failure.cause : failure;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
};

const overridesFor = ({ definition }: Machine, type: string, milliseconds: number): Record<string, number> =>
  Object.fromEntries(
    statesOf(definition)
      .filter(([, state]) => state.Type === type)
      .map(([name]) => [name, milliseconds]),
  );
