import type { CvFacts, EducationFacts, JobFacts } from '../facts-file.ts';
import type { Headings } from './banks/headings.ts';
import type { StyleName } from './periods.ts';

/** What one document of the set is to be, before anything is chosen by chance. */
export type Plan = {
  readonly id: string;
  readonly name: string;
  readonly layout: string;
  readonly engine: string;
  readonly field: string;
  readonly style: StyleName;
  readonly language: 'nl' | 'en' | 'de';
  /** More or longer jobs: 0 one page, 1 usual, 2 many, 3 five pages or so. */
  readonly size: 0 | 1 | 2 | 3;
  readonly scanned: boolean;
  readonly quirks: ReadonlySet<Quirk>;
};

/** What makes a CV less plain. `broken`: the words of one period break off. */
export type Quirk =
  | 'mixed-styles'
  | 'typo'
  | 'duration'
  | 'broken'
  | 'gap'
  | 'concurrent'
  | 'hours'
  | 'same-employer'
  | 'agency'
  | 'internship'
  | 'volunteer'
  | 'side-job';

/** A job as it is printed, with what it says. `facts` is absent for what is no job: a gap. */
export type JobItem = {
  readonly facts?: JobFacts;
  /** With hours or kind where this CV writes them there. */
  readonly title: string;
  /** With place or kind of firm where this CV writes them there. */
  readonly employer: string;
  readonly period: string;
  /** A line of its own about the hours. */
  readonly hours?: string;
  readonly lines: readonly string[];
  /** Set as running text. */
  readonly prose: boolean;
  readonly result?: string;
  /** Several jobs at one employer, or assignments through one agency, stand under this. */
  readonly under?: { readonly kind: 'employer' | 'agency'; readonly name: string; readonly period: string };
};

/** An education as it is printed. */
export type EducationItem = {
  readonly facts: EducationFacts;
  readonly name: string;
  readonly institute: string;
  readonly years: string;
  readonly status: string;
};

/** A course as it is printed: a year or the institute may stand behind it. */
export type CourseItem = {
  readonly facts: CvFacts['trainings'][number];
  readonly name: string;
  readonly detail: string;
};

/** A label and what stands behind it. */
export type Row = readonly [label: string, value: string];

/** Everything that a CV prints, in no layout yet, and the truth that goes with it. */
export type Cv = {
  readonly plan: Plan;
  readonly headings: Headings;
  readonly name: string;
  readonly headline: string;
  readonly personal: readonly Row[];
  /** What an agency puts on top. */
  readonly keyData: readonly Row[];
  readonly profile: readonly string[];
  readonly claims: readonly Row[];
  readonly jobs: readonly JobItem[];
  readonly internships: readonly JobItem[];
  readonly sideJobs: readonly JobItem[];
  readonly volunteering: readonly JobItem[];
  readonly education: readonly EducationItem[];
  readonly trainings: readonly CourseItem[];
  /** Certificates and registrations, where they stand apart. */
  readonly certificates: readonly CourseItem[];
  readonly systems: readonly string[];
  readonly competences: readonly string[];
  readonly languages: readonly Row[];
  readonly hobbies: string;
  readonly availability: readonly string[];
  readonly references: readonly (readonly string[])[];
  readonly onRequest: string;
  readonly agency: string;
  readonly footer: string;
  /** 0 to 5: which of the ways of its layout. */
  readonly variant: number;
  /** Everything but the pages, which only the finished document has. */
  readonly truth: Omit<CvFacts, 'pages'>;
};
