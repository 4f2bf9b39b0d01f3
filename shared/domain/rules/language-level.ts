import { shortened } from '../dutch.ts';
import type { RuleOf } from '../rule.ts';
import { LANGUAGE_LEVELS, type LanguageLevelName } from '../rule-kinds/credential.ts';
import { fold } from '../word.ts';
import { type Answer, answer, type RuleContext } from './answer.ts';

/** Dutch names of the languages by which a rule can ask. */
export const SPOKEN: Readonly<Record<RuleOf<'language-level'>['language'], string>> = {
  nl: 'Nederlands',
  en: 'Engels',
  de: 'Duits',
  fr: 'Frans',
  es: 'Spaans',
  it: 'Italiaans',
  pl: 'Pools',
  tr: 'Turks',
  ar: 'Arabisch',
  uk: 'Oekraïens',
  fy: 'Fries',
};

type Levels = readonly [lowest: LanguageLevelName, highest: LanguageLevelName];

/** Levels that words can mean, the most telling first: no words for a level name one level only, save those of a mother tongue. */
const WORDS: readonly (readonly [RegExp, Levels])[] = [
  [/moedertaal|moedertalen|native|tweetalig|bilingual|muttersprache/, ['C2', 'C2']],
  [
    /vloeiend|fluent|uitstekend|excellent|zeer goed|verhandlungssicher|fliessend|near-native|onderhandelingsniveau/,
    ['C1', 'C2'],
  ],
  [/redelijk|voldoende|gemiddeld|fair|intermediate|conversational|passief/, ['B1', 'B2']],
  [/basis|beginner|matig|elementair|enigszins|beperkt|notions|basic|grundkenntnisse/, ['A1', 'A2']],
  [/\bgoed|good|ruim|gevorderd|advanced|gut\b|professional/, ['B2', 'C1']],
];

/** The levels that the words for how well can mean; undefined where they are not known. */
export const levelsOf = (words: string): Levels | undefined => {
  const text = fold(words);
  const named = [...text.toUpperCase().matchAll(/\b([ABC][12])\b/g)].flatMap(([, level]) =>
    LANGUAGE_LEVELS.filter((one) => one === level),
  );
  const [lowest] = named.toSorted();
  const highest = named.toSorted().at(-1);
  if (lowest && highest) return [lowest, highest];
  return WORDS.find(([pattern]) => pattern.test(text))?.[1];
};

/** Judges the level of a language. A CV that is written in the language but does not name it leaves it unclear. */
export const judgeLanguageLevel = (rule: RuleOf<'language-level'>, { facts }: RuleContext): Answer => {
  const name = SPOKEN[rule.language];
  const asked = `gevraagd: minstens ${rule.level}`;
  const spoken = facts.languages?.find((one) => one.name === rule.language);
  if (!spoken)
    return facts.language?.code === rule.language
      ? answer('unclear', `Het cv is in het ${name} geschreven, maar noemt geen niveau; ${asked}.`)
      : answer('not-met', `Het cv noemt geen beheersing van het ${name}; ${asked}.`);
  const quoted = { because: 'Dit staat in het cv.', quote: shortened(spoken.quote) };
  const levels = spoken.level === undefined ? undefined : levelsOf(spoken.level);
  if (!levels) return answer('unclear', `Het cv noemt ${name}, maar zegt niet op welk niveau; ${asked}.`, quoted);
  const [low, high] = [LANGUAGE_LEVELS.indexOf(levels[0]), LANGUAGE_LEVELS.indexOf(levels[1])];
  const least = LANGUAGE_LEVELS.indexOf(rule.level);
  const found = levels[0] === levels[1] ? levels[0] : `${levels[0]} tot ${levels[1]}`;
  return answer(
    low >= least ? 'met' : high < least ? 'not-met' : 'unclear',
    `${name}: ‘${spoken.level}’, dat is niveau ${found}; ${asked}.`,
    quoted,
  );
};
