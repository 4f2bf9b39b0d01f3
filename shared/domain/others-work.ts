import {
  DOES_SOON,
  GIVEN_TO,
  HANDED_OVER,
  HANDED_TO,
  OTHERS_BEFORE,
  OTHERS_BEHIND,
  PERHAPS_ANYWAY,
  PERHAPS_BEFORE,
} from './others-sentences.ts';

/** Words that bring the candidate in. */
const SELF = /\b(?:ik|mij|me|mezelf|wij|we|samen|gezamenlijk|hij|zij|ze)\b/;

/** A clause that says where the candidate works, and not what the candidate does. */
const WHERE_SELF = /\bwaar(?:in|bij|voor)? (?:ik|zij|hij|ze|we|wij) (?:werk\w*|zit|zat|deel uitma\w+)\b/g;

/** A function that somebody has. Fewer words than a title may hold: names of towns must not be among them. */
const FUNCTION =
  /(?:beheerder|specialist|officer|adviseur|coordinator|medewerker|consulent|manager|regisseur|coach|expert|deskundige|functionaris|ambtenaar|inspecteur|jurist|planner|ontwikkelaar|analist|docent|trainer|leverancier|verlener|woordvoerder)s?$/;

/** `af met de [woordvoerder]`; `in de rol van [woordvoerder]` has no article. */
const WITH_SOMEBODY = /\b(?:van|door|met|aan|voor|naar) (?:de|het|onze|mijn|hun|een andere)$/;
/** `van de [BGT]-beheerder`, `door de [FME]-specialist`: the subject stands in the name of somebody's function. */
const TO_SOMEBODY = /\b(?:van|door|met|aan|voor|naar|bij) (?:de|het|een|onze|mijn|hun|een andere)$|\bdoor$/;
/** `met een eigen adviseur [crisiscommunicatie]`: the subject stands behind the function of somebody. */
const OF_SOMEBODY =
  /\b(?:van|door|met|aan|bij) (?:de|het|een|hun|onze) (?:eigen |andere |vaste )?[a-z]*(?:beheerder|specialist|officer|adviseur|coordinator|medewerker|consulent|manager|regisseur|expert|functionaris|ambtenaar|inspecteur|jurist|woordvoerder)$/;
/** Nothing but an article, at the start of a sentence. */
const ONLY_ARTICLE = /^(?:de|het|een|onze|mijn|haar|zijn)$/;

/**
 * Whether a sentence that mentions something tells of others: `others` where it says that these did it, `perhaps` where its subject is a
 * department or team, of which the candidate may be one, or a function that the candidate may have. `before`, `named` and `after` are the
 * words of the sentence before, in and behind the mention.
 */
export const othersWork = (
  before: readonly string[],
  named: readonly string[],
  after: readonly string[],
): 'others' | 'perhaps' | undefined => {
  const [first, rest] = [textOf(before), textOf(after)];
  const somebody = ofSomebody(first, named, after);
  if (somebody !== undefined) return somebody;
  const behind = ` ${rest}`;
  if (GIVEN_TO.test(first) || HANDED_TO.test(first)) return 'others';
  if (PERHAPS_ANYWAY.some((pattern) => pattern.test(first))) return 'perhaps';
  if (HANDED_OVER.test(behind)) return 'others';
  if (SELF.test(first) || SELF.test(rest)) return undefined;
  if (OTHERS_BEHIND.some((pattern) => pattern.test(behind))) return 'others';
  if (OTHERS_BEFORE.some((pattern) => pattern.test(first))) return 'others';
  return PERHAPS_BEFORE.some((pattern) => pattern.test(first)) ? 'perhaps' : undefined;
};

const textOf = (words: readonly string[]): string =>
  words.join(' ').replaceAll(WHERE_SELF, '').replaceAll('  ', ' ').trim();

/** Whether the mention is, or is in, the name of a function that somebody else has. */
const ofSomebody = (
  first: string,
  named: readonly string[],
  after: readonly string[],
): 'others' | 'perhaps' | undefined => {
  const isBehind = FUNCTION.test(after[0] ?? '');
  const isNamed = FUNCTION.test(named.at(-1) ?? '');
  if ((isBehind && TO_SOMEBODY.test(first)) || (isNamed && WITH_SOMEBODY.test(first))) return 'others';
  if (OF_SOMEBODY.test(first) && !/\bals\b/.test(first)) return 'others';
  const rest = after.slice(isBehind ? 1 : 0);
  const isSubject = ONLY_ARTICLE.test(first) && (isBehind || isNamed) && DOES_SOON.test(` ${rest.join(' ')}`);
  if (!isSubject) return undefined;
  return rest[0] === 'van' || /^(?:onze|mijn|haar|zijn)$/.test(first) ? 'others' : 'perhaps';
};
