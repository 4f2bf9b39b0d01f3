import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { definitionSchemaText } from '../../infra/local/definition-schema.ts';

type Node = {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly $defs?: Readonly<Record<string, Node>>;
};

const undescribed = (node: Node, path: string): readonly string[] => [
  ...Object.entries({ ...node.properties, ...node.$defs }).flatMap(([name, child]) => [
    ...(child.description === undefined ? [`${path}.${name}`] : []),
    ...undescribed(child, `${path}.${name}`),
  ]),
  ...(node.items ? undescribed(node.items, `${path}[]`) : []),
  ...(node.oneOf ?? []).flatMap((branch, index) => undescribed(branch, `${path}|${index}`)),
];

describe('the JSON Schema of a tender definition', () => {
  test('the committed file is what the code makes (npm run schema)', () => {
    const file = new URL('../../events/tender-definition.schema.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(definitionSchemaText());
  });

  test('every field has a description', () => {
    const schema: Node = JSON.parse(definitionSchemaText());
    expect(undescribed(schema, '')).toEqual([]);
  });
});
