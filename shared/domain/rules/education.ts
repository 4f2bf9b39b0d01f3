import { listText, shortened } from '../dutch.ts';
import type { Diploma, Facts } from '../reading.ts';
import { EDUCATION_LEVELS, type EducationField, type EducationLevel, type RuleOf } from '../rule.ts';
import { findAll, spellingsOf } from '../spelling.ts';
import type { Evidence, Outcome } from '../verdict.ts';
import { fold, wordsOf } from '../word.ts';
import { type Answer, answer, type RuleContext } from './answer.ts';
import { type Foreign, foreignOf } from './foreign-diploma.ts';

const LEVEL_NAMES: Readonly<Record<EducationLevel, string>> = {
  mbo: 'mbo',
  'hbo-associate': 'hbo associate degree',
  'hbo-bachelor': 'hbo-bachelor',
  'wo-bachelor': 'wo-bachelor',
  'hbo-master': 'hbo-master',
  'wo-master': 'wo-master',
  doctorate: 'promotie',
};

type Judged = { readonly outcome: Outcome; readonly evidence: Evidence };

/** Judges the completed education: the best diploma decides, and each is shown with what is right or wrong with it. */
export const judgeEducation = (rule: RuleOf<'education'>, { facts }: RuleContext): Answer => {
  const asked = educationText(rule);
  const judged = facts.education.map((diploma) => judgeDiploma(diploma, rule, facts));
  const met = judged.filter(({ outcome }) => outcome === 'met');
  if (met.length > 0) return answer('met', `Het cv toont ${asked}.`, ...met.map(({ evidence }) => evidence));
  const evidence = judged.slice(0, 20).map((one) => one.evidence);
  if (judged.some(({ outcome }) => outcome === 'unclear'))
    return answer('unclear', `Het is niet zeker dat het cv ${asked} toont.`, ...evidence);
  const none =
    judged.length === 0 ? 'In het cv is geen opleiding gevonden' : 'Geen van de opleidingen in het cv volstaat';
  return answer('not-met', `${none}; gevraagd: ${asked}.`, ...evidence);
};

/** What is asked: `een afgeronde opleiding Rechten op minstens het niveau hbo-bachelor`. */
export const educationText = ({ level, fields }: RuleOf<'education'>): string => {
  const study = fields
    ? ` ${listText(
        fields.map(({ name }) => name),
        'of',
      )}`
    : '';
  return `een afgeronde opleiding${study} op minstens het niveau ${LEVEL_NAMES[level]}`;
};

const judgeDiploma = (read: Diploma, rule: RuleOf<'education'>, facts: Facts): Judged => {
  const foreign = foreignOf(read, facts);
  const level = foreign?.evaluation?.level;
  const diploma = level === undefined ? read : { ...read, level };
  const [levelCheck, status] = [levelOf(diploma, rule), statusOf(diploma)];
  const field =
    foreign && FOREIGN_DEGREE.test(fold(diploma.name.text))
      ? OTHER_LANGUAGE
      : ofOtherLanguage(fieldOf(ofOrigin(diploma, foreign), rule), foreign, diploma);
  const doubts = [levelCheck, field, status, originOf(foreign)].filter(({ outcome }) => outcome !== 'met');
  const failed = doubts.find(({ outcome }) => outcome === 'not-met');
  const because = failed?.because ?? doubts.map((doubt) => doubt.because).join('; ');
  return {
    outcome: failed ? 'not-met' : doubts.length > 0 ? 'unclear' : 'met',
    evidence: {
      because:
        doubts.length > 0 ? `Telt ${failed ? 'niet' : 'misschien'}: ${because}.` : 'Afgerond, op het gevraagde niveau.',
      quote: shortened(
        failed === status || (!failed && status.outcome !== 'met')
          ? (diploma.statusQuote ?? diploma.name)
          : diploma.name,
      ),
    },
  };
};

/** Of which Dutch level a diploma from abroad is, is not known before it was valued. */
const ofOrigin = (diploma: Diploma, foreign: Foreign | undefined): Diploma => {
  if (!foreign || foreign.evaluation) return diploma;
  const { level: _, ...rest } = diploma;
  return rest;
};

type Check = { readonly outcome: Outcome; readonly because: string };
const fine: Check = { outcome: 'met', because: '' };

/** Degrees by their names in other languages: what was studied cannot be held against Dutch words. */
const FOREIGN_DEGREE =
  /\b(?:licence|licenciatura|licenciado|licenciada|magister|magistr|diplom|laurea|maitrise|lisans|grado|bakalavr|bakalaureus|ingenieurswesen)\b/;
const OTHER_LANGUAGE: Check = { outcome: 'unclear', because: 'de opleiding staat er in een andere taal' };

/** `Landschaftsökologie`, `Psicología`: letters or endings that the name of a Dutch field of study hardly has. */
const OTHER_WORD = /[äöüßñçãõşğıłśžčř]|\p{L}{4,}(?:ología|ologia|wesen|schaft|keit|ung|ción|ção|zione)(?!\p{L})/iu;

