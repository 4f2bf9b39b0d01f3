import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCOUNT } from './policy/arn.ts';
import { isAllowed, type Request } from './policy/decide.ts';
import { actionFits, fits } from './policy/pattern.ts';
import type { Condition, Statement } from './policy/statement.ts';

describe('a pattern of IAM', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/'), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/', '*', '?'), maxLength: 12 });

  test('fits exactly what the same regular expression fits', () => {
    const expression = (from: string) => new RegExp(`^${from.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
    fc.assert(fc.property(pattern, text, (one, other) => fits(one, other) === expression(one).test(other)));
  });

  test('without wildcards fits itself only', () => {
    fc.assert(fc.property(text, text, (one, other) => fits(one, other) === (one === other)));
  });

  test('fits no less where a part of it becomes a star', () => {
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), (whole, from, to) =>
        fits(`${whole.slice(0, from)}*${whole.slice(Math.max(from, to))}`, whole),
      ),
    );
  });

  test('takes little time, whatever it is', () => {
    expect(fits(`${'a*'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false);
  });

  test('is the same in capitals and small letters for an action, and not for a resource', () => {
    expect([actionFits('DynamoDB:get*', 'dynamodb:GetItem'), fits('Table', 'table')]).toEqual([true, false]);
  });
});

describe('a decision', () => {
  const NAME = `arn:aws:iam::${ACCOUNT}:role/reader`;
  const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/T';
  const request = (changed: Partial<Request> = {}): Request => ({
    asker: { kind: 'AWS', name: NAME },
    action: 'dynamodb:GetItem',
    resource: TABLE,
    context: { 'aws:PrincipalArn': NAME },
    ...changed,
  });
  const statement = (changed: Partial<Statement> = {}): Statement => ({
    effect: 'Allow',
    actions: ['dynamodb:GetItem'],
    resources: [TABLE],
    conditions: [],
    but: new Set(),
    ...changed,
  });
  const to = (kind: string, ...names: string[]) => ({ principals: new Map([[kind, names]]) });
  const when = (operator: string, key: string, ...values: string[]): { conditions: Condition[] } => ({
    conditions: [{ operator, key, values }],
  });
  const decided = (identity: Statement[], resource: Statement[] = [], changed: Partial<Request> = {}) =>
    isAllowed({ identity, resource }, request(changed));
  const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
  const OTHERS = { asker: { kind: 'AWS', name: 'arn:aws:iam::999988887777:role/x' } } as const;
  const LOCKED = { action: 'kms:Decrypt' };
  const decrypt = statement({ actions: ['kms:Decrypt'] });

  test.for([
    ['nothing allows', [], [], {}, false],
    ['a right of his own allows', [statement()], [], {}, true],
    ['his right is for another action', [statement({ actions: ['dynamodb:Get'] })], [], {}, false],
    ['his right is for another resource', [statement({ resources: ['arn:x'] })], [], {}, false],
    ['his right is for all actions but this', [statement({ but: new Set(['actions']) })], [], {}, false],
    [
      'his right is for all actions but another',
      [statement({ actions: ['s3:*'], but: new Set(['actions']) })],
      [],
      {},
      true,
    ],
    [
      'his right is for all resources but another',
      [statement({ resources: ['x'], but: new Set(['resources']) })],
      [],
      {},
      true,
    ],
    ['the resource allows him by name', [], [statement(to('AWS', NAME))], {}, true],
    ['the resource allows everybody', [], [statement(to('AWS', '*'))], OTHERS, true],
    ['the resource allows somebody else', [], [statement(to('AWS', `${NAME}2`))], {}, false],
    [
      'the resource allows all but somebody else',
      [],
      [statement({ ...to('AWS', `${NAME}2`), but: new Set(['principals']) })],
      {},
      true,
    ],
    ['the resource allows his account', [], [statement(to('AWS', ROOT))], {}, true],
    ['the resource allows another account', [], [statement(to('AWS', '999988887777'))], OTHERS, true],
    ['he has a right in another account only', [statement()], [], OTHERS, false],
    ['the resource denies him', [statement()], [statement({ effect: 'Deny', ...to('AWS', '*') })], {}, false],
    ['his own policy denies him', [statement(), statement({ effect: 'Deny', actions: ['*'] })], [], {}, false],
    ['a condition of the right holds', [statement(when('StringEquals', 'aws:PrincipalArn', 'x', NAME))], [], {}, true],
    [
      'a condition of the right does not hold',
      [statement(when('StringEquals', 'aws:PrincipalArn', 'x'))],
      [],
      {},
      false,
    ],
    ['a condition of the right may hold', [statement(when('StringLike', 'aws:SourceVpc', 'x'))], [], {}, true],
    [
      'a denial spares him',
      [statement()],
      [statement({ effect: 'Deny', ...to('AWS', '*'), ...when('StringNotEquals', 'aws:PrincipalArn', NAME) })],
      {},
      true,
    ],
    [
      'a denial spares somebody else',
      [statement()],
      [statement({ effect: 'Deny', ...to('AWS', '*'), ...when('ArnNotEquals', 'aws:PrincipalArn', 'x') })],
      {},
      false,
    ],
    [
      'a denial may not hold',
      [statement()],
      [statement({ effect: 'Deny', ...to('AWS', '*'), ...when('Bool', 'aws:ViaAWSService', 'false') })],
      {},
      true,
    ],
    ['the key trusts his account, and he has a right', [decrypt], [{ ...decrypt, ...to('AWS', ROOT) }], LOCKED, true],
    ['the key trusts his account, and he has no right', [], [{ ...decrypt, ...to('AWS', ROOT) }], LOCKED, false],
    ['he has a right, and the key trusts nobody', [decrypt], [], LOCKED, false],
    ['the key allows him by name', [], [{ ...decrypt, ...to('AWS', NAME) }], LOCKED, true],
    [
      'a service is allowed by its name',
      [],
      [statement(to('Service', 'x.amazonaws.com'))],
      { asker: { kind: 'Service', name: 'x.amazonaws.com' } },
      true,
    ],
  ] as const)('where %s', ([, identity, resource, changed, allowed]) => {
    expect(decided([...identity], [...resource], changed)).toBe(allowed);
  });

  test('is refused on a condition that is not understood', () => {
    expect(() => decided([statement(when('IpAddress', 'aws:SourceIp', '0.0.0.0/0'))])).toThrow('IpAddress');
  });
});
