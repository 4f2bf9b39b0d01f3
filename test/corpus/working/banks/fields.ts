import type { Field } from './field.ts';
import { archive } from './fields/archive.ts';
import { buying } from './fields/buying.ts';
import { care } from './fields/care.ts';
import { civil } from './fields/civil.ts';
import { desk } from './fields/desk.ts';
import { english } from './fields/english.ts';
import { functional } from './fields/functional.ts';
import { german } from './fields/german.ts';
import { gis } from './fields/gis.ts';
import { ict } from './fields/ict.ts';
import { jargon } from './fields/jargon.ts';
import { law } from './fields/law.ts';
import { money } from './fields/money.ts';
import { people } from './fields/people.ts';
import { permits } from './fields/permits.ts';
import { project } from './fields/project.ts';
import { school } from './fields/school.ts';
import { support } from './fields/support.ts';
import { words } from './fields/words.ts';
import { youth } from './fields/youth.ts';

const DUTCH: Readonly<Record<string, Field>> = {
  youth,
  support,
  school,
  care,
  gis,
  permits,
  civil,
  project,
  functional,
  ict,
  jargon,
  archive,
  buying,
  law,
  words,
  people,
  money,
  desk,
};
const ABROAD: Readonly<Record<string, Field>> = { english, german };

/** The names of the fields of work of Dutch CVs. Their order decides which CV has which. */
export const DUTCH_FIELDS: readonly string[] = Object.keys(DUTCH);

/** The field of that name. Throws where there is none. */
export const fieldOf = (name: string): Field => {
  const field = DUTCH[name] ?? ABROAD[name];
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
};
