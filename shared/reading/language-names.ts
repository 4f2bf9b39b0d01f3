/** ISO 639-1 code, and the words for the language: Dutch, English, German. */
const NAMES: Readonly<Record<string, string>> = {
  nl: 'nederlands dutch niederländisch vlaams hollands',
  en: 'engels english englisch',
  de: 'duits german deutsch',
  fr: 'frans french französisch',
  es: 'spaans spanish spanisch',
  it: 'italiaans italian italienisch',
  pt: 'portugees portuguese portugiesisch',
  fy: 'fries frysk friesisch frisian',
  tr: 'turks turkish türkisch',
  ar: 'arabisch arabic marokkaans-arabisch darija',
  pl: 'pools polish polnisch',
  ru: 'russisch russian',
  uk: 'oekraïens oekraiens oekraïns ukrainian ukrainisch',
  zh: 'chinees mandarijn kantonees chinese mandarin chinesisch',
  ja: 'japans japanese japanisch',
  el: 'grieks greek griechisch nieuwgrieks',
  ro: 'roemeens romanian rumänisch',
  bg: 'bulgaars bulgarian bulgarisch',
  hu: 'hongaars hungarian ungarisch',
  cs: 'tsjechisch czech tschechisch',
  sk: 'slowaaks slovak slowakisch',
  hr: 'kroatisch croatian',
  sr: 'servisch serbian serbisch',
  bs: 'bosnisch bosnian',
  sq: 'albanees albanian',
  sv: 'zweeds swedish schwedisch',
  da: 'deens danish dänisch',
  no: 'noors norwegian norwegisch',
  fi: 'fins finnish finnisch',
  fa: 'farsi perzisch persian dari',
  ps: 'pasjtoe pashto',
  ku: 'koerdisch kurdish kurmanji sorani',
  ti: 'tigrinya tigrinja',
  am: 'amhaars amharic',
  so: 'somalisch somali',
  he: 'hebreeuws hebrew ivriet',
  hi: 'hindi',
  ur: 'urdu',
  pa: 'punjabi',
  ta: 'tamil',
  th: 'thai thais',
  vi: 'vietnamees vietnamese',
  id: 'indonesisch indonesian bahasa',
  ms: 'maleis malay',
  af: 'afrikaans',
  sw: 'swahili',
  la: 'latijn latin',
  lt: 'litouws lithuanian',
  lv: 'lets latvian',
  et: 'ests estonian',
  sl: 'sloveens slovenian',
  ca: 'catalaans catalan',
  ga: 'iers irish',
  ko: 'koreaans korean',
  hy: 'armeens armenian',
  ka: 'georgisch georgian',
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/** Languages without a code of two letters that Dutch CVs name. */
const OTHERS = new Set(
  'papiaments papiamento papiamentu berbers tamazight tarifit sranan sarnami gebarentaal limburgs'.split(' '),
);

/** The ISO 639-1 code of a language by its name, the word itself where it has none, and undefined for any other word. */
export const languageNamed = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  const plain =
    lower.endsWith('taal') || lower.endsWith('language') ? lower.replace(/e\s?(?:taal|language)$/, '') : lower;
  return CODES.get(plain) ?? (OTHERS.has(plain) ? plain : undefined);
};

const LEVEL =
  /(?<![\p{L}\d])(?:moedertaal(?:niveau)?|moedertalen|muttersprache|mother tongue|native(?: speaker)?|tweetalig|bilingual|vloeiend|fluent|fließend|near native|uitstekend|excellent|zeer goed|very good|sehr gut|goed|good|gut|redelijk|ruim voldoende|voldoende|matig|fair|beginner|gevorderd|advanced|intermediate|basis(?:kennis)?|basic|grundkenntnisse|elementair|beperkt|professioneel|professional|verhandlungssicher|[abc][12]\b(?:\s?[-/]\s?[abc][12]\b)?|[1-5]\s?\/\s?5)(?![\p{L}\d])/iu;

/** The words in a text for how well a language is spoken; undefined where there are none. */
export const languageLevelIn = (text: string): string | undefined => LEVEL.exec(text)?.[0];
