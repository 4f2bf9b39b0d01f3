import { rmSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { NAME_METADATA } from '../../infra/constructs/named.ts';
import { buildApp, WITHOUT_BUNDLING } from '../../infra/tiental-app.ts';

/** One resource of a template, of which the tests take nothing for granted. */
export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
};

/** The template of the stack, synthesised without bundling. */
export const synthesise = (context: Readonly<Record<string, unknown>> = {}): Template => {
  const { app, stack } = buildApp({ ...context, ...WITHOUT_BUNDLING });
  const assembly = app.synth();
  const template = Template.fromJSON(assembly.getStackByName(stack.stackName).template);
  rmSync(assembly.directory, { recursive: true, force: true });
  return template;
};

/** The resources of a type by logical id without its hash, such as `StoreVault`. */
export const resourcesOf = (template: Template, type: string): Readonly<Record<string, Resource>> =>
  Object.fromEntries(
    Object.entries(template.findResources(type)).map(([id, resource]) => [withoutHash(id), resource as Resource]),
  );

/** The functions of the stack by their folder. */
export const functionsOf = (template: Template): Readonly<Record<string, Resource>> =>
  Object.fromEntries(
    Object.values(resourcesOf(template, 'AWS::Lambda::Function')).map((resource) => [
      String(resource.Metadata?.[NAME_METADATA]),
      resource,
    ]),
  );

/** A logical id without the hash that CDK puts behind it. */
export const withoutHash = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

/** What a value of the template points at, in words: logical ids without hash, attributes behind a dot. */
export const inWords = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('Ref' in value) return withoutHash(String(value.Ref));
  if ('Fn::GetAtt' in value && Array.isArray(value['Fn::GetAtt'])) {
    const [id, attribute] = value['Fn::GetAtt'];
    return attribute === 'Arn' ? withoutHash(id) : `${withoutHash(id)}.${attribute}`;
  }
  if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) return value['Fn::Join'][1].map(inWords).join('');
  return JSON.stringify(value);
};

/** One thing that a role may do. */
export type Right = { readonly action: string; readonly on: string; readonly when: unknown };

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const rightsIn = (policy: Resource): readonly Right[] => {
  const { Statement } = policy.Properties.PolicyDocument as {
    readonly Statement: readonly Readonly<Record<string, unknown>>[];
  };
  return Statement.flatMap(({ Action, Resource: on, Condition }) =>
    list(Action).flatMap((action) =>
      list(on).map((one) => ({ action: String(action), on: inWords(one), when: Condition })),
    ),
  );
};

/** Everything that a role may do, by the role's logical id without hash. */
export const rightsOfRole = (template: Template, role: string): readonly Right[] =>
  Object.values(resourcesOf(template, 'AWS::IAM::Policy'))
    .filter((policy) => list(policy.Properties.Roles).some((one) => inWords(one) === role))
    .flatMap(rightsIn);

/** Everything that a function may do, by its folder. */
export const rightsOf = (template: Template, name: string): readonly Right[] =>
  rightsOfRole(template, inWords(functionsOf(template)[name]?.Properties.Role));
