import type { Education, Field, Job, When, Work } from './candidate.ts';

type Span = readonly [start: When, end: When | 'present'];
type More = Partial<Pick<Job, 'title' | 'via' | 'kind' | 'work' | 'role'>>;

/** Everything that a Doorstroomcoach does in these CVs. */
export const FULL: readonly Work[] = ['vsv', 'verzuim', 'zorg', 'jvs', 'duo', 'youth'];

/** A job as Doorstroomcoach; `employer` undefined: the CV does not say where. */
export const coach = (span: Span, employer: string | undefined, more: More = {}): Job =>
  job('Doorstroomcoach', span, employer, { role: 'coach', work: FULL, ...more });

/** A job whose title may be the same work: the titles of before 2022. */
export const rmc = (title: string, span: Span, employer: string, more: More = {}): Job =>
  job(title, span, employer, { role: 'may-be', work: ['vsv', 'duo', 'youth'], ...more });

/** Any other job. */
export const job = (title: string, span: Span, employer: string | undefined, more: More = {}): Job => ({
  title,
  ...(employer === undefined ? {} : { employer }),
  start: span[0],
  end: span[1],
  kind: 'work',
  role: 'other',
  work: [],
  ...more,
});

/** Jobs that many of these candidates held before. */
export const youthWorker = (span: Span, employer: string): Job =>
  job('Jongerenwerker', span, employer, { work: ['youth'] });
export const attendanceOfficer = (span: Span, employer: string, work: readonly Work[] = ['attendance']): Job =>
  job('Leerplichtambtenaar', span, employer, { work });
export const careWorker = (span: Span, employer: string): Job =>
  job('Jeugdhulpverlener', span, employer, { work: ['care'] });
export const debtAdviser = (span: Span, employer: string): Job =>
  job('Schuldhulpverlener', span, employer, { work: ['debt'] });
export const shopWorker = (span: Span, employer: string): Job =>
  job('Assistent-filiaalleider', span, employer, { work: ['retail'] });
export const adultTeacher = (span: Span, employer: string): Job =>
  job('Docent inburgering', span, employer, { work: ['adults'] });
export const officeWorker = (span: Span, employer: string): Job =>
  job('Administratief medewerker', span, employer, { work: ['office'] });

type Level = Education['level'];

const education = (name: string, level: Level, field: Field, institute: string, years?: readonly [number, number]) => ({
  name,
  institute,
  level,
  field,
  completed: 'yes' as const,
  ...(years === undefined ? {} : { years }),
});

/** The educations of these CVs; completed unless the caller says otherwise. */
export const sjd = (institute: string, from: number): Education =>
  education('HBO Sociaal Juridische Dienstverlening', 'hbo-bachelor', 'asked', institute, [from, from + 4]);
export const mwd = (institute: string, from: number): Education =>
  education('HBO Maatschappelijk Werk en Dienstverlening', 'hbo-bachelor', 'asked', institute, [from, from + 4]);
export const hboLaw = (institute: string, from: number): Education =>
  education('HBO-Rechten (bachelor)', 'hbo-bachelor', 'asked', institute, [from, from + 4]);
export const socialWork = (institute: string, from: number): Education =>
  education('HBO bachelor Social Work', 'hbo-bachelor', 'debatable', institute, [from, from + 4]);
export const universityLaw = (institute: string, from: number): Education =>
  education('WO bachelor Rechtsgeleerdheid', 'wo-bachelor', 'debatable', institute, [from, from + 3]);
export const otherHbo = (name: string, institute: string, from: number): Education =>
  education(`HBO bachelor ${name}`, 'hbo-bachelor', 'other', institute, [from, from + 4]);
export const mbo = (name: string, institute: string, from: number): Education =>
  education(`MBO 4 ${name}`, 'mbo', 'other', institute, [from, from + 3]);
export const havo = (institute: string, from: number): Education =>
  education('Havo', 'secondary', 'other', institute, [from, from + 5]);
