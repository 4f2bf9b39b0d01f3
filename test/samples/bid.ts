import type { Offer } from '../../shared/domain/offer.ts';
import type { Candidate } from './candidate.ts';

/** How a CV looks. */
export type LayoutName =
  | 'classic'
  | 'sidebar'
  | 'timeline'
  | 'europass'
  | 'criteria'
  | 'compact'
  | 'right-dates'
  | 'agency';

/** Which program writes the file: HTML through Chromium or LibreOffice, a DOCX library (as it is, or printed), a PDF library. */
export type EngineName =
  | 'chromium-pdf'
  | 'libreoffice-pdf'
  | 'libreoffice-docx'
  | 'docx-library'
  | 'docx-printed'
  | 'pdf-library';

/** What is done to the finished document. */
export type Trick = 'scanned' | 'truncated' | 'encrypted' | 'hidden-text';

/** Minimum requirements of the sample tender. */
export const REQUIREMENTS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'CV_pages', 'CV_language', 'CV_references'] as const;
/** Award criteria of the sample tender. */
export const CRITERIA = ['C7', 'C8', 'C9', 'C10', 'C11', 'C12'] as const;
export type RequirementId = (typeof REQUIREMENTS)[number];
export type CriterionId = (typeof CRITERIA)[number];
export type ItemId = RequirementId | CriterionId;

/** What a person who looks at document and offer concludes where the rules leave it open. */
export type Settled =
  | { readonly outcome: 'met' | 'not-met'; readonly reason: string }
  | { readonly points: number; readonly reason: string };

/** One bid: who, by whom, on what terms, in which document. */
export type Bid = {
  readonly id: string;
  /** What this bid exercises, in a few words. */
  readonly about: string;
  readonly candidate: Candidate;
  readonly supplierId: string;
  /** The terms; ids and names of candidate and supplier are added by the generator. `undefined`: not filled in. */
  readonly terms: Terms;
  readonly layout: LayoutName;
  readonly engine: EngineName;
  readonly trick?: Trick;
  readonly language?: 'nl' | 'en';
  /** The CV is made longer than the tender allows. */
  readonly tooLong?: boolean;
  /** Same candidate id as this bid (a later upload of the same supplier). */
  readonly replaces?: string;
  readonly settled?: Partial<Record<ItemId, Settled>>;
};

/** The part of the offer that differs by bid. */
export type Terms = Pick<Offer, 'hourlyRateEur' | 'availableFrom' | 'hoursPerWeek' | 'engagement'>;
