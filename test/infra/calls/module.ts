import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Identifier, type Literal, type Program, parse } from 'acorn';

/** Where a name of a module comes from: a file of the project, or a package. */
export type Import = { readonly from: string; readonly name: string };

/** A file of the project as it stands, its types taken off. */
export type Module = {
  /** Path from the top of the project. */
  readonly path: string;
  readonly program: Program;
  readonly imports: ReadonlyMap<string, Import>;
};

/** Texts that stand in for files, by path: how a test asks what if the code were other. */
export type Replaced = Readonly<Record<string, string>>;

const PROJECT = new URL('../../../', import.meta.url);
const parsed = new Map<string, Module>();

/** Parses a file of the project; throws where it cannot be read or parsed. */
export const moduleAt = (path: string, replaced: Replaced = {}): Module => {
  const text = replaced[path];
  if (text !== undefined) return moduleOf(path, text);
  const known = parsed.get(path) ?? moduleOf(path, readFileSync(new URL(path, PROJECT), 'utf8'));
  parsed.set(path, known);
  return known;
};

const moduleOf = (path: string, text: string): Module => {
  const program = parse(stripTypeScriptTypes(text), { ecmaVersion: 'latest', sourceType: 'module' });
  const imports = program.body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration') return [];
    const from = pathOf(path, String(statement.source.value));
    return statement.specifiers.map((specifier) => {
      if (specifier.type === 'ImportNamespaceSpecifier') return [specifier.local.name, { from, name: '*' }] as const;
      const name = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : 'default';
      return [specifier.local.name, { from, name }] as const;
    });
  });
  return { path, program, imports: new Map(imports) };
};

/** Every module that a module loads, by path or by the name of its package. */
export const loadedBy = ({ path, program }: Module): readonly string[] =>
  program.body.flatMap((statement) =>
    (statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportNamedDeclaration' ||
      statement.type === 'ExportAllDeclaration') &&
    statement.source
      ? [pathOf(path, String(statement.source.value))]
      : [],
  );

/** Whether a module is a file of the project rather than a package. */
export const isFile = (from: string): boolean => from.endsWith('.ts');

/** The path that a specifier means, or the name of the package itself. */
export const pathOf = (importer: string, specifier: string): string =>
  specifier.startsWith('.')
    ? fileURLToPath(new URL(specifier, new URL(importer, PROJECT))).slice(fileURLToPath(PROJECT).length)
    : specifier;

/** The name that an import, an export or a property is written with. */
export const nameOf = (node: Identifier | Literal): string =>
  node.type === 'Identifier' ? node.name : String(node.value);
