import type { Level } from './bank/field.ts';
import type { Plan } from './model.ts';

type Name = (name: string) => string;
const manyWords = (name: string): boolean => name.split(/[\s-]+/).length > 1;
/** A level before a name, only where the name is long enough to be the same with and without it. */
const before =
  (level: string): Name =>
  (name) =>
    manyWords(name) && !/^hbo/i.test(name) ? `${level} ${name}` : `${name} (${level})`;
const behind =
  (level: string): Name =>
  (name) =>
    `${name} (${level})`;
const comma =
  (level: string): Name =>
  (name) =>
    `${name}, ${level}`;

/** How a Dutch CV says the level of an education. */
const DUTCH_LEVELS: Readonly<Record<Level, readonly [Name, ...Name[]]>> = {
  secondary: [(name) => name],
  mbo: [before('MBO'), behind('mbo niveau 4'), behind('mbo-4'), comma('mbo')],
  'hbo-associate': [behind('Associate degree'), behind('Ad')],
  'hbo-bachelor': [before('HBO'), behind('hbo'), behind('hbo-bachelor'), comma('hbo'), before('HBO')],
  'wo-bachelor': [before('BSc'), behind('wo-bachelor'), behind('bachelor, universitair')],
  'hbo-master': [behind('hbo-master')],
  'wo-master': [before('MSc'), behind('wo-master'), behind('universitaire master'), behind('MSc'), behind('drs.')],
  doctorate: [behind('PhD')],
};
const FOREIGN_LEVELS: Partial<Record<Level, readonly [Name, ...Name[]]>> = {
  'wo-bachelor': [behind('BSc'), before('BSc')],
  'wo-master': [behind('MSc'), before('MSc')],
};
const GERMAN_LEVELS: Partial<Record<Level, readonly [Name, ...Name[]]>> = {
  'wo-bachelor': [behind('B.Sc.')],
  'wo-master': [behind('M.Sc.')],
};

/** The ways in which a CV in its language says a level behind or before a name. */
export const levelsIn = (plan: Plan, level: Level): readonly [Name, ...Name[]] =>
  (plan.language === 'nl' ? undefined : plan.language === 'en' ? FOREIGN_LEVELS[level] : GERMAN_LEVELS[level]) ??
  DUTCH_LEVELS[level];

/** Whether the name of an institute tells the level, so that a CV may leave it out. */
export const toldBy = (institute: string, level: Level): boolean =>
  (level === 'hbo-bachelor' && /hogeschool|^HEAO|^HTS/i.test(institute)) ||
  (level === 'mbo' && /^ROC|^MTS/.test(institute));
