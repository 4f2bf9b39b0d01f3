import type { Module } from './module.ts';
import type { Value } from './value.ts';

/** The names that are known at a place in the code, and where `return` goes. */
export type Scope = {
  readonly module: Module;
  readonly parent: Scope | undefined;
  readonly names: Map<string, Value>;
  readonly returned: Value[];
};

/** A scope within another; a function has returns of its own. */
export const inner = (parent: Scope, returned: Value[] = parent.returned): Scope => ({
  module: parent.module,
  parent,
  names: new Map(),
  returned,
});

/** The scope that knows a name, from the inside out. */
export const scopeOf = (scope: Scope | undefined, name: string): Scope | undefined =>
  scope === undefined || scope.names.has(name) ? scope : scopeOf(scope.parent, name);
