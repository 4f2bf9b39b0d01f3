import type { Diploma } from '../domain/reading.ts';
import { plainText } from './date-phrase.ts';

type Level = NonNullable<Diploma['level']>;

/** Courses and short programmes: no diploma of a level, whatever their name says besides. */
const COURSE =
  /\b(?:post-?\s?hbo|post-?\s?bachelor|cursus(?:sen)?|training(?:en)?|workshops?|masterclass|e-?learning|leergang|certificaat|module|bijscholing|nascholing|webinar|bhv|ehbo|course|minor|opfris\w*|studiedag(?:en)?)\b/;

/** What the words of an education say of its level, the most telling first. */
const BY_NAME: readonly (readonly [Level, RegExp])[] = [
  ['doctorate', /\b(?:ph\.?d|promotie(?:onderzoek)?|doctor of|gepromoveerd|proefschrift)\b/],
  ['hbo-associate', /\bassociate degree\b|\bad-(?:opleiding|diploma)\b|\(ad\)/],
  ['hbo-master', /\bhbo[\s-]?master\b|\bprofessional master\b|\bmaster\b.{0,40}\(hbo\)/],
  [
    'wo-master',
    /\bwo[\s-]?master\b|\bdoctoraal\b|\b(?:ll\.?m|m\.?sc|m\.?a|drs|mr|meester in de rechten)\b(?!\s?[a-z]\.)/,
  ],
  ['wo-bachelor', /\bwo[\s-]?bachelor\b|\bll\.?b\b/],
  [
    'hbo-bachelor',
    /\bhbo\b(?![\s-]?(?:master|werk|niveau werk))|\bheao\b|\bhts\b|\bh\.?b\.?o\b|\bpabo\b|\bsociale academie\b/,
  ],
  ['mbo', /\bmbo(?:[\s-]?\d)?\b|\bmts\b|\bmeao\b|\bmdgo\b|\bniveau\s?[1-4]\b|\bspw\b/],
  ['secondary', /\b(?:havo|vwo|mavo|vmbo(?:-\w{1,2})?|gymnasium|atheneum|lbo|middelbare school|lts|leao|ivo)\b/],
];
const MASTER = /\bmaster\b|\bmsc\b|\bexecutive master\b/;
const BACHELOR = /\bbachelor\b|\bb\.?sc\b|\bb\.?a\b(?!\.)|\bbsw\b|\bbed\b|\bpropedeuse\b|\(b\)/;
const COLLEGE =
  /hogeschool|\b(?:avans|fontys|saxion|windesheim|inholland|zuyd|hva|nhl stenden)\b|university of applied sciences|\bpolytechnic\b|\bhbo\b/;
const UNIVERSITY = /universiteit|\buniversity\b|\b(?:uva|vu|tu delft|tu eindhoven|radboud)\b/;
const VOCATIONAL = /\broc\b|\bmbo\b|regionaal opleidingen|\baoc\b/;
const SCHOOL = /\blyceum\b|scholengemeenschap|\bgymnasium\b/;

const at = (level: 'bachelor' | 'master', text: string): Level => {
  if (UNIVERSITY.test(text) && !/applied sciences/.test(text))
    return level === 'bachelor' ? 'wo-bachelor' : 'wo-master';
  if (level === 'bachelor') return /\bwo\b/.test(text) ? 'wo-bachelor' : 'hbo-bachelor';
  return COLLEGE.test(text) ? 'hbo-master' : 'wo-master';
};

const byInstitute = (text: string): Level | undefined => {
  if (COLLEGE.test(text)) return 'hbo-bachelor';
  if (UNIVERSITY.test(text)) return 'wo-master';
  if (VOCATIONAL.test(text)) return 'mbo';
  return SCHOOL.test(text) ? 'secondary' : undefined;
};

/** Whether the words name a course or a programme that gives no level. */
export const isCourse = (text: string): boolean => COURSE.test(plainText(text));

/** Whether the words themselves, and not an institute, name a level. */
export const tellsLevel = (text: string): boolean => {
  const plain = plainText(text);
  return (
    MASTER.test(plain) ||
    BACHELOR.test(plain) ||
    BY_NAME.some(([, pattern]) => pattern.test(plain)) ||
    /\bwo\b/.test(plain)
  );
};

/** The level of an education by its name, else by its institute; undefined where neither tells, and for a course. */
export const levelOf = (name: string, all: string): Level | undefined => {
  const plain = plainText(name);
  const text = plainText(all);
  if (isCourse(plain)) return undefined;
  const [best] = BY_NAME.filter(([, pattern]) => pattern.test(plain));
  if (best && !['hbo-bachelor', 'mbo', 'secondary'].includes(best[0])) return best[0];
  if (MASTER.test(plain)) return at('master', text);
  if (BACHELOR.test(plain)) return at('bachelor', text);
  if (best) return best[0];
  if (/\bwo\b/.test(plain)) return 'wo-master';
  const around = BY_NAME.find(([, pattern]) => pattern.test(text));
  if (around && !(around[0] === 'hbo-bachelor' && UNIVERSITY.test(text))) return around[0];
  if (MASTER.test(text)) return at('master', text);
  return BACHELOR.test(text) ? at('bachelor', text) : byInstitute(text);
};

const INSTITUTE =
  /hogeschool|universiteit|university|\broc\b|\bcollege\b|\blyceum\b|\bacademie\b|\bacademy\b|scholengemeenschap|\bschool\b|\binstituut\b|\b(?:uva|vu|hva|tu|aoc|loi|nti|ncoi|nha|schoevers)\b|gymnasium\s\p{L}|\bavans\b|\bfontys\b|\bsaxion\b|\bwindesheim\b|\binholland\b|\bhanze\b|\bzuyd\b/u;

/** Whether the words name a place of education. */
export const isInstitute = (text: string): boolean => {
  const plain = plainText(text);
  return INSTITUTE.test(plain) && !/^(?:middelbare school|sociale academie|havo|vwo|hbo|mbo|wo)\b/.test(plain);
};
