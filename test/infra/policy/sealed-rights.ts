import type { Template } from 'aws-cdk-lib/assertions';
import { arnOf } from './arn.ts';
import { ADMINISTRATOR, askersOf, type WithPolicies } from './askers.ts';
import { isAllowed, type Policies } from './decide.ts';
import { CONTROL, DATA, idOf, policyOf, SEALED, type Sealed, WAYS } from './sealed.ts';
import type { Statement } from './statement.ts';

/** Services that the policy of something sealed names; each asks in its own name. */
const servicesIn = (statements: readonly Statement[]): readonly WithPolicies[] =>
  statements
    .flatMap(({ principals }) => [...(principals ?? [])])
    .filter(([kind]) => kind !== 'AWS')
    .flatMap(([, names]) =>
      names.map((name) => ({ who: name, asker: { kind: 'Service', name } as const, identity: [] })),
    );

/** The ARNs that an action on something sealed may be asked for. */
const TARGETS: Readonly<Record<Sealed, readonly string[]>> = {
  vault: ['', '/index/x', '/stream/x', '/backup/x'],
  uploads: ['/cv/T1/0123456789abcdef-1.pdf'],
  key: [''],
};

/** Who may read, change or unlock what is sealed, or open another way to it, one line each. */
export const rights = (template: Template): readonly string[] => {
  const ofTemplate = askersOf(template);
  return (Object.keys(SEALED) as Sealed[]).flatMap((sealed) => {
    const resource = policyOf(template, sealed);
    const arn = arnOf(template, idOf(template, SEALED[sealed]));
    const named = servicesIn(resource);
    const askedBy = ({ who, asker, identity }: WithPolicies, actions: readonly string[], targets: readonly string[]) =>
      actions.flatMap((action) =>
        Object.entries(sealed === 'key' ? WAYS : { '': '' }).flatMap(([way, via]) => {
          const context = { ...contextOf(asker), ...(sealed === 'key' && { 'kms:ViaService': via }) };
          const arns = [...targets.map((end) => `${arn}${end}`), ...examplesIn([...identity, ...resource], arn)];
          const may = (policies: Policies) =>
            arns.some((one) => isAllowed(policies, { asker, action, resource: one, context }));
          // Each lock is tried by itself: a wide right shows even where a denial still makes up for it.
          if (!may({ identity: identity.filter(isAllowance), resource: resource.filter(isAllowance) })) return [];
          const line = `${who} may ${action} ${sealed} ${way}`.trim();
          return [may({ identity, resource }) ? line : `${line}, but is denied it`];
        }),
      );
    return [
      ...[...ofTemplate, ...named].flatMap((one) => askedBy(one, DATA[sealed], TARGETS[sealed])),
      ...[...ofTemplate, ...named].flatMap((one) => askedBy(one, CONTROL[sealed], ['', ...TARGETS[sealed]])),
      ...(sealed === 'key' ? [] : ADMINISTRATOR)
        .flatMap((one) => askedBy(one, DATA[sealed], TARGETS[sealed]))
        .filter((line) => !isDenied(line)),
      ...resource.filter(isAllowance).map((statement) => `${sealed} opens to ${inText(statement)}`),
    ];
  });
};

/** For each pattern that names a part of a resource, one ARN that it fits: a right to one folder is a right as well. */
const examplesIn = (statements: readonly Statement[], arn: string): readonly string[] =>
  statements
    .flatMap(({ resources }) => resources)
    .filter((pattern) => pattern.startsWith(`${arn}/`))
    .map((pattern) => pattern.replaceAll('*', 'x').replaceAll('?', 'x'));

const inText = ({ principals, actions, conditions, but }: Statement): string => {
  const who = [...(principals ?? [])].map(([kind, names]) => `${kind} ${names.join(' ')}`).join(' ');
  const when = conditions.map(({ operator, key, values }) => `${operator} ${key} ${values.join(' ')}`).join(', ');
  return [who, ...but, 'for', actions.join(' '), when].join(' ').trim();
};

const isAllowance = ({ effect }: Statement): boolean => effect === 'Allow';

const isDenied = (line: string): boolean => line.endsWith(', but is denied it');

/** What is known of every request of somebody. */
export const contextOf = ({ kind, name }: WithPolicies['asker']): Readonly<Record<string, string>> => ({
  'aws:SecureTransport': 'true',
  'aws:PrincipalArn': kind === 'AWS' ? name : '',
});
