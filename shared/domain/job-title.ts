import { type Found, foundAt, ofWords, type Spelling, spellingsOf } from './spelling.ts';
import type { Role } from './term.ts';
import {
  isIntern,
  isOtherHead,
  isPersonNoun,
  LEADS_TO_HEAD,
  PREPOSITIONS,
  STAND_IN,
  withoutInternship,
} from './title-words.ts';
import { fold, wordsOf } from './word.ts';

/** How surely something counts: `maybe` is what a person must judge. */
export type Certainty = 'sure' | 'maybe';

/** A job title that is, or may be, a role; `because` says in Dutch why it is not sure. */
export type TitleMatch = { readonly certainty: 'sure' } | { readonly certainty: 'maybe'; readonly because: string };

/** What is longer is no title. */
const LONGEST_TITLE = 300;

/** One of the functions that a title names: `a / b` names two. */
type Part = {
  readonly words: readonly string[];
  /** Whether an earlier part may govern this one, as in `Recruiter voor leerplicht en doorstroomcoach`. */
  readonly governed: boolean;
  /** Whether it is the whole title. */
  readonly alone: boolean;
};

/**
 * Whether a job title names the role. The head of the title must be the role: who leads, trains, recruits or assists people in the
 * role has another one. An internship never is the role for sure; it may be where the role lists one under `consider`.
 */
export const matchTitle = (title: string, role: Role, internship = false): TitleMatch | undefined => {
  const parts = partsOf(title.slice(0, LONGEST_TITLE));
  const listed = spellingsOf(role.titles);
  const considered = spellingsOf(role.consider);
  if (internship || parts.some(({ words }) => words.some(isIntern))) return asInternship(parts, considered);
  const matches = parts.flatMap((part) => matchPart(part, listed) ?? []);
  const isSure = matches.some(({ certainty }) => certainty === 'sure');
  if (isSure && !isRather(parts, listed, considered)) return { certainty: 'sure' };
  if (parts.some((part) => matchPart(part, considered)))
    return maybe(`de functietitel kan op de functie ${role.name} duiden, maar noemt die niet`);
  return matches[0];
};

/** Whether the longest title that is surely named is one that only may be the role: `Projectleider beheer` beside `Projectleider`. */
const isRather = (parts: readonly Part[], listed: readonly Spelling[], considered: readonly Spelling[]): boolean => {
  const longest = (part: Part, spellings: readonly Spelling[]): number =>
    Math.max(0, ...spellings.map((one) => (matchSpelling(part, one)?.certainty === 'sure' ? one.joined.length : 0)));
  return parts.every((part) => {
    const sure = longest(part, listed);
    return sure === 0 || longest(part, considered) > sure;
  });
};

const maybe = (because: string): TitleMatch => ({ certainty: 'maybe', because });

const asInternship = (parts: readonly Part[], considered: readonly Spelling[]): TitleMatch | undefined => {
  const internships = considered
    .filter(({ words }) => words.some(isIntern))
    .map(({ words }) => ofWords(withoutInternship(words)));
  const found = parts.some((part) => matchPart({ ...part, words: withoutInternship(part.words) }, internships));
  return found ? maybe('het is een stage') : undefined;
};

const matchPart = (part: Part, spellings: readonly Spelling[]): TitleMatch | undefined => {
  const matches = spellings.flatMap((spelling) => matchSpelling(part, spelling) ?? []);
  return matches.find(({ certainty }) => certainty === 'sure') ?? matches[0];
};

/** Whoever assists people in the role has another one. */
const ASSISTS = /^(?:assistent|assistente|ondersteuner|ondersteunend|ondersteunende)$/;

const matchSpelling = ({ words, governed, alone }: Part, spelling: Spelling): TitleMatch | undefined => {
  const found = headAt(words, spelling);
  if (!found) return compoundHead(words, spelling);
  const before = words.slice(0, found.start);
  const after = words.slice(found.end);
  if (before.some(isOtherHead) || ASSISTS.test(before.at(-1) ?? '')) return undefined;
  if (found.likeness === 'plural' && !alone) return undefined;
  if (found.likeness === 'plural') return maybe('de functietitel staat in het meervoud');
  if (governed) return maybe('de functietitel is op twee manieren te lezen');
  if (before.some(isPersonNoun) || after.some(isOtherHead))
    return maybe('de functietitel noemt ook een andere functie');
  if (before.some((word) => STAND_IN.has(word))) return maybe('het gaat om vervanging of een gewezen functie');
  return inTraining(before, after) ? maybe('het gaat om iemand in opleiding') : { certainty: 'sure' };
};

/** The spelling with no preposition before it: what follows one only tells for whom or where. */
const headAt = (words: readonly string[], spelling: Spelling): Found | undefined => {
  for (let start = 0; start < words.length; start += 1) {
    const found = foundAt(words, start, spelling, true);
    if (found) return found;
    if (PREPOSITIONS.has(words[start] ?? '') && !STAND_IN.has(words[start - 1] ?? '')) return undefined;
  }
  return undefined;
};

/** `jeugddoorstroomcoach`: the last part of a compound is its head, but what stands before it may change the function. */
const compoundHead = (words: readonly string[], { joined }: Spelling): TitleMatch | undefined => {
  const first = words.slice(0, words.findIndex((word) => PREPOSITIONS.has(word)) >>> 0);
  const compound = first.find((word) => joined.length >= 8 && word.length > joined.length && word.endsWith(joined));
  if (!compound || isOtherHead(compound.slice(0, -joined.length)) || first.some(isOtherHead)) return undefined;
  return maybe('de functietitel is een samenstelling met een ander woord');
};

const inTraining = (before: readonly string[], after: readonly string[]): boolean =>
  before.includes('aspirant') || after.includes('io') || / in opleiding\b/.test(` ${after.join(' ')}`);

/** Splits a title where it names several functions. A strong break ends the reach of what stands before it; a weak one need not. */
const partsOf = (title: string): readonly Part[] => {
  const strong = fold(title)
    .replace(/\bals\b/g, ' | ')
    .split(/ [-/] |[|;:()[\]]| – /)
    .map((text) => text.trim())
    .filter((text) => wordsOf(text).length > 0);
  return strong.flatMap((text) => {
    const weak = text.split(/\/|,| en | & | \+ | annex | tevens | of /).map((one) => lead(wordsOf(one)));
    const wholes = weak.length > 1 ? [lead(wordsOf(text))] : [];
    const parts = [...wholes, ...weak].map((words, index) => ({
      words,
      governed: wholes.length > 0 && index > 1 && weak.slice(0, index - 1).some(governs),
      alone: strong.length === 1 && weak.length === 1,
    }));
    return [...parts, ...completed(text).map((word) => ({ words: [word], governed: false, alone: false }))];
  });
};

/** What `doorstroom- en jobcoach` may stand for in full: the first part with each ending of the last one. */
const completed = (text: string): readonly string[] => {
  const [, first = '', last = ''] = /([a-z0-9]+)- ?(?:en |of |\/ ?)(?:[a-z0-9]+-)?([a-z]{5,40})/.exec(text) ?? [];
  return Array.from({ length: Math.max(0, last.length - 3) }, (_, start) => `${first}${last.slice(start)}`);
};

/** Drops `in de functie van` and the like, which lead to the head. */
const lead = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word, i) => LEADS_TO_HEAD.has(word) && words[i + 1] === 'van');
  return at >= 0 && at < 3 ? words.slice(at + 2) : words;
};

const governs = (words: readonly string[]): boolean =>
  words.some((word, i) => PREPOSITIONS.has(word) || (isOtherHead(word) && i < words.length - 1));
