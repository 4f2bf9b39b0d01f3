import { rmSync } from 'node:fs';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { describe, expect, test } from 'vitest';
import { buildApp, WITHOUT_BUNDLING } from '../../infra/tiental-app.ts';
import { acceptedIn, covers, type Wildcard, wildcardsIn } from './policy/wildcards.ts';

const built = (context: Readonly<Record<string, unknown>> = {}) => {
  const { app, stack } = buildApp({ ...context, ...WITHOUT_BUNDLING });
  // Some policies are put together only now.
  rmSync(app.synth().directory, { recursive: true, force: true });
  return stack;
};
const lines = (wildcards: readonly Wildcard[]) =>
  wildcards.map(({ path, wildcard }) => `${path}: ${wildcard}`).toSorted();

describe.for([{}, { scanning: 'on', sender: 'desk@bureau.example' }])('in a stack with %o', (context) => {
  const stack = built(context);
  const [found, accepted] = [wildcardsIn(stack), acceptedIn(stack)];

  test('there are wildcards to look at', () => {
    expect(found.length).toBeGreaterThan(50);
  });

  test('every wildcard in a policy is accepted beside its construct', () => {
    expect(lines(found.filter((one) => !accepted.some((other) => covers(other, one))))).toEqual([]);
  });

  test('whatever is accepted is still there', () => {
    expect(lines(accepted.filter((one) => !found.some((other) => covers(one, other))))).toEqual([]);
  });
});

describe('a wildcard that nobody accepted', () => {
  test.for([
    ['an action', { actions: ['s3:Get*'], resources: ['arn:x'] }, 'Action::s3:Get*'],
    ['a resource', { actions: ['s3:GetObject'], resources: ['arn:?'] }, 'Resource::arn:?'],
    ['all actions but some', { notActions: ['s3:GetObject'], resources: ['arn:x'] }, 'NotAction::s3:GetObject'],
    ['all resources but some', { actions: ['s3:GetObject'], notResources: ['arn:x'] }, 'NotResource::arn:x'],
  ] as const)('is found: %s', ([, statement, wildcard]) => {
    const { stack } = buildApp(WITHOUT_BUNDLING);
    const role = new Role(stack, 'Wide', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement(Object.fromEntries(Object.entries(statement).map(([key, values]) => [key, [...values]]))),
    );
    const accepted = acceptedIn(stack);
    expect(wildcardsIn(stack).filter((one) => one.path.includes('/Wide/'))).toEqual([
      { path: 'Tiental-production/Wide/DefaultPolicy/Resource', wildcard },
    ]);
    expect(
      wildcardsIn(stack).filter((one) => one.path.includes('/Wide/') && accepted.some((other) => covers(other, one))),
    ).toEqual([]);
  });
});
