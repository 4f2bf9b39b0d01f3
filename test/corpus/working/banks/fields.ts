import type { Field } from './field.ts';
import { ABROAD } from './fields-abroad.ts';
import { OFFICE } from './fields-office.ts';
import { SOCIAL } from './fields-social.ts';
import { SPACE } from './fields-space.ts';
import { SYSTEMS } from './fields-systems.ts';

/** The fields of work by their names. */
export const FIELDS: Readonly<Record<string, Field>> = { ...SOCIAL, ...SPACE, ...SYSTEMS, ...OFFICE, ...ABROAD };
/** Those of Dutch CVs. */
export const DUTCH_FIELDS = Object.keys({ ...SOCIAL, ...SPACE, ...SYSTEMS, ...OFFICE });

/** The field of that name. Throws where there is none. */
export const fieldOf = (name: string): Field => {
  const field = FIELDS[name];
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
};
