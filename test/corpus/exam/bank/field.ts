import type * as z from 'zod';
import type { EducationFacts, TrainingFacts } from '../../facts-file.ts';

/** What is learned beside an education. */
export type TrainingKind = z.infer<typeof TrainingFacts>['kind'];

export type Level = NonNullable<EducationFacts['level']>;

/** A field of work: titles from late to early in a career, for whom, what was done, and what one learns for it. */
export type Field = {
  readonly language: 'nl' | 'en' | 'de';
  readonly titles: readonly string[];
  readonly employers: readonly string[];
  readonly tasks: readonly string[];
  readonly systems: readonly string[];
  readonly educations: readonly (readonly [name: string, level: Level, institute: string])[];
  readonly trainings: readonly (readonly [name: string, kind: TrainingKind])[];
  readonly profile: readonly string[];
};

/** The parts of a text that upright strokes divide. */
export const list = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

/** Trainings by kind, each a text that strokes divide; an empty text is none. */
export const learned = (training: string, certificate = '', registration = ''): Field['trainings'] =>
  (
    [
      ['training', training],
      ['certificate', certificate],
      ['registration', registration],
    ] as const
  ).flatMap(([kind, text]) => (text === '' ? [] : list(text).map((name) => [name, kind] as const)));
