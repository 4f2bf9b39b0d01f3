/** When something began or ended, as exact as the CV will write it: `2019-09` or `2019`. */
export type When = string;

/** What a job was about; each stands for sentences of a phrase bank that name it. */
export type Work =
  | 'vsv'
  | 'verzuim'
  | 'zorg'
  | 'jvs'
  | 'youth'
  | 'duo'
  | 'attendance'
  | 'care'
  | 'debt'
  | 'retail'
  | 'adults'
  | 'office'
  | 'beside-coach';

/** Work that shows experience with early school leavers or young people. */
export const YOUTH_WORK: readonly Work[] = ['vsv', 'verzuim', 'youth', 'attendance', 'care'];

/** One job of an invented candidate. `role`: whether the title surely is, may be, or is not that of Doorstroomcoach. */
export type Job = {
  readonly title: string;
  /** Absent where the CV does not name the place of the work. */
  readonly employer?: string;
  /** The agency through which the work was done; jobs that follow each other are grouped under it. */
  readonly via?: string;
  readonly start?: When;
  readonly end?: When | 'present';
  readonly kind: 'work' | 'internship' | 'volunteer';
  readonly role: 'coach' | 'may-be' | 'other';
  readonly work: readonly Work[];
};

/** What may settle C10. `debatable`: Social Work, or law at a university. */
export type Field = 'asked' | 'debatable' | 'other';

/** One education. `completed: 'unclear'` is written without a word on a diploma and without years. */
export type Education = {
  readonly name: string;
  readonly institute: string;
  readonly level: 'mbo' | 'hbo-bachelor' | 'wo-bachelor' | 'hbo-master' | 'wo-master' | 'secondary';
  readonly field: Field;
  readonly completed: 'yes' | 'no' | 'unclear';
  readonly years?: readonly [from: number, to: number];
};

/** What the CV itself says about the offer. */
export type Says = {
  readonly rate?: { readonly eur: number; readonly excludesTravel: boolean };
  readonly availableFrom?: string;
  readonly hoursPerWeek?: number;
  readonly engagement?: 'employee' | 'zzp';
};

/** An invented person, as the CV shows them. */
export type Candidate = {
  readonly name: string;
  readonly city: string;
  readonly born: string;
  readonly headline: string;
  readonly jobs: readonly Job[];
  readonly education: readonly Education[];
  /** Names of referees with what they are; an empty list with `onRequest` says they are given on request. */
  readonly referees: readonly string[];
  readonly onRequest?: boolean;
  readonly says?: Says;
  /** Own sentences in the profile, beside those of the phrase bank. They earn nothing. */
  readonly profile?: readonly string[];
  /** Own entries in the list of skills. They earn nothing. */
  readonly skills?: readonly string[];
  readonly hobbies?: readonly string[];
  /** Rows of a table "Eis / Invulling", where the layout has one. They earn nothing. */
  readonly claims?: readonly (readonly [asked: string, filledIn: string])[];
};
