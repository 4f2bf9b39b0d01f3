import type { Job } from '../domain/reading.ts';
import { findPeriods } from './period-phrase.ts';

const CLOSING = /(?:^|\s)\(([^()]{4,40})\)\.?$/;

/** A job that names no period, of which the description ends with one in brackets: `… bij hun eerste test. (01/2015 – 06/2018)`. */
export const withClosingPeriod = (job: Job): Job => {
  const last = job.period || job.duration ? undefined : job.description.at(-1);
  const words = last && CLOSING.exec(last.text)?.[1];
  const [phrase] = words ? findPeriods(words) : [];
  if (!last || !words || phrase?.from !== 0 || phrase.form !== 'range' || phrase.doubtful) return job;
  return { ...job, period: { start: phrase.start, end: phrase.end, quote: { ...last, text: words } } };
};
