/** A state machine definition in Amazon States Language, as parsed JSON of which nothing is taken for granted. */
export type Definition = {
  readonly StartAt?: unknown;
  readonly States?: Readonly<Record<string, State>>;
  readonly [field: string]: unknown;
};

/** One state of a definition. */
export type State = { readonly Type?: unknown; readonly [field: string]: unknown };

/** Whether a value is a JSON object, not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The machines inside a state: the branches of a Parallel, the processor of a Map. */
export const machinesWithin = (state: State): readonly Definition[] => {
  const branches: readonly unknown[] = Array.isArray(state.Branches) ? state.Branches : [];
  return [...branches, state.ItemProcessor, state.Iterator].filter(isRecord);
};

/** Every state with its name, those of the machines inside a state too, in the order of the text. */
export const statesOf = (definition: Definition): readonly (readonly [string, State])[] =>
  Object.entries(isRecord(definition.States) ? definition.States : {}).flatMap(([name, state]) =>
    isRecord(state) ? [[name, state] as const, ...machinesWithin(state).flatMap(statesOf)] : [],
  );

/** Name and resource of every task state. */
export const lambdaTasks = (definition: Definition): readonly (readonly [string, string])[] =>
  statesOf(definition).flatMap(([name, state]) =>
    state.Type === 'Task' ? [[name, String(state.Resource)] as const] : [],
  );
