import type { Diploma } from '../domain/reading.ts';
import { plainText } from './date-phrase.ts';
import { type InstituteKind, instituteKind } from './institute.ts';

type Level = NonNullable<Diploma['level']>;

/** Courses and short programmes: no diploma of a level, whatever their name says besides. */
const COURSE =
  /\b(?:post-?\s?hbo|post-?\s?bachelor|[a-z]*cursus(?:sen)?|[a-z]*training(?:en)?|workshops?|masterclass|e-?learning|leergang|certificaat|module|bijscholing|nascholing|webinar|bhv|ehbo|course|minor|opfris\w*|studiedag(?:en)?|basistraining|vervolgtraining|certified|certificate|leertraject|applicatiecursus)\b/;

/** What the words of an education say of its level, the most telling first. */
const BY_NAME: readonly (readonly [Level, RegExp])[] = [
  [
    'doctorate',
    /\b(?:ph\.?d|promotie(?:onderzoek)?|doctor of|gepromoveerd|proefschrift|dr)\b(?!\s?(?:nassau|schaepman))/,
  ],
  [
    'hbo-associate',
    /\bassociate degree\b|\bad-(?:opleiding|diploma|programma)\b|\(ad\)|^ad\s(?=[^\s\d])|\bhbo-ad\b|,\s?ad$/,
  ],
  ['hbo-master', /\bhbo[\s-]?master\b|\bprofessional master\b|\bmaster\b.{0,40}\(hbo\)|\bmaster of social work\b/],
  [
    'wo-master',
    /\bwo[\s-]?master\b|\bdoctoraal\b|\bdoctorandus\b|\b(?:ll\.?m|m\.?sc|m\.?a|drs|mr|meester in de rechten)\b(?!\s?[a-z]\.)|^ir\b/,
  ],
  ['wo-bachelor', /\bwo[\s-]?bachelor\b|\bll\.?b\b|\bkandidaats(?:examen)?\b/],
  [
    'hbo-bachelor',
    /\bhbo\b(?![\s-]?(?:master|werk|niveau werk|\+))|\bheao\b|\bhts\b|\bhlo\b|\bhas\b|\bhbo-?[a-z]\b|\bh\.?b\.?o\b|\bpabo\b|\bsociale academie\b|\bhogere\s[a-z]+school\b|\bkweekschool\b|\bpedagogische academie\b|\b(?:sph|mwd|cmv|sjd|ipo)\b|\blerarenopleiding\b|\b(?:1e|2e|eerste|tweede)[\s-]graads\b|\bing\b|\bhogere hotelschool\b/,
  ],
  [
    'mbo',
    /\bk?mbo(?:[\s-]?\d)?\b|\bmts\b|\bmeao\b|\bmdgo(?:-\w+)?\b|(?<!eqf[ -])\bniveau\s?[1-4]\b|\bspw(?:[\s-]?\d)?\b|\b(?:inas|mas|mds|bbl|bol)\b|\bm\.?b\.?o\b|\bmiddelbaar beroeps\w*|\bleerlingwezen\b|\bmiddelbare\s[a-z]+school\b|\bmiddenkader\w*/,
  ],
  [
    'secondary',
    /\b(?:havo|vwo|mavo|vmbo(?:-\w{1,2})?|gymnasium|atheneum|lbo|vbo|middelbare school|lts|leao|lhno|ivo|hbs(?:-[ab])?|m?ulo|mhno|mms|huishoudschool|ambachtsschool|lagere\s[a-z]+school|high school|secondary school)\b/,
  ],
];
const MASTER = /(?<!scrum[ -])\bmaster\b(?!\s?class)|\bmaster'?s\b|\bmsc\b|\bexecutive master\b|\bmba\b/;
const BACHELOR = /\bbachelor(?:'s|s)?\b|\bb\.?sc\b|\bb\.?a\b(?!\.)|\bbsw\b|\bbed\b|\bpropedeuse\b|\(b\)/;

/** `(bachelor, universitair)`; a BSc by itself is a university's unless a college or a word says otherwise. */
const isAcademic = (text: string, kind: InstituteKind | undefined): boolean =>
  /\bwo\b|\buniversitair/.test(text) ||
  (/\bb\.?sc\b/.test(text) && kind !== 'applied' && !/\bhbo\b|\bheao\b|\bhts\b/.test(text));

const at = (level: 'bachelor' | 'master', text: string): Level => {
  const kind = instituteKind(text);
  if (kind === 'scientific') return level === 'bachelor' ? 'wo-bachelor' : 'wo-master';
  if (level === 'bachelor') return isAcademic(text, kind) ? 'wo-bachelor' : 'hbo-bachelor';
  return kind === 'applied' || /\bhbo\b/.test(text) ? 'hbo-master' : 'wo-master';
};

const BY_INSTITUTE = {
  applied: 'hbo-bachelor',
  scientific: 'wo-master',
  vocational: 'mbo',
  secondary: 'secondary',
  any: undefined,
} as const satisfies Readonly<Record<string, Level | undefined>>;

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

/** Words that only say the level of an education, and not which one it is. */
const LEVEL_WORDS =
  /^(?:hbo|mbo|wo|havo|vwo|post|bachelor'?s?|master'?s?|associate|degree|niveau|opleiding|diploma|studie|universitaire?|wetenschappelijke?|hoger|middelbaar|beroepsonderwijs|phd|ph|d|promotie|doctor|doctoraal|doctorandus|doctoraat|drs|mr|ir|ing|ad|llm|llb|msc|bsc|m|sc|ma|ba|b|of|in|de|science|arts|laws|education|deeltijd|voltijd|avondopleiding|avond|dual|duaal|deeltijdopleiding|\d)$/;

/** Whether the words are a level and nothing more: `mbo 4`, `Bachelor of Science`. */
export const isBareLevel = (text: string): boolean =>
  tellsLevel(text) &&
  plainText(text)
    .split(/[^\p{L}\p{N}']+/u)
    .every((word) => word === '' || LEVEL_WORDS.test(word)) &&
  !/^(?:havo|vwo)$/i.test(text);

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
  const kind = instituteKind(text);
  if (around && !(around[0] === 'hbo-bachelor' && kind === 'scientific')) return around[0];
  if (MASTER.test(text)) return at('master', text);
  if (BACHELOR.test(text)) return at('bachelor', text);
  return kind && BY_INSTITUTE[kind];
};