/** The field of a diploma from abroad that was not valued, and stands there in another language, is not known. */
const ofOtherLanguage = (field: Check, foreign: Foreign | undefined, { name }: Diploma): Check =>
  field.outcome === 'not-met' && foreign && !foreign.evaluation && OTHER_WORD.test(name.text) ? OTHER_LANGUAGE : field;

/** What is from abroad is known to be of a level only where it was valued. */
const originOf = (foreign: Foreign | undefined): Check =>
  !foreign || foreign.evaluation
    ? fine
    : { outcome: 'unclear', because: 'het is een buitenlands diploma, en het cv zegt niet hoe het is gewaardeerd' };

/** A course or module has no level of its own, whatever institute gives it. */
const COURSE = /\b(?:cursus|training|workshop|module|certificaat|masterclass|leergang|post-?hbo)\b/;

/** A preparation for a master's programme ends without a degree. */
const PREPARATION = /\b(?:pre-?master|schakel(?:programma|jaar|traject))\b(?!.*\b(?:en|\+|&) )/;

/** Whoever may prepare for a master's programme has a degree already, of which the CV may say no more. */
const isAboveBachelor = (level: EducationLevel): boolean =>
  EDUCATION_LEVELS.indexOf(level) > EDUCATION_LEVELS.indexOf('wo-bachelor');

const levelOf = ({ name, level }: Diploma, rule: RuleOf<'education'>): Check => {
  if (PREPARATION.test(fold(name.text)))
    return {
      outcome: isAboveBachelor(rule.level) ? 'not-met' : 'unclear',
      because: 'dit bereidt voor op een master en geeft zelf geen graad',
    };
  if (level === undefined)
    return COURSE.test(fold(name.text))
      ? { outcome: 'not-met', because: 'dit is een cursus of training zonder het gevraagde niveau' }
      : { outcome: 'unclear', because: 'het niveau van de opleiding staat er niet bij' };
  const high = level !== 'secondary' && EDUCATION_LEVELS.indexOf(level) >= EDUCATION_LEVELS.indexOf(rule.level);
  return high ? fine : { outcome: 'not-met', because: `het niveau is lager dan ${LEVEL_NAMES[rule.level]}` };
};

const fieldOf = (diploma: Diploma, { fields, consider }: RuleOf<'education'>): Check => {
  if (!fields || fields.some((field) => matches(diploma, field) === 'main')) return fine;
  const considered = consider.find((field) => matches(diploma, field));
  if (considered)
    return { outcome: 'unclear', because: `${considered.name} is niet zonder meer de gevraagde richting` };
  if (fields.some((field) => matches(diploma, field) === 'part'))
    return { outcome: 'unclear', because: 'alleen een afstudeerrichting of specialisatie noemt de gevraagde richting' };
  return fields.some((field) => isBeside(diploma, field))
    ? { outcome: 'unclear', because: 'een regel bij deze opleiding noemt de gevraagde richting, de naam ervan niet' }
    : { outcome: 'not-met', because: 'het is een andere studierichting' };
};

/** Whether a line about the education names the field, where the name that was read does not: that may have been read wrong. */
const isBeside = ({ lines = [], level }: Diploma, { spellings, levels }: EducationField): boolean =>
  (levels === undefined || level === undefined || level === 'secondary' || levels.includes(level)) &&
  lines.some(({ text }) => {
    const words = wordsOf(text.replace(/\b(?:minor|keuzevak|module)\b.*$/i, ''));
    return spellingsOf(spellings).some((spelling) => findAll(words, spelling).length > 0);
  });

/** Words for less than the direction in which somebody graduated (afstudeerrichting). */
const PART = /^(?:(?:afstudeer)?profiel|specialisatie|differentiatie|track)$/;

/** What is longer is no name of an education. */
const LONGEST_NAME = 500;

/** Whether the study, or only a specialisation in it, is the field. A minor or an optional course is neither. */
const matches = (diploma: Diploma, { spellings, levels }: EducationField): 'main' | 'part' | undefined => {
  const { name, direction, level } = diploma;
  if (levels && level !== undefined && level !== 'secondary' && !levels.includes(level)) return undefined;
  const told = [name.text, direction?.text].join(' ');
  const words = wordsOf(told.slice(0, LONGEST_NAME).replace(/\b(?:minor|keuzevak|module)\b.*$/i, ''));
  const found = spellingsOf(spellings).flatMap((spelling) => findAll(words, spelling))[0];
  if (!found) return undefined;
  return words.slice(0, found.start).some((word) => PART.test(word)) ? 'part' : 'main';
};

const statusOf = ({ name, status }: Diploma): Check => {
  const text = fold(name.text);
  if (/\bpropedeuse\b/.test(text) && !/\b(?:bachelor|diploma)\b/.test(text))
    return { outcome: 'not-met', because: 'alleen de propedeuse is behaald' };
  if (status === 'completed') return fine;
  if (status === 'unclear') return { outcome: 'unclear', because: 'het cv zegt niet of de opleiding is afgerond' };
  return { outcome: 'not-met', because: `de opleiding is ${status === 'ongoing' ? 'nog niet' : 'niet'} afgerond` };
};
