import type { SectionKind } from './heading.ts';
import type { Row } from './row.ts';

/** Rows under one heading, in reading order. The rows before the first heading are the `head`. */
export type Section = { readonly kind: SectionKind; readonly heading?: Row; readonly rows: readonly Row[] };

/** A section that still takes rows. */
export type Open = { readonly kind: SectionKind; readonly heading?: Row; readonly rows: Row[] };

const JOB_KINDS: ReadonlySet<SectionKind> = new Set(['jobs', 'internships', 'volunteering']);

/** Whether a section of this kind holds jobs. */
export const holdsJobs = (kind: SectionKind): boolean => JOB_KINDS.has(kind);

/** What stands under a heading that is not understood may be jobs too. */
export const mayHoldJobs = (kind: SectionKind): boolean => holdsJobs(kind) || kind === 'other';
