import type { JobView, Row, Section, View } from '../model.ts';

/** The parts that say something, with a sign between them. */
export const joined = (sign: string, ...parts: readonly string[]): string => parts.filter(Boolean).join(sign);

/** A row of a list on one line, in one of four manners. A year stands behind the name or with brackets, never alone in front. */
export const rowLine = ({ when, main, detail, note }: Row, manner: number): string =>
  [
    joined(', ', main, detail, joined(' – ', when, note)),
    `${joined(' – ', main, detail)}${when || note ? ` (${joined(', ', when, note)})` : ''}`,
    joined(' | ', main, detail, when, note),
    when ? `${when}: ${joined(', ', main, detail)}${note ? ` (${note})` : ''}` : joined(', ', main, detail, note),
  ][manner % 4] ?? main;

/** What is said of a row beside its name: the institute and whether it was ended. */
export const rowRest = ({ detail, note }: Row): string => joined(' – ', detail, note);

/** The period of a job with its hours. */
export const periodOf = ({ period, hours }: JobView): string => (hours ? `${period} (${hours})` : period);

/** Label and value on one line each, or all on one line. */
export const pairLines = ({ name, pairs = [] }: Section, manner: number): readonly string[] =>
  name === 'languages' && manner % 2 === 0
    ? [pairs.map(([label, value]) => `${label} (${value})`).join(', ')]
    : pairs.map(([label, value]) => `${label}: ${value}`);

/** Lists of systems or strengths, on one line or each on its own. */
export const shortList = ({ lines = [] }: Section, manner: number): readonly string[] =>
  manner % 2 === 0 ? [lines.join(', ')] : lines;

/** The lines of any section that holds no jobs. */
export const plainLines = (section: Section, manner: number): readonly string[] => {
  if (section.rows)
    return section.rows.map((row) => rowLine(row, section.name === 'education' ? manner : manner % 2 === 0 ? 1 : 3));
  if (section.pairs) return pairLines(section, manner);
  return ['systems', 'skills'].includes(section.name) ? shortList(section, manner) : (section.lines ?? []);
};

/** The sections of these names, in the order of the CV; or all others. */
export const sectionsIn = ({ sections }: View, names: readonly string[], others = false): readonly Section[] =>
  sections.filter(({ name }) => names.includes(name) !== others);
