import type { Facts, Job, Quote } from '../reading.ts';
import type { JobTest } from './counted-jobs.ts';

/**
 * Whether a job that was missed may pass these tests: each of them finds what it asks for somewhere in the CV. What the CV nowhere names
 * was not missed. True where it is not known what else stands in the CV.
 */
export const mayBeMissed = ({ jobs, missed }: Facts, tests: readonly JobTest[]): boolean => {
  const elsewhere = missed?.elsewhere;
  if (elsewhere === undefined || tests.length === 0) return true;
  const lines = [...elsewhere, ...jobs.flatMap(linesOf)];
  const shown = [...lines, ...lines.flatMap((line, at) => wrapped(line, lines[at + 1]))].flatMap(asJobs);
  return tests.every((test) => shown.some((job) => test(job) !== undefined));
};

const linesOf = ({ title, employer, description }: Job): readonly Quote[] => [
  ...(title ? [title] : []),
  ...(employer ? [employer] : []),
  ...description,
];

/** Words that go on in the next line, also where they are broken off by a hyphen. */
const wrapped = (line: Quote, next: Quote | undefined): readonly Quote[] =>
  next === undefined
    ? []
    : [
        { ...line, text: `${line.text} ${next.text}` },
        ...(line.text.endsWith('-') ? [{ ...line, text: `${line.text.slice(0, -1)}${next.text}` }] : []),
      ];

/** A line as a job would show it, whatever part of the job it was. */
const asJobs = (line: Quote): readonly Job[] => [
  { title: line, employer: line, kind: 'work', description: [line] },
  { kind: 'work', description: [line] },
];
