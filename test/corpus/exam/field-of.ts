import type { Field } from './bank/field.ts';
import { ENGLISH_FIELDS, GERMAN_FIELDS } from './bank/foreign-fields.ts';
import { OFFICE_FIELDS } from './bank/office-fields.ts';
import { PEOPLE_FIELDS } from './bank/people-fields.ts';
import { SPACE_FIELDS } from './bank/space-fields.ts';
import { STAFF_FIELDS } from './bank/staff-fields.ts';
import type { Plan } from './model.ts';
import { jargonIn } from './wording.ts';

const DUTCH_FIELDS: readonly Field[] = [...PEOPLE_FIELDS, ...SPACE_FIELDS, ...OFFICE_FIELDS, ...STAFF_FIELDS];

/** The field of a document's person. */
export const fieldOf = ({ language, at, jargon }: Plan): Field => {
  const fields = language === 'en' ? ENGLISH_FIELDS : language === 'de' ? GERMAN_FIELDS : DUTCH_FIELDS;
  const field = fields[(at * 5 + Math.floor(at / fields.length)) % fields.length] ?? DUTCH_FIELDS[0];
  if (field === undefined) throw new Error('there are no fields');
  return jargon ? jargonIn(field) : field;
};
