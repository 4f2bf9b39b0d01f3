import { rmSync } from 'node:fs';
import * as z from 'zod';
import type { MachineName } from '../../shared/ports/workflows.ts';
import { NAME_METADATA } from '../constructs/named.ts';
import { buildApp, WITHOUT_BUNDLING } from '../tiental-app.ts';
import { refuseUnsupported } from './asl-features.ts';
import { type Definition, lambdaTasks } from './asl-walk.ts';

/** The state machines of the stack. */
export const MACHINE_NAMES = ['intake', 'closing', 'settle'] as const satisfies readonly MachineName[];

/** A state machine as the template holds it. */
export type Machine = {
  readonly name: MachineName;
  /** The parsed definition; a task's `Resource` is the folder of its function, such as `read-cv`. */
  readonly definition: Definition;
  /** Folder of the function that each task state runs, those within a Map or Parallel too. */
  readonly handlerOf: Readonly<Record<string, string>>;
};

/** The three state machines. */
export type Machines = Readonly<Record<MachineName, Machine>>;

const Resource = z.object({
  Type: z.string(),
  Metadata: z.record(z.string(), z.unknown()).optional(),
  Properties: z.record(z.string(), z.unknown()).optional(),
});

/** The part of a CloudFormation template that holds state machines and functions. */
const Template = z.object({ Resources: z.record(z.string(), Resource) });

/** Name by which the code knows a resource of the template; throws when nothing gave it one. */
const nameOf = (template: z.infer<typeof Template>, logicalId: unknown): string => {
  const name = template.Resources[String(logicalId)]?.Metadata?.[NAME_METADATA];
  if (typeof name !== 'string') throw new Error(`The template gives resource ${String(logicalId)} no name.`);
  return name;
};

/** Text of a definition, in which every reference has become a name; throws on what a definition of ours never holds. */
const resolve = (template: z.infer<typeof Template>, part: unknown): string => {
  if (typeof part === 'string') return part;
  if (typeof part === 'object' && part !== null) {
    if ('Fn::Join' in part && Array.isArray(part['Fn::Join'])) {
      const [separator, parts] = part['Fn::Join'] as [string, readonly unknown[]];
      return parts.map((piece) => resolve(template, piece)).join(separator);
    }
    if ('Fn::GetAtt' in part && Array.isArray(part['Fn::GetAtt'])) return nameOf(template, part['Fn::GetAtt'][0]);
    if ('Ref' in part) return part.Ref === 'AWS::Partition' ? 'aws' : nameOf(template, part.Ref);
  }
  throw new Error(`A definition holds ${JSON.stringify(part)}, which only CloudFormation can resolve.`);
};

/** Reads the three state machines out of a synthesised template; throws when one is missing or not to be resolved. */
export const machinesOf = (synthesised: unknown): Machines => {
  const template = Template.parse(synthesised);
  const machine = (name: MachineName): Machine => {
    const found = Object.values(template.Resources).find(
      ({ Type, Metadata }) => Type === 'AWS::StepFunctions::StateMachine' && Metadata?.[NAME_METADATA] === name,
    );
    if (found === undefined) throw new Error(`The template has no state machine ${name}.`);
    const definition: Definition = JSON.parse(resolve(template, found.Properties?.DefinitionString));
    return { name, definition, handlerOf: Object.fromEntries(lambdaTasks(definition)) };
  };
  return { intake: machine('intake'), closing: machine('closing'), settle: machine('settle') };
};

/** Synthesises the stack, in this process and without bundling, and returns its template. */
export const synthesiseTemplate = (context: Readonly<Record<string, unknown>> = {}): unknown => {
  const { app, stack } = buildApp({ ...context, ...WITHOUT_BUNDLING });
  const assembly = app.synth();
  const { template } = assembly.getStackByName(stack.stackName);
  rmSync(assembly.directory, { recursive: true, force: true });
  return template;
};

/**
 * The state machines of the stack. Throws when one of them uses what the local engine would run otherwise than AWS, or not at
 * all.
 */
export const loadMachines = (template: unknown = synthesiseTemplate()): Machines => {
  const machines = machinesOf(template);
  const refused = Object.values(machines).flatMap(({ name, definition }) =>
    refuseUnsupported(definition).map((feature) => `${name}: ${feature}`),
  );
  if (refused.length > 0) throw new Error(`The local engine cannot run this as AWS does:\n${refused.join('\n')}`);
  return machines;
};
