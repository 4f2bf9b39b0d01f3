import { isCourse, tellsLevel } from './education-level.ts';
import type { SectionKind } from './heading.ts';
import { isInstitute } from './institute.ts';
import { organisationWordAt } from './organisation-words.ts';
import { isPersonName } from './person-name.ts';
import type { Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import { titleWordAt } from './title-words.ts';
import { wordCount } from './words.ts';

const MOST_ROWS = 400;
const LONGEST = 140;

type Signs = {
  readonly spells: number;
  /** Rows with a word for a job, and none for a level or a school. */
  readonly jobs: number;
  readonly levels: number;
  readonly names: number;
  readonly titles: number;
};

/** `Actief in de medezeggenschap van de basisschool (2019 – 2023).`: told, and no header of a job. */
const isSentence = (text: string): boolean => /\p{Ll}{2}\)?\.$|\d\)\.$/u.test(text) && wordCount(text) > 8;

const signsOf = (all: readonly Row[]): Signs => {
  const rows = all.slice(0, MOST_ROWS).filter(({ text, bullet }) => text.length <= LONGEST && !bullet);
  const spells = rows.filter((row, index) => {
    const period = rowPeriod(row, rows[index + 1]);
    return period?.period !== undefined && !period.single && !isSentence(row.text);
  });
  const told = rows.filter(({ text }) => (tellsLevel(text) || isInstitute(text)) && !isCourse(text));
  const named = rows.filter(
    ({ cells, text }) => isPersonName(cells[0] ?? '') || isPersonName(text.split(/,\s|\s[-–|]\s/)[0] ?? ''),
  );
  const titled = rows.filter(({ text }) => titleWordAt(text) !== -1 || organisationWordAt(text) !== -1);
  const jobs = rows.filter((row) => !told.includes(row) && titleWordAt(row.text) !== -1);
  return { spells: spells.length, jobs: jobs.length, levels: told.length, names: named.length, titles: titled.length };
};

/** Whether dated rows that all tell of a school or a level, and none of a job, stand in a section. */
export const holdsEducation = (rows: readonly Row[]): boolean => {
  if (rows.some(({ text }) => titleWordAt(text) !== -1)) return false;
  const { spells, levels } = signsOf(rows);
  return spells > 0 && levels >= spells;
};

/**
 * What a section holds whose heading says nothing that is known (`Track record`, `Papieren`), by what stands in it: jobs are dated
 * and named, educations tell a level or a school, referees are persons with a function. Undefined where neither is plain.
 */
export const kindByContent = (rows: readonly Row[]): SectionKind | undefined => {
  const { spells, levels, names, titles, jobs } = signsOf(rows);
  if (levels > jobs && levels >= spells / 2 && levels * 2 > titles / 2) return 'education';
  if (spells > 0 && titles > 0) return 'jobs';
  if (spells >= 2) return 'jobs';
  return names > 0 && spells === 0 && levels === 0 && titles > 0 && names * 4 >= rows.length ? 'references' : undefined;
};
