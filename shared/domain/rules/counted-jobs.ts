import type { CountedJob } from '../experience.ts';
import { type Certainty, matchTitle } from '../job-title.ts';
import { mentionIn, weighed } from '../mention.ts';
import type { Facts, Job, Quote } from '../reading.ts';
import { spellingsOf } from '../spelling.ts';
import type { Role, System, Topic } from '../term.ts';
import { mayBeMissed } from './missed-work.ts';

/** Why a job counts, or may count; undefined where it does not. */
export type Reason = { readonly certainty: Certainty; readonly quote?: Quote; readonly because?: string } | undefined;

/** A test of one job. */
export type JobTest = (job: Job) => Reason;

/**
 * The jobs that pass every test; one that passes one of them perhaps only, counts perhaps. The first test gives the quote. Work in a
 * period of which the CV's words were not understood may be any work.
 */
export const countedJobs = (facts: Facts, tests: readonly JobTest[]): readonly CountedJob[] => [
  ...passing(facts.jobs, tests),
  ...(mayBeMissed(facts, tests) ? (facts.missed?.periods ?? []) : []).map((period) => ({
    job: { period, employer: period.quote, kind: 'work' as const, description: [] },
    certainty: 'maybe' as const,
    quote: period.quote,
    because: 'welk werk dit was, kon niet worden gelezen',
  })),
];

const passing = (jobs: readonly Job[], tests: readonly JobTest[]): readonly CountedJob[] =>
  jobs.flatMap((job) => {
    const reasons: Exclude<Reason, undefined>[] = [];
    for (const test of tests) {
      const reason = test(job);
      if (reason === undefined) return [];
      reasons.push(reason);
    }
    const doubts = reasons.filter(({ certainty }) => certainty === 'maybe');
    const shown = doubts[0] ?? reasons[0];
    const because = [...new Set(doubts.flatMap((doubt) => doubt.because ?? []))].join('; ');
    return [
      {
        job,
        certainty: doubts.length > 0 ? ('maybe' as const) : ('sure' as const),
        ...(shown?.quote && { quote: shown.quote }),
        ...(because && { because }),
      },
    ];
  });

/** Jobs whose title is a role. Voluntary work is none; an internship counts as the role's `consider` says. */
export const inRole =
  (role: Role): JobTest =>
  (job) => {
    if (job.kind === 'volunteer') return undefined;
    if (job.title) return matchTitle(job.title.text, role, job.kind === 'internship');
    const line = job.description.find(({ text }) => matchTitle(text, role)?.certainty === 'sure');
    return line && { certainty: 'maybe', quote: line, because: 'deze werkervaring heeft geen duidelijke functietitel' };
  };

/** Jobs whose title or description names any of the topics. */
export const aboutTopics = (topics: readonly Topic[]): JobTest => {
  const [sole, ...others] = topics;
  const spellings =
    sole && others.length === 0 ? spellingsOf(sole.spellings) : topics.flatMap((topic) => spellingsOf(topic.spellings));
  return (job) => {
    const mention = mentionIn(job, spellings);
    return mention && { quote: mention.quote, ...weighed(mention, job.kind) };
  };
};

/** Jobs whose title or description names the system. */
export const withSystem =
  (system: System): JobTest =>
  (job) => {
    const mention = mentionIn(job, spellingsOf(system.spellings), 'work');
    return mention && { quote: mention.quote, ...weighed(mention, job.kind) };
  };
