/** Languages: words of each, its code, and how well. The first is the mother tongue. */
export const TONGUES = {
  nl: [
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Engels', 'en', 'goed'],
      ['Duits', 'de', 'redelijk'],
    ],
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Engels', 'en', 'vloeiend'],
    ],
    [
      ['Nederlands', 'nl', 'vloeiend'],
      ['Turks', 'tr', 'moedertaal'],
      ['Engels', 'en', 'voldoende'],
    ],
    [
      ['Nederlands', 'nl', 'uitstekend'],
      ['Arabisch', 'ar', 'moedertaal'],
      ['Frans', 'fr', 'goed'],
      ['Engels', 'en', 'goed'],
    ],
    [
      ['Nederlands', 'nl', 'C2'],
      ['Pools', 'pl', 'moedertaal'],
      ['Engels', 'en', 'B2'],
    ],
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Fries', 'fy', 'moedertaal'],
      ['Engels', 'en', 'goed'],
    ],
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Spaans', 'es', 'basis'],
      ['Engels', 'en', 'zeer goed'],
    ],
    [
      ['Nederlands', 'nl', 'goed'],
      ['Russisch', 'ru', 'moedertaal'],
      ['Engels', 'en', 'goed'],
    ],
  ],
  en: [
    [
      ['English', 'en', 'fluent'],
      ['Dutch', 'nl', 'B2'],
      ['Italian', 'it', 'native'],
    ],
    [
      ['Dutch', 'nl', 'native'],
      ['English', 'en', 'fluent'],
      ['French', 'fr', 'intermediate'],
    ],
  ],
  de: [
    [
      ['Deutsch', 'de', 'Muttersprache'],
      ['Niederländisch', 'nl', 'sehr gut'],
      ['Englisch', 'en', 'gut'],
    ],
  ],
} as const;
