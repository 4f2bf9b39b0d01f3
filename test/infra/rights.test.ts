import { readFileSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { type Need, needsOfFunction } from './calls/needs.ts';
import { functionsOf, inWords, type Right, rightsOf, synthesise } from './synthesised.ts';

const template = synthesise();
const scanned = synthesise({ scanning: 'on' });
const names = Object.keys(functionsOf(template));

const asText = ({ action, on, when }: Need) =>
  `${action} on ${on}${when === undefined ? '' : ` when ${JSON.stringify(when)}`}`;
const texts = (needs: readonly Need[]) => [...new Set(needs.map(asText))].toSorted();

/** What the convention of every function gives, whatever its code calls. */
const isOfEveryFunction = ({ action }: Right) => action.startsWith('xray:') || action.startsWith('logs:');

const givenIn = (stack: Template, name: string) =>
  texts(rightsOf(stack, name).filter((right) => !isOfEveryFunction(right)));
const neededIn = (stack: Template, name: string, replaced: Readonly<Record<string, string>> = {}) =>
  texts(needsOfFunction(stack, name, replaced));
const needed = (name: string, replaced = {}) => neededIn(template, name, replaced);

describe('the rights of each function', () => {
  test.for(names)('%s may do exactly what its code can do', (name) => {
    expect(givenIn(template, name)).toEqual(needed(name));
  });
});

describe('where uploads are scanned', () => {
  test.for(names)('%s may do exactly what its code can do', (name) => {
    expect(givenIn(scanned, name)).toEqual(neededIn(scanned, name));
  });

  test('reading a CV asks for its tag, and reads what is clean only', () => {
    const more = givenIn(scanned, 'read-cv').filter((text) => !givenIn(template, 'read-cv').includes(text));
    expect(more).toEqual([
      's3:GetObject on FilesUploads/cv/* when {"StringEquals":{"s3:ExistingObjectTag/GuardDutyMalwareScanStatus":"NO_THREATS_FOUND"}}',
      's3:GetObjectTagging on FilesUploads/cv/*',
    ]);
  });
});

describe('the comparison', () => {
  type Policy = { Type: string; Properties: { Roles: unknown[]; PolicyDocument: { Statement: Statement[] } } };
  type Statement = { Action: string | string[]; Resource: unknown; Condition?: unknown };

  /** The template after a change to the statements of a function's role. */
  const changed = (name: string, change: (statements: Statement[]) => void): Template => {
    const copy = structuredClone(template.toJSON());
    const role = inWords(functionsOf(template)[name]?.Properties.Role);
    const policies = Object.values<Policy>(copy.Resources).filter(({ Type }) => Type === 'AWS::IAM::Policy');
    for (const { Properties } of policies)
      if (inWords(Properties.Roles[0]) === role) change(Properties.PolicyDocument.Statement);
    return Template.fromJSON(copy);
  };
  const each = (change: (statement: Statement) => void) => (statements: Statement[]) => {
    for (const statement of statements) change(statement);
  };
  const everyAction = (name: string) =>
    rightsOf(template, name).flatMap((right) => (isOfEveryFunction(right) ? [] : [right.action]));

  test.for(names)('notices each right that %s loses', (name) => {
    for (const action of new Set(everyAction(name))) {
      const without = changed(name, (statements) => {
        for (const statement of statements)
          statement.Action = [statement.Action].flat().filter((one) => one !== action);
      });
      expect(givenIn(without, name)).not.toEqual(needed(name));
    }
  });

  test.for(names)('notices a right too many, a wider resource and a condition that is gone in %s', (name) => {
    const wider: ((statements: Statement[]) => void)[] = [
      (statements) => statements.push({ Action: 'dynamodb:DeleteItem', Resource: '*' }),
      each((statement) => Object.assign(statement, { Resource: '*' })),
      each((statement) => Object.assign(statement, { Condition: undefined })),
    ];
    for (const change of wider) expect(givenIn(changed(name, change), name)).not.toEqual(needed(name));
  });
});

describe('following the code', () => {
  const source = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const WORK = 'functions/put-aside/put-aside.ts';
  const MARK = "if (await bids.setProgress(tenderId, bidId, 'put-aside')) meter.count('BidsFailed');";
  const HANDLER = 'functions/put-aside/handler.ts';

  /** What `put-aside` needs when its one call stands otherwise, with more in the file. */
  const withCall = (call: string, more = '') => {
    const text = source(WORK);
    expect(text).toContain(MARK);
    return needed('put-aside', { [WORK]: `${text.replace(MARK, call)}\n${more}` });
  };
  const update = needed('put-aside');
  const query = needed('await-intakes').filter((text) => !text.startsWith('dynamodb:GetItem'));
  const every = ['GetItem', 'PutItem', 'Query', 'UpdateItem'].map((action) => `dynamodb:${action} on StoreTenders`);
  const onTable = (found: readonly string[]) => found.filter((text) => text.startsWith('dynamodb:'));

  test.for([
    ['through a function', 'await go(bids, tenderId);', 'const go = (store, id) => store.all(id);', query],
    ['through a method that was taken off', 'const { all: list } = bids; await list(tenderId);', '', query],
    ['through an object that holds it', 'const held = { x: bids }; await held.x.all(tenderId);', '', query],
    ['through a spread and a rest', 'const { y, ...rest } = { ...bids, y: 1 }; await rest.all(y);', '', query],
    ['in a callback', 'await Promise.all([1].map(() => bids.all(tenderId)));', '', query],
    ['in a function that is returned', 'await make(bids)(tenderId);', 'const make = (b) => (id) => b.all(id);', query],
    [
      'in a branch that hardly ever runs',
      `${MARK} if (tenderId === '') await bids.all(tenderId);`,
      '',
      [...query, ...update],
    ],
    ['in what is caught', `try { ${MARK} } catch { await bids.all(tenderId); }`, '', [...query, ...update]],
    ['as one of two', 'await (tenderId ? bids : { all: () => 1 }).all(tenderId);', '', query],
    ['as a default', 'await go(bids); ', 'const go = async (b, f = () => b.all(1)) => f();', query],
    [
      'in a function that calls itself',
      'await go(bids, 3);',
      'const go = async (b, n) => (n ? go(b, n - 1) : b.all(n));',
      query,
    ],
    ['in a loop', 'for (const one of [1, 2]) await bids.all(one);', '', query],
  ] as const)('finds a call %s', ([, call, more, found]) => {
    expect(withCall(call, more)).toEqual([...new Set(found)].toSorted());
  });

  test.for([
    ['by a computed name', 'await bids[tenderId](bidId);', ''],
    ['in a list', 'for (const store of [bids]) await store.all(tenderId);', ''],
    ['through what a package does with it', 'await Promise.resolve(bids).then((b) => b.all(1));', ''],
    ['through what was put aside for later', 'kept.x = bids; await kept.x.all(1);', 'const kept = {};'],
    [
      'through an instance',
      'await new Keeper(bids).go();',
      'class Keeper { constructor(b) { this.b = b; } go() { return this.b.all(1); } }',
    ],
    ['by the names of what there is', 'for (const f of Object.values(bids)) await f();', ''],
  ] as const)('takes everything as called of what is used %s', ([, call, more]) => {
    expect(onTable(withCall(call, more))).toEqual(every);
  });

  test.for([
    ['a name that nobody made', 'await nowhere.all(tenderId);', /nowhere is not known/],
    ['a module that is loaded later', "await (await import('node:fs')).promises.rm('x');", /loaded while it runs/],
    [
      'a class of the SDK that is passed on',
      'await Promise.resolve(GetCommand);',
      /GetCommand of @aws-sdk\/lib-dynamodb/,
    ],
    ['a part of the SDK whose calls are not known', 'for await (const _ of paginateQuery({}, {}));', /paginateQuery/],
    ['a command whose right is not known', 'new BatchGetCommand({});', /what right BatchGetCommand needs/],
    ['a table that no variable names', "new GetCommand({ TableName: 'x' });", /TableName comes from no environment/],
    ['a package that may call AWS itself', 'await cached();', /it is not known what some-cache calls/],
  ] as const)('gives up, loudly, on %s', ([, call, message]) => {
    const imports = `import { BatchGetCommand, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';\n${
      call.includes('cached') ? "import { cached } from 'some-cache';\n" : ''
    }const go = (x) => new x({});\n`;
    const text = imports + source(WORK).replace(MARK, call);
    expect(() => needed('put-aside', { [WORK]: text })).toThrow(message);
  });

  test('gives up, loudly, on a handler that is not wrapped', () => {
    const text = "import { bids } from '../../shared/aws/wiring.ts';\nexport const handler = () => bids().all('x');";
    expect(() => needed('put-aside', { [HANDLER]: text })).toThrow(/0 handlers/);
  });
});
