import type { Quote } from '../domain/reading.ts';
import type { SectionKind } from './heading.ts';
import { isPersonName } from './person-name.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';

const LEAD = /^(?:curriculum\s+vitae|c\.?v\.?|resume|résumé|profiel|kandidaat)\s*(?:van|of|[-–—:|])?\s*/i;
const LABEL =
  /^(?:naam|volledige naam|naam kandidaat|kandidaat|name|naam en voorletters|voor- en achternaam|naam medewerker|naam professional)(?!\s(?:en|van|and|of)\s)\s*:?\s+/i;
const HEAD = 12;

const nameIn = (text: string, sure: boolean): string | undefined => {
  const bare = text.replace(LEAD, '').replace(LABEL, '').replace(/^:\s*/, '');
  const candidates = [bare, ...bare.split(/\s[-–—|]\s|,\s/)].map((candidate) => candidate.trim());
  return candidates.find((candidate) => isPersonName(candidate, sure));
};

/** The rows at the head: those set largest on the first page go first. */
const headRows = (
  rows: readonly Row[],
  head: readonly Row[],
): readonly { readonly row: Row; readonly sure: boolean }[] => {
  const first = rows.filter(({ page }) => page === 1);
  const sizes = first.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const large = first.filter(({ size }) => size > usual * 1.25).toSorted((a, b) => b.size - a.size);
  return [...large.map((row) => ({ row, sure: true })), ...head.slice(0, HEAD).map((row) => ({ row, sure: false }))];
};

/** Kinds of sections in which a label `Naam` is that of another person, or of an organisation. */
const OF_OTHERS: ReadonlySet<SectionKind> = new Set([
  ...(['jobs', 'internships', 'volunteering', 'education', 'courses', 'references', 'claims'] as const),
]);

const ALONE = /^(?:volledige )?naam(?: (?:kandidaat|medewerker|professional))?\s*:?$/i;

/** The rows below a label on a line of its own. */
const underLabels = (sections: readonly Section[]): readonly Row[] =>
  sections.flatMap(({ rows }) =>
    rows.flatMap(({ text }, index) => {
      const below = rows[index + 1];
      return ALONE.test(text) && below ? [below] : [];
    }),
  );

/** The name of the candidate: a labelled one, else the largest, else the first above any heading. For letters only. */
export const candidateName = (rows: readonly Row[], sections: readonly Section[]): Quote | undefined => {
  const own = sections.filter(({ kind }) => !OF_OTHERS.has(kind));
  const head = own.filter(({ kind }) => kind === 'head' || kind === 'personal').flatMap((section) => section.rows);
  const labelled = own.flatMap((section) => section.rows).filter(({ text }) => LABEL.test(text));
  const heads = [...[...labelled, ...underLabels(own)].map((row) => ({ row, sure: true })), ...headRows(rows, head)];
  for (const { row, sure } of heads) {
    const name = [row.text, ...row.cells].map((text) => nameIn(text, sure)).find((found) => found !== undefined);
    if (name) return quote(name, row);
  }
  return undefined;
};
