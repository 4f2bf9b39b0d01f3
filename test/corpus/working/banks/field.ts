import type { CvFacts, EducationFacts } from '../../facts-file.ts';
import type { Sector } from './employers.ts';

/** An education, and at what kind of school. */
export type Study = readonly [
  name: string,
  level: NonNullable<EducationFacts['level']>,
  at: 'college' | 'university' | 'hogeschool' | 'school',
];
/** A course, certificate or registration. */
export type Course = readonly [name: string, kind: CvFacts['trainings'][number]['kind']];

/**
 * The words of one field of work. In `lines` a system stands in double square brackets; a line names no training and nothing that
 * reads as a job, an education or a date of its own. `titles` run from the first job to the last.
 */
export type Field = {
  readonly titles: readonly [string, ...string[]];
  readonly sectors: readonly [Sector, ...Sector[]];
  readonly lines: readonly string[];
  readonly results: readonly [string, ...string[]];
  readonly studies: readonly [Study, ...Study[]];
  readonly courses: readonly [Course, ...Course[]];
  readonly systems: readonly string[];
  readonly profile: readonly [string, ...string[]];
};
