import { writeFileSync } from 'node:fs';
import { definitionSchemaText } from './definition-schema.ts';

/** Writes the JSON Schema of a tender definition to its place among the events. */
writeFileSync(new URL('../../events/tender-definition.schema.json', import.meta.url), definitionSchemaText());
