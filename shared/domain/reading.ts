import type { Month } from './calendar.ts';
import type {
  AbsenceReason,
  Contact,
  Credential,
  Duration,
  Gap,
  SpokenLanguage,
  SystemUse,
  Training,
  WeeklyHours,
} from './further-facts.ts';
import type { EducationLevel } from './rule.ts';

/** Words of the document, as they stand there, and where: the evidence of a fact. Pages count from 1; a DOCX has page 1 only. */
export type Quote = { readonly text: string; readonly page: number };

/** A date in a CV, as exact as it was written: `maart 2019` has one month, `2019` has January to December. */
export type MonthRange = { readonly earliest: Month; readonly latest: Month };

/**
 * When a job ran. `present` (heden, nu) is resolved to the closing month by the judging, never by the reading. `unknown`: the words
 * of the end break off, so that it may be any month from the start to the present.
 */
export type Period = {
  readonly start: MonthRange;
  readonly end: MonthRange | 'present' | 'unknown';
  readonly quote: Quote;
};

/** One job (werkervaring). What the CV does not say is absent. A job without a period is no evidence of months. */
export type Job = {
  readonly title?: Quote;
  /** Who employed, or for whom the work was done: the place of the work. */
  readonly employer?: Quote;
  readonly period?: Period;
  /** How long it lasted, beside the period or instead of it. It says not when, so that it counts for no month. */
  readonly duration?: Duration;
  readonly hoursPerWeek?: WeeklyHours;
  readonly kind: 'work' | 'internship' | 'volunteer';
  /** Lines of the job's description, in reading order, without those of title, employer and period alone. */
  readonly description: readonly Quote[];
};

/** One education. `unclear` where the CV does not say whether it was completed. */
export type Diploma = {
  /** The education as written: `HBO Sociaal Juridische Dienstverlening`. */
  readonly name: Quote;
  /** What it was mostly about, where a word says so: `afstudeerrichting Mobiliteit`. */
  readonly direction?: Quote;
  /** The lines that tell of it, where they say more than its name. */
  readonly lines?: readonly Quote[];
  /** Absent where the text names no level. */
  readonly level?: EducationLevel | 'secondary';
  readonly status: 'completed' | 'ongoing' | 'not-completed' | 'unclear';
  /** The words that show the status (`diploma behaald`, a range of years, `niet afgerond`). */
  readonly statusQuote?: Quote;
  readonly institute?: Quote;
  /** When it was followed; of a single date the end alone. Absent where no date stands with it. */
  readonly years?: Omit<Period, 'start'> & { readonly start?: MonthRange };
};

/**
 * Referees: each named one, and the line that says they are given on request. `unclear`: words that stand where referees are due and
 * were not understood, so that there may be more of them.
 */
export type References = { readonly named: readonly Quote[]; readonly onRequest?: Quote; readonly unclear?: Quote };

/** What the CV itself says of rate, availability and engagement. Each is absent where the CV is silent. */
export type Statements = {
  /** `excludesTravel`: the words add costs to the rate (exclusief reiskosten, excl. reistijd, excl. fee). */
  readonly rate?: { readonly eur: number; readonly excludesTravel: boolean; readonly quote: Quote };
  /** `from` is an ISO date, or `at-once` (per direct). */
  readonly availableFrom?: { readonly from: string; readonly quote: Quote };
  /** Hours a week that the candidate is available; `min` = `max` where one number is given. */
  readonly hoursPerWeek?: WeeklyHours;
  readonly engagement?: { readonly form: 'zzp' | 'employee'; readonly quote: Quote };
};

/**
 * Everything that a CV says and that judging may use. Names and contact data are for letters only and never reach a rule. What was
 * read later than the first version of this form is optional, so that a reading that was kept stays one.
 */
export type Facts = {
  /** Pages of the document; `exact` is false where the format does not tell (a DOCX without a count of its own). */
  readonly pages: { readonly count: number; readonly exact: boolean };
  /** ISO 639-1 code by a vote per line; absent where there is too little text. */
  readonly language?: { readonly code: string; readonly share: number };
  readonly jobs: readonly Job[];
  readonly education: readonly Diploma[];
  /** Times without work among the jobs. */
  readonly gaps?: readonly Gap[];
  readonly trainings?: readonly Training[];
  readonly credentials?: readonly Credential[];
  readonly systems?: readonly SystemUse[];
  readonly languages?: readonly SpokenLanguage[];
  readonly references: References;
  readonly statements: Statements;
  /** Name at the head of the CV, for letters. */
  readonly candidateName?: Quote;
  readonly contact?: Contact;
  /**
   * Words that stand where a job, or an education, is due, and of which none was understood. `periods`: when the missed jobs were, where
   * each of them has dates: nothing else can have been missed than work in those months. `elsewhere`: the lines that are part of no job
   * that was read, where the document itself gives its text: a missed job stands in these, or among the lines of another job.
   */
  readonly missed?: {
    readonly job?: Quote;
    readonly periods?: readonly Period[];
    readonly elsewhere?: readonly Quote[];
    readonly education?: Quote;
  };
  /** Why the main things are not there; a kind that was found has no entry. */
  readonly absent?: { readonly [kind in 'jobs' | 'education' | 'references' | 'language']?: AbsenceReason };
  /** Share (0..1) of the visible lines that found no place in a section that was understood. */
  readonly unplaced: number;
};

/** Something in the document that a person should know of; it changes no verdict. */
export type ReadingWarning = {
  readonly kind:
    | 'hidden-text'
    | 'addresses-assessor'
    | 'keyword-stuffing'
    | 'unlikely-date'
    | 'cut-off'
    | 'tracked-changes'
    | 'read-from-image';
  readonly quote?: Quote;
  /** The pages that it is about as a whole. */
  readonly pages?: readonly number[];
};

/**
 * Why a document could not be read; `infected`: malware was found in it; `unscannable`: it could not be searched for malware;
 * `not-processed`: a fault of ours kept us from reading it.
 */
export const UNREADABLE_REASONS = [
  'empty',
  'too-large',
  'wrong-type',
  'encrypted',
  'damaged',
  'no-text',
  'too-costly',
  'infected',
  'unscannable',
  'not-processed',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** The outcome of reading one CV: facts, or why there are none. */
export type Reading =
  | { readonly state: 'read'; readonly facts: Facts; readonly warnings: readonly ReadingWarning[] }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason };
