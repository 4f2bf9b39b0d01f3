import type { Diploma, Facts, Quote } from '../domain/reading.ts';
import { isCourse, tellsLevel } from './education-level.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section.ts';

/** Words of a level in a list of educations that no diploma was made of. */
const unreadEducation = (sections: readonly Section[], education: readonly Diploma[]): Row | undefined =>
  sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ rows }) => rows)
    .find(
      ({ text }) =>
        tellsLevel(text) &&
        !isCourse(text) &&
        !/\bwerk-? en denkniveau\b/i.test(text) &&
        !education.some(({ name, institute, statusQuote }) =>
          [name, institute, statusQuote].some(
            (words) => words && (text.includes(words.text) || words.text.includes(text)),
          ),
        ),
    );

/** What a list of jobs or educations seems to hold besides those that were read; undefined where nothing is missed. */
export const missedIn = (
  sections: readonly Section[],
  education: readonly Diploma[],
  untitled: readonly Quote[],
): Facts['missed'] => {
  const [job] = untitled;
  const diploma = unreadEducation(sections, education);
  return job || diploma
    ? { ...(job ? { job } : {}), ...(diploma ? { education: quote(diploma.text, diploma) } : {}) }
    : undefined;
};
