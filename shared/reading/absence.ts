import type { AbsenceReason } from '../domain/further-facts.ts';
import type { Facts } from '../domain/reading.ts';
import type { SectionKind } from './heading.ts';
import type { Section } from './section-rows.ts';

const NONE = /^(?:geen|n\.?\s?v\.?\s?t\b|niet van toepassing|none|n\/a|niet opgenomen)/i;

/** What the sections of some kinds say of what was not found in them. */
const reasonIn = (sections: readonly Section[], kinds: readonly SectionKind[]): AbsenceReason => {
  const own = sections.filter(({ kind }) => kinds.includes(kind));
  const rows = own.flatMap((section) => section.rows);
  if (own.length === 0) return 'no-section';
  return rows.length > 0 && rows.every(({ text }) => NONE.test(text)) ? 'none-claimed' : 'nothing-understood';
};

const referencesReason = (sections: readonly Section[], { onRequest, unclear }: Facts['references']): AbsenceReason => {
  if (onRequest) return 'on-request';
  return unclear ? 'nothing-understood' : reasonIn(sections, ['references']);
};

/** Why a CV holds no job, no education, no named referee or no language that can be told; undefined where it has them all. */
export const absenceIn = (
  sections: readonly Section[],
  { jobs, education, references, language }: Pick<Facts, 'jobs' | 'education' | 'references' | 'language'>,
): Facts['absent'] => {
  const absent = {
    ...(jobs.length > 0 ? {} : { jobs: reasonIn(sections, ['jobs', 'internships', 'volunteering']) }),
    ...(education.length > 0 ? {} : { education: reasonIn(sections, ['education']) }),
    ...(references.named.length > 0 ? {} : { references: referencesReason(sections, references) }),
    ...(language ? {} : { language: 'too-little-text' as const }),
  };
  return Object.keys(absent).length === 0 ? undefined : absent;
};
