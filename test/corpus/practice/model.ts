import type { Random } from '../../samples/random.ts';
import type { CvFacts, JobFacts } from '../facts-file.ts';

/** Months since the year 0; both ends count. */
export type Span = { readonly start: number; readonly end: number | 'present' };

/** A period as printed, with what its words say. */
export type Period = { readonly text: string } & Pick<JobFacts, 'start' | 'end' | 'typo'>;

/** A manner of writing periods. */
export type PeriodStyle = (span: Span, random: Random) => Period;

/** A job as data and as it is printed. A gap is printed among the jobs and is none. */
export type Job = {
  readonly facts: JobFacts | 'gap';
  readonly title: string;
  /** The employer as printed: with its place or kind of firm where the CV gives them. */
  readonly employer: string;
  readonly period: string;
  readonly duties: readonly string[];
  readonly tools: readonly string[];
  /** The agency of an assignment, with its own stay. */
  readonly via?: string;
  /** Lines behind the duties: tools, a referee, a reason for leaving. */
  readonly notes: readonly string[];
  /** The employer without place, by which jobs are grouped. */
  readonly house: string;
};

/** A dated line of another section: an education, a course, a referee. */
export type Item = { readonly date: string; readonly head: string; readonly sub: string; readonly tail: string };

/** What stands under a heading. */
export type Body =
  | { readonly kind: 'jobs'; readonly jobs: readonly Job[] }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'lines' | 'bullets'; readonly lines: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What a section is about, by which layouts place it (in a side column, say). */
export type SectionKey =
  | 'personal'
  | 'profile'
  | 'claims'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'trainings'
  | 'systems'
  | 'skills'
  | 'languages'
  | 'offer'
  | 'references'
  | 'hobbies';

export type Section = { readonly key: SectionKey; readonly heading: string; readonly body: Body };

/** A whole CV as a layout prints it: all of it, in this order where the layout has no columns. */
export type Cv = {
  readonly name: string;
  readonly headline: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly sections: readonly Section[];
  /** An agency's letterhead and small print, where one sends the CV. */
  readonly letterhead: readonly string[];
  /** Words around the number of a page. */
  readonly pageWords: readonly [string, string];
  readonly facts: Omit<CvFacts, 'pages'>;
};
