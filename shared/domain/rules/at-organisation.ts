import type { Job, Quote } from '../reading.ts';
import { sentencesOf } from '../sentence.ts';
import { findAny, type Spelling, spellingsOf } from '../spelling.ts';
import type { Organisation } from '../term.ts';
import { wordsIn } from '../words-in.ts';
import type { JobTest, Reason } from './counted-jobs.ts';

/** Words after which a name only tells for whom or of whom an organisation is: `Vereniging van gemeenten`. */
const SERVES = new Set(['voor', 'van', 'namens', 'met', 'aan']);

/** Words that lead to the place of the work in a description: `gedetacheerd bij de gemeente`. */
const LEADS = new Set(['bij', 'voor', 'binnen', 'opdrachtgever', 'klant', 'namens', 'inlener']);
/** Two words that do the same: `in opdracht van het waterschap`. */
const PAIRS = new Set([
  'opdracht van',
  'dienst van',
  'rekening van',
  'ingehuurd door',
  'uitgeleend aan',
  'gedetacheerd aan',
  'verhuurd aan',
  'uitgezonden naar',
]);
const ARTICLES = new Set(['de', 'het', 'een', 'diverse', 'verschillende', 'meerdere']);

/**
 * Jobs at one of the organisations, by the name of the employer or client. Where the description alone, or a name under `consider`,
 * points at one, it is for a person to judge; so is an internship or voluntary work there.
 */
export const atOrganisation = (organisations: readonly Organisation[]): JobTest => {
  const listed = organisations.flatMap(({ spellings }) => spellingsOf(spellings));
  const considered = organisations.flatMap(({ consider }) => spellingsOf(consider));
  return (job) => byKind(byName(job, listed, considered) ?? byDescription(job, [...listed, ...considered]), job);
};

const byKind = (reason: Reason, { kind }: Job): Reason => {
  if (!reason || reason.certainty === 'maybe' || kind === 'work') return reason;
  return {
    ...reason,
    certainty: 'maybe',
    because: kind === 'internship' ? 'het is een stage' : 'het is vrijwilligerswerk',
  };
};

const byName = ({ employer, title }: Job, listed: readonly Spelling[], considered: readonly Spelling[]): Reason => {
  const name = employer ?? title;
  if (!name) return undefined;
  const words = wordsIn(name);
  const found = firstOf(words, listed);
  if (found && !(employer && words.slice(0, found.start).some((word) => SERVES.has(word))))
    return { certainty: 'sure', quote: name };
  if (found) return maybe(name, 'de naam kan ook die van een organisatie voor of van anderen zijn');
  if (firstOf(words, considered)) return maybe(name, 'de naam van de organisatie kan hierop duiden');
  return employer && title && firstOf(wordsIn(title), listed)
    ? maybe(title, 'de functietitel noemt zo’n organisatie, de werkgever is een andere')
    : undefined;
};

const byDescription = ({ description }: Job, spellings: readonly Spelling[]): Reason => {
  for (const { placed: sentence, words } of sentencesOf(description)) {
    for (const { start, likeness } of findAny(words, spellings)) {
      const placed = sentence[start];
      const page = description[placed?.line ?? 0]?.page;
      if (placed && page !== undefined && likeness === 'same' && leadsTo(words, start))
        return maybe({ text: placed.piece, page }, 'alleen de omschrijving noemt zo’n organisatie');
    }
  }
  return undefined;
};

const leadsTo = (words: readonly string[], at: number): boolean => {
  const end = ARTICLES.has(words[at - 1] ?? '') ? at - 1 : at;
  const [verb = '', word = ''] = [words[end - 2], words[end - 1]];
  // `subsidie aanvragen bij de provincie`, `vroeg geld aan bij`: there somebody asks, and does not work.
  if (word === 'bij' && /^(?:aan|aanvragen|aangevraagd|aanvraag|subsidie)$/.test(verb)) return false;
  return LEADS.has(word) || PAIRS.has(`${verb} ${word}`);
};

const firstOf = (words: readonly string[], spellings: readonly Spelling[]) =>
  findAny(words, spellings).toSorted((a, b) => a.start - b.start)[0];

const maybe = (quote: Quote, because: string): Reason => ({ certainty: 'maybe', quote, because });
