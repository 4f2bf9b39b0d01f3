import type { Diploma } from '../domain/reading.ts';
import { type ReadEducation, readEducation } from './read-education.ts';
import type { Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { toldEducations } from './told-education.ts';

const MOST_DIPLOMAS = 50;

/** Where a CV without a list of educations, such as a letter, may tell them. */
const MAY_TELL: ReadonlySet<Section['kind']> = new Set(['head', 'profile', 'other', 'jobs', 'personal']);

/** The educations of a CV, and the courses among them. `strays`: rows in lists of jobs that tell of an education. */
export const educationOf = (sections: readonly Section[], strays: readonly Row[]): ReadEducation => {
  const lists = sections.filter(({ kind }) => kind === 'education').map(toldOrListed);
  const told = lists.length > 0 ? [] : sections.filter(({ kind }) => MAY_TELL.has(kind)).flatMap(inSentences);
  const read = [...lists, readEducation({ kind: 'education', rows: strays }), { diplomas: told, courses: [] }];
  const besides = sections.filter(({ kind }) => kind === 'courses').flatMap((list) => toldOrListed(list).diplomas);
  return {
    diplomas: withoutRepeats([...read.flatMap(({ diplomas }) => diplomas), ...besides]).slice(0, MOST_DIPLOMAS),
    courses: read.flatMap(({ courses }) => courses),
  };
};

const inSentences = (section: Section): readonly Diploma[] => toldEducations(section).diplomas;

/** Running text is read by its sentences, where they tell of educations; anything else as a list. */
const toldOrListed = (section: Section): ReadEducation => {
  const { diplomas, entries, others } = toldEducations(section);
  if (diplomas.length === 0 && entries.length === 0) return readEducation(section);
  const listed = entries.map((row) => readEducation({ ...section, rows: [row] }));
  return {
    diplomas: [...diplomas, ...listed.flatMap((one) => one.diplomas)],
    courses: [...listed, readEducation({ ...section, rows: others })].flatMap(({ courses }) => courses),
  };
};

/** `Opleiding: HBO` among the personal data says again, and less, what the list of educations says. */
const withoutRepeats = (education: readonly Diploma[]): readonly Diploma[] =>
  education.filter(
    (diploma, index) =>
      !education.some(
        (other, at) =>
          other.name.text.toLowerCase() === diploma.name.text.toLowerCase() &&
          ((diploma.status === 'unclear' && other.status !== 'unclear') ||
            (other.status === diploma.status && at < index)),
      ),
  );
