import { isDenied, isLearned, isPlanned } from './denial.ts';
import type { Certainty } from './job-title.ts';
import { othersWork } from './others-work.ts';
import type { Job, Quote } from './reading.ts';
import { around, sentencesOf } from './sentence.ts';
import { findAny, type Spelling } from './spelling.ts';
import { leadsOthers } from './title-words.ts';
import { wordsIn } from './words-in.ts';

/** Where a job names a topic or system, and how surely; `because` says in Dutch why it is not sure. */
export type Mention =
  | { readonly certainty: 'sure'; readonly quote: Quote }
  | { readonly certainty: 'maybe'; readonly quote: Quote; readonly because: string };

/**
 * The first place in the title or description of a job that names one of the spellings, the surest first. What the sentence denies
 * or only wishes does not count. `look` says whether the employer's name may hint at it, and whether what was only learned counts
 * (`papers`). Undefined when the job does not name it.
 */
export const mentionIn = (
  job: Job,
  spellings: readonly Spelling[],
  look: 'work' | 'work-and-employer' | 'papers' = 'work-and-employer',
): Mention | undefined => {
  const inTitle = job.title && mentionInTitle(job.title, spellings);
  if (inTitle?.certainty === 'sure') return inTitle;
  const byEmployer = look === 'work-and-employer' ? mentionInEmployer(job, spellings) : undefined;
  return mentionInText(job.description, spellings, look === 'papers') ?? inTitle ?? byEmployer;
};

/** The certainty of a mention in a job that is no paid work: an internship and voluntary work are for a person to weigh. */
export const weighed = (mention: Mention, kind: Job['kind']): { certainty: Certainty; because?: string } => {
  if (mention.certainty === 'maybe') return { certainty: 'maybe', because: mention.because };
  if (kind === 'internship') return { certainty: 'maybe', because: 'het is een stage' };
  return kind === 'volunteer' ? { certainty: 'maybe', because: 'het is vrijwilligerswerk' } : { certainty: 'sure' };
};

const mentionInTitle = (title: Quote, spellings: readonly Spelling[]): Mention | undefined => {
  const words = wordsIn(title);
  const found = findAny(words, spellings).toSorted((a, b) => a.start - b.start)[0];
  if (!found) return undefined;
  return words.slice(0, found.start).some(leadsOthers)
    ? { certainty: 'maybe', quote: title, because: 'de functie geeft leiding aan of ondersteunt wie dit werk doet' }
    : { certainty: 'sure', quote: title };
};

const mentionInText = (
  lines: readonly Quote[],
  spellings: readonly Spelling[],
  alsoLearned: boolean,
): Mention | undefined => {
  let perhaps: Mention | undefined;
  for (const { placed, words } of sentencesOf(lines)) {
    for (const { start, end } of findAny(words, spellings)) {
      const first = placed[start];
      const page = lines[first?.line ?? 0]?.page;
      const { before, after } = around(placed, start, end);
      if (!first || page === undefined || isDenied(before, after) || isPlanned(after)) continue;
      if (!alsoLearned && isLearned(before)) continue;
      const quote = { text: first.piece, page };
      const others = othersWork(before, words.slice(start, end), after);
      if (others === undefined) return { certainty: 'sure', quote };
      if (others === 'perhaps') perhaps ??= { certainty: 'maybe', quote, because: OF_A_UNIT };
    }
  }
  return perhaps;
};

const OF_A_UNIT = 'de zin gaat over een afdeling of team';

/** An employer's name alone says little of the work; it may where the CV says nothing else of it. */
const mentionInEmployer = ({ employer, description }: Job, spellings: readonly Spelling[]): Mention | undefined => {
  if (!employer || description.length > 0) return undefined;
  const words = wordsIn(employer);
  return findAny(words, spellings).length > 0
    ? { certainty: 'maybe', quote: employer, because: 'alleen de naam van de werkgever wijst erop' }
    : undefined;
};
