import type { CvFacts, EducationFacts, JobFacts } from '../facts-file.ts';
import type { Language, Month } from './month-names.ts';

/** A job as it was; an absent end goes on. */
export type Job = {
  readonly title: string;
  readonly employer: string;
  readonly place?: string;
  readonly start: Month;
  readonly end?: Month;
  readonly kind: JobFacts['kind'];
  readonly hours?: number;
  readonly tasks: readonly string[];
  readonly tools: readonly string[];
  /** The agency that is named behind the client. */
  readonly via?: string;
};

/** What stands in a list of work: a job, several under one name, or time without work. */
export type Entry =
  | { readonly type: 'job'; readonly job: Job }
  | { readonly type: 'group'; readonly by: 'agency' | 'employer'; readonly name: string; readonly jobs: readonly Job[] }
  | { readonly type: 'gap'; readonly start: Month; readonly end: Month; readonly text: string };

/** What one document is to be. */
export type Plan = {
  readonly id: string;
  readonly layout: string;
  readonly engine: string;
  readonly scanned: boolean;
  readonly language: Language;
  readonly jargon: boolean;
  readonly jobs: number;
  /** Number of the document in its set, from 0. */
  readonly at: number;
};

export type JobView = {
  readonly title: string;
  readonly employer: string;
  readonly period: string;
  readonly hours: string;
  readonly lines: readonly string[];
  readonly tools: string;
  /** Only for what is computed from the months themselves (LinkedIn's durations). */
  readonly months: readonly [start: Month, end: Month | undefined];
};
export type EntryView =
  | { readonly type: 'job'; readonly job: JobView }
  | {
      readonly type: 'group';
      readonly by: 'agency' | 'employer';
      readonly head: string;
      readonly period: string;
      readonly jobs: readonly JobView[];
    }
  | { readonly type: 'gap'; readonly period: string; readonly text: string };

/** A row of a list: when, what, and what is said of it. */
export type Row = { readonly when: string; readonly main: string; readonly detail: string; readonly note: string };

export type SectionName =
  | 'profile'
  | 'work'
  | 'volunteer'
  | 'internships'
  | 'education'
  | 'trainings'
  | 'registrations'
  | 'systems'
  | 'skills'
  | 'languages'
  | 'availability'
  | 'references'
  | 'hobbies'
  | 'criteria'
  | 'personal';

/** A section as it is printed; the layout chooses where its rows, entries or lines go. */
export type Section = {
  readonly name: SectionName;
  readonly heading: string;
  readonly entries?: readonly EntryView[];
  readonly rows?: readonly Row[];
  readonly lines?: readonly string[];
  readonly pairs?: readonly (readonly [label: string, value: string])[];
};

/** All that a layout prints. */
export type View = {
  readonly plan: Plan;
  readonly language: Language;
  readonly name: string;
  readonly headline: string;
  readonly contact: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly Section[];
  readonly labels: Labels;
  readonly agency: string;
  readonly footer: string;
  /** A whole number that layouts draw their own variants from. */
  readonly variant: number;
};

export type Labels = {
  readonly title: string;
  readonly employer: string;
  readonly period: string;
  readonly tasks: string;
  readonly tools: string;
  readonly page: string;
};

/** Educations and trainings of a person with the words in which they stand. */
export type Learned<Facts> = { readonly facts: Facts; readonly row: Row };
export type Education = Learned<EducationFacts>;
export type Training = Learned<CvFacts['trainings'][number]>;

/** A view with the facts that it states. */
export type Cv = { readonly view: View; readonly facts: Omit<CvFacts, 'pages'> };
