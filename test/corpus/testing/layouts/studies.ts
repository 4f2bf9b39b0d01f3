import type { Block, Cv, Study } from '../model.ts';
import { joined, line, SPACE, variantOf } from './parts.ts';

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

const studyLine = ({ facts, institute, years, note }: Study, variant: number): string =>
  [
    joined(', ', facts.name, institute, years, note),
    joined(': ', years, `${joined(', ', facts.name, institute)}${inBrackets(note)}`),
    joined(' - ', `${facts.name}${inBrackets(years)}`, institute, note),
  ][variant] ?? '';

export const studyLines = (cv: Cv): readonly Block[] =>
  cv.learnt.map((study) => line(studyLine(study, variantOf(cv, 3))));

/** Educations with their years in a column of their own. */
export const studyRows = (cv: Cv, left: number): readonly Block[] =>
  cv.learnt.map((study) => ({
    type: 'rows',
    lined: false,
    widths: [left, 100 - left],
    rows: [[[line(study.years)], [line(study.facts.name, 'bold'), ...bare(joined(', ', study.institute, study.note))]]],
  }));

const bare = (text: string): readonly Block[] => (text === '' ? [] : [line(text)]);

/** Educations above each other: name, school, and how it ended. */
export const studyStack = (cv: Cv): readonly Block[] =>
  cv.learnt.flatMap((study) => [
    line(study.facts.name, 'bold'),
    ...bare(study.institute),
    ...bare(joined(' | ', study.years, study.note)),
    SPACE,
  ]);
