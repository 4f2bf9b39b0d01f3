import * as z from 'zod';
import { TenderDefinition } from '../../shared/domain/tender.ts';

/** The JSON Schema of a tender definition as people write it: a field with a default may be left out. */
export const definitionSchemaText = (): string =>
  `${JSON.stringify({ title: 'Tender definition', ...z.toJSONSchema(TenderDefinition, { io: 'input' }) }, null, 2)}\n`;
