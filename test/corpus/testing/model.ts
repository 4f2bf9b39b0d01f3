import type { CvFacts, EducationFacts, JobFacts } from '../facts-file.ts';

/** When something was: as printed, and what a careful reader takes from it. */
export type When = Pick<JobFacts, 'start' | 'end' | 'typo'> & { readonly text: string };

/** One job as printed. */
export type Job = {
  readonly title: string;
  readonly employer?: string;
  readonly place?: string;
  readonly when: When;
  readonly kind: JobFacts['kind'];
  readonly hours?: number;
  readonly duties: readonly string[];
  readonly systems: readonly string[];
  /** The agency, of an assignment. */
  readonly via?: string;
};

/** One education as printed; `years` and `note` say how it ended. */
export type Study = {
  readonly facts: EducationFacts;
  readonly years: string;
  readonly note: string;
  /** Whether the institute is printed. */
  readonly institute: string;
};

export type Course = {
  readonly name: string;
  readonly kind: 'training' | 'certificate' | 'registration';
  readonly year: string;
};

export type Language = 'nl' | 'en' | 'de';

/** One CV: what is printed, before a layout. */
export type Cv = {
  readonly id: string;
  readonly language: Language;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly headline: string;
  readonly profile: readonly string[];
  readonly words: Readonly<Record<Section, string>>;
  /** Newest first. */
  readonly jobs: readonly Job[];
  readonly unpaid: readonly Job[];
  /** A time without work, behind the job with this number. */
  readonly gap?: { readonly after: number; readonly text: string; readonly years: string };
  readonly studies: readonly Study[];
  /** What stands under education: the studies, and a programme after them that is a training. */
  readonly learnt: readonly Study[];
  readonly courses: readonly Course[];
  readonly systems: readonly string[];
  readonly spoken: readonly (readonly [code: string, text: string])[];
  readonly referees: readonly (readonly [name: string, text: string])[];
  readonly onRequest?: string;
  readonly offer: CvFacts['offer'];
  readonly offerLines: readonly (readonly [label: string, value: string])[];
  readonly hobbies: string;
  /** Empty where it is not told. */
  readonly born: string;
  /** Asked and answered, for a table of requirements. */
  readonly claims: readonly (readonly [asked: string, answer: string])[];
};

export type Section =
  | 'personal'
  | 'profile'
  | 'work'
  | 'unpaid'
  | 'education'
  | 'courses'
  | 'systems'
  | 'spoken'
  | 'references'
  | 'offer'
  | 'hobbies';

/** What is printed, to be set by any engine. `right` stands at the right edge of the same line. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | {
      readonly type: 'line';
      readonly text: string;
      readonly style?: 'bold' | 'italic' | 'grey';
      readonly right?: string;
    }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'space' }
  | {
      readonly type: 'rows';
      readonly rows: readonly Row[];
      readonly lined: boolean;
      readonly widths: readonly number[];
    };

/** The cells of a row; widths are in percent. */
export type Row = readonly (readonly Block[])[];

export type Page = {
  readonly name: string;
  readonly headline: string;
  readonly header?: string;
  readonly footer?: string;
  readonly side?: readonly Block[];
  readonly body: readonly Block[];
  readonly colour: string;
};
