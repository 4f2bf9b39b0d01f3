import type { MonthRange, Period, Quote } from './reading.ts';

/** Months that something lasted, as the words say: `ca. 3 jaar` is 30 to 42. Whole months, 0 to 720; `min` is at most `max`. */
export type Duration = { readonly min: number; readonly max: number; readonly quote: Quote };

/** Hours a week, 2 to 60; `min` = `max` where one number is given. Part of a full week (0,8 fte) is no number of hours. */
export type WeeklyHours = { readonly min: number; readonly max: number; readonly quote: Quote };

/** A time without work that stands among the jobs (sabbatical, mantelzorg, wereldreis): told, and never experience. */
export type Gap = { readonly name: Quote; readonly period?: Period };

/** A course, a certificate (BHV, VCA, Prince2) or an entry in a professional register (SKJ, BIG): no diploma of a level. */
export type Training = {
  readonly name: Quote;
  readonly kind: 'training' | 'certificate' | 'registration';
  /** When it was followed or given; of a longer one the last date. */
  readonly date?: MonthRange;
  readonly institute?: Quote;
};

/**
 * A line that names a course, certificate, registration or licence of the candidate, as a whole. `given`: the date in it; `validUntil`:
 * until when it holds; `expired` and `pending`: what the words say of it; `claimed`: it answers a question of the tender; `course`: it
 * stands in a list of courses; `loose`: it is only a short line outside the jobs, which may name anything.
 */
export type Credential = {
  readonly quote: Quote;
  readonly given?: MonthRange;
  readonly validUntil?: MonthRange;
  readonly state?: 'expired' | 'pending';
  readonly claimed?: boolean;
  readonly course?: boolean;
  readonly loose?: boolean;
};

/** A system or tool by its name (JVS, Suite4Jeugd, Excel). */
export type SystemUse = {
  readonly name: Quote;
  /** Places in `Facts.jobs`, from 0 and in order, of the jobs that name it; empty where only a list does. */
  readonly jobs: readonly number[];
};

/** A language that the candidate speaks. */
export type SpokenLanguage = {
  /** ISO 639-1 code; the word itself, in lower case, of a language that is not among those known. */
  readonly name: string;
  /** The words for how well: `vloeiend`, `moedertaal`, `B2`. */
  readonly level?: string;
  readonly quote: Quote;
};

/** Where the candidate can be reached, as written. For letters only: as the name, it never reaches a rule. */
export type Contact = { readonly emails: readonly Quote[]; readonly phones: readonly Quote[] };

/**
 * Why a CV holds nothing of a kind: `no-section`: no heading announces it; `nothing-understood`: words stand where it is due, and none
 * was understood; `on-request`: it is promised; `none-claimed`: the CV says that there is none; `too-little-text`: too few words to tell.
 */
export type AbsenceReason = 'no-section' | 'nothing-understood' | 'on-request' | 'none-claimed' | 'too-little-text';
