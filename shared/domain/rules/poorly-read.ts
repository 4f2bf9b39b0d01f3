import type { Facts } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { JobTest } from './counted-jobs.ts';
import { mayBeMissed } from './missed-work.ts';

/** From this share of lines without a place on, what a CV seems not to say may well stand in it. */
const MOST_UNPLACED = 0.25;

/**
 * Whether the CV was read too poorly for its silence to count against the candidate in a rule of this kind. A CV in which no job, or
 * no education at all was found, or words for one were not understood, says more of the reading than of the candidate; but not of what
 * the CV nowhere names: `tests` are those that a job must pass to count.
 */
export const isPoorlyRead = (kind: Rule['kind'], facts: Facts, tests: readonly JobTest[] = []): boolean => {
  const { jobs, education, missed, unplaced } = facts;
  switch (kind) {
    case 'role-experience':
    case 'topic-experience':
    case 'organisation-experience':
    case 'system-experience':
      return (
        jobs.length === 0 ||
        unplaced > MOST_UNPLACED ||
        (missed?.job !== undefined && missed.periods === undefined && mayBeMissed(facts, tests))
      );
    case 'education':
      return education.length === 0 || missed?.education !== undefined || unplaced > MOST_UNPLACED;
    case 'qualification':
    case 'language-level':
    case 'cv-references':
      return unplaced > MOST_UNPLACED;
    default:
      return false;
  }
};

/** Why nothing is held against the candidate, in one Dutch sentence. */
export const POORLY_READ = 'Dit deel van het cv kon niet goed genoeg worden gelezen om dat vast te stellen.';
