import { runFunction } from './bind.ts';
import { exportsOf } from './exports.ts';
import type { Journey } from './journey.ts';
import { isFile, loadedBy, type Module, moduleAt, type Replaced } from './module.ts';
import { isSdk, isSilent, type Sent, sentBy } from './packages.ts';
import type { Scope } from './scope.ts';
import { type FunctionNode, keyOf, leadsOn, oneOf, PLAIN, type Value } from './value.ts';
import { visit } from './visit.ts';

/** The calls of AWS that a handler can make, and where the derivation lost its way: any such place makes it worthless. */
export type Followed = { readonly sent: readonly Sent[]; readonly lost: readonly string[] };

type Closure = Extract<Value, { kind: 'closure' }>;

const STEP = { file: 'shared/lambda/step.ts', name: 'step' };
const ENV = { file: 'shared/lambda/env.ts', name: 'env' };

/** A function that is called within itself is followed this deep; beyond that what it is given counts as called. */
const DEPTH = 2;

/**
 * Follows the handler of a module through everything that it may call, down to the calls of the SDK. `modes` are the environment
 * variables whose text is known: what only another mode would call is not called.
 */
export const follow = (
  path: string,
  modes: Readonly<Record<string, string>> = {},
  replaced: Replaced = {},
): Followed => {
  const sent: Sent[] = [];
  const lost = new Set<string>();
  const scopes = new Map<string, Scope>();
  const answers = new Map<string, Value>();
  const running: FunctionNode[] = [];
  const pending = new Set<string>();
  const asked = new Set<string>();
  let steps = 0;

  const scopeOfModule = (file: string): Scope => {
    const known = scopes.get(file);
    if (known !== undefined) return known;
    const scope: Scope = { module: moduleAt(file, replaced), parent: undefined, names: new Map(), returned: [] };
    scopes.set(file, scope);
    for (const loaded of loadedBy(scope.module)) {
      if (isFile(loaded)) scopeOfModule(loaded);
      else if (!isSdk(loaded) && !isSilent(loaded)) lost.add(`${file}: it is not known what ${loaded} calls`);
    }
    visit(scope.module.program, scope, journey);
    return scope;
  };
  const exportOf = (file: string, name: string): Value => {
    const { module, names } = scopeOfModule(file);
    const exported = exportsOf(module);
    if (name === '*')
      return { kind: 'record', fields: new Map([...exported.keys()].map((one) => [one, exportOf(file, one)])) };
    const place = exported.get(name);
    if (place === undefined) lost.add(`${file}: exports no ${name}`);
    if (place?.from !== undefined)
      return isFile(place.from) ? exportOf(place.from, place.name) : { ...place, from: place.from, kind: 'external' };
    return names.get(place?.name ?? name) ?? PLAIN;
  };
  const importOf = (module: Module, local: string): Value | undefined => {
    const found = module.imports.get(local);
    if (found === undefined) return undefined;
    return isFile(found.from) ? exportOf(found.from, found.name) : { kind: 'external', ...found };
  };
  const use = (value: Value, args: readonly Value[]): Value => {
    if (value.kind === 'external' && isSdk(value.from)) {
      const found = sentBy(value.from, value.name, args);
      if (found === 'lost') lost.add(`${value.name} of ${value.from}`);
      else if (found !== 'nothing') sent.push(found);
    } else args.forEach(letGo);
    return PLAIN;
  };
  const run = (closure: Closure, args: readonly Value[]): Value => {
    const key = `${keyOf(closure)}(${args.map(keyOf).join(',')})`;
    const known = answers.get(key);
    if (known !== undefined) {
      if (pending.has(key)) asked.add(key);
      return known;
    }
    if (running.filter((node) => node === closure.node).length >= DEPTH) return use(PLAIN, args);
    answers.set(key, PLAIN);
    pending.add(key);
    running.push(closure.node);
    const answer = runFunction(closure.node, closure.scope, args, journey);
    running.pop();
    pending.delete(key);
    answers.set(key, answer);
    if (asked.has(key) && leadsOn(answer))
      lost.add(`${closure.scope.module.path}: a function uses what it returns itself`);
    return answer;
  };
  /** Every handler is wrapped by `step`, which makes the ports of its wiring and hands them to the work. */
  const runStep = (work: Value, wiring: Value): Value => {
    steps += 1;
    if (wiring.kind !== 'record') lost.add(`${path}: the wiring is no plain object`);
    else {
      const ports = new Map([...wiring.fields].map(([name, make]) => [name, call(make, [])]));
      letGo(call(call(work, [{ kind: 'record', fields: ports }]), []));
    }
    return PLAIN;
  };
  const is = ({ node, scope }: Closure, { file, name }: typeof STEP): boolean => {
    const named = scope.module.path === file ? scope.names.get(name) : undefined;
    return named?.kind === 'closure' && named.node === node;
  };
  const ofEnvironment = (name: string): Value => {
    const text = modes[name];
    return text === undefined ? { kind: 'variable', name } : { kind: 'text', text };
  };
  const call = (value: Value, args: readonly Value[]): Value => {
    if (value.kind === 'one of') return oneOf(...value.values.map((one) => call(one, args)));
    if (value.kind !== 'closure') return use(value, args);
    const [first, work, wiring] = args;
    if (is(value, ENV) && first?.kind === 'text') return ofEnvironment(first.text);
    if (is(value, STEP) && work !== undefined && wiring !== undefined)
      return oneOf(run(value, []), runStep(work, wiring));
    return run(value, args);
  };
  const construct = (value: Value, args: readonly Value[]): Value =>
    value.kind === 'one of' ? oneOf(...value.values.map((one) => construct(one, args))) : use(value, args);
  const letGo = (value: Value): void => {
    if (value.kind === 'one of') value.values.forEach(letGo);
    else if (value.kind === 'record') [...value.fields.values()].forEach(letGo);
    else if (value.kind === 'closure') letGo(run(value, []));
    else if (value.kind === 'external' && isSdk(value.from) && sentBy(value.from, value.name, []) !== 'nothing')
      lost.add(`${value.name} of ${value.from}`);
  };
  const early = new Map<string, 'unknown' | 'data'>();
  const journey: Journey = {
    importOf,
    call,
    construct,
    escape: letGo,
    readEarly: (module, name) =>
      void early.set(`${module.path}: ${name}`, early.get(`${module.path}: ${name}`) ?? 'unknown'),
    named: (module, name, value) => {
      const place = `${module.path}: ${name}`;
      if (!early.has(place)) return;
      early.set(place, 'data');
      if (leadsOn(value)) lost.add(`${place} is read before it is known`);
    },
    lose: (what) => void lost.add(what),
  };

  scopeOfModule(path);
  for (const [place, what] of early) if (what === 'unknown') lost.add(`${place} is not known`);
  if (steps !== 1) lost.add(`${path}: ${steps} handlers`);
  return { sent, lost: [...lost].toSorted() };
};
