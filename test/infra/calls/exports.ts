import type { ExportNamedDeclaration, Pattern } from 'acorn';
import { type Module, nameOf, pathOf } from './module.ts';

/** Where an exported name is made: under a name of the module itself, or of another one. */
export type Place = { readonly from?: string; readonly name: string };

const known = new WeakMap<Module, ReadonlyMap<string, Place>>();

/** What a module exports, by name. */
export const exportsOf = (module: Module): ReadonlyMap<string, Place> => {
  const found =
    known.get(module) ??
    new Map(
      module.program.body.flatMap((statement) =>
        statement.type === 'ExportNamedDeclaration' ? namesIn(module, statement) : [],
      ),
    );
  known.set(module, found);
  return found;
};

const namesIn = ({ path }: Module, statement: ExportNamedDeclaration): readonly (readonly [string, Place])[] => {
  const { declaration, source, specifiers } = statement;
  if (declaration?.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => namesOf(id)).map((name) => [name, { name }]);
  if (declaration) return [[declaration.id.name, { name: declaration.id.name }]];
  return specifiers.map(({ local, exported }) => {
    const name = nameOf(local);
    return [nameOf(exported), source ? { from: pathOf(path, String(source.value)), name } : { name }];
  });
};

const namesOf = (pattern: Pattern): readonly string[] => {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((one) => namesOf(one.type === 'RestElement' ? one.argument : one.value));
};
