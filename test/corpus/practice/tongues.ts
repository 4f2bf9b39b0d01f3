import type { Random } from '../../samples/random.ts';
import type { Body } from './model.ts';

type Tongue = readonly [code: string, nl: string, en: string, de: string];

const HOME: Tongue = ['nl', 'Nederlands', 'Dutch', 'Niederländisch'];
const SECOND: Tongue = ['en', 'Engels', 'English', 'Englisch'];
const OTHERS: readonly Tongue[] = [
  ['de', 'Duits', 'German', 'Deutsch'],
  ['fr', 'Frans', 'French', 'Französisch'],
  ['tr', 'Turks', 'Turkish', 'Türkisch'],
  ['ar', 'Arabisch', 'Arabic', 'Arabisch'],
  ['pl', 'Pools', 'Polish', 'Polnisch'],
  ['es', 'Spaans', 'Spanish', 'Spanisch'],
  ['uk', 'Oekraïens', 'Ukrainian', 'Ukrainisch'],
  ['fy', 'Fries', 'Frisian', 'Friesisch'],
];
const LEVELS = {
  nl: ['moedertaal', 'goed', 'redelijk', 'vloeiend', 'C1', 'B2'],
  en: ['native', 'good', 'fair', 'fluent', 'C1', 'B2'],
  de: ['Muttersprache', 'gut', 'befriedigend', 'fließend', 'C1', 'B2'],
} as const;

/** The languages that a CV names: a line, bullets or a table, and their codes. */
export const tongues = (
  random: Random,
  lang: 'nl' | 'en' | 'de',
): { readonly body: Body; readonly codes: readonly string[] } => {
  const others = lang === 'de' ? OTHERS.slice(0, 1) : random.some(OTHERS, random.below(3));
  const all = lang === 'de' ? [...others, HOME, SECOND] : [HOME, SECOND, ...others];
  const column = lang === 'nl' ? 1 : lang === 'en' ? 2 : 3;
  const [native] = LEVELS[lang];
  const rows = all.map((tongue, at) => {
    const level = at === 0 ? native : (LEVELS[lang][1 + random.below(5)] ?? '');
    return [tongue[column], level] as const;
  });
  const kind = random.below(4);
  const codes = all.map(([code]) => code);
  if (kind === 0) return { codes, body: { kind: 'pairs', pairs: rows } };
  if (kind === 1) return { codes, body: { kind: 'bullets', lines: rows.map(([word, level]) => `${word}: ${level}`) } };
  if (kind === 2 && lang === 'nl')
    return {
      codes,
      body: {
        kind: 'table',
        head: ['Taal', 'Spreken', 'Schrijven'],
        rows: rows.map(([word, level]) => [word, level, level]),
      },
    };
  return { codes, body: { kind: 'lines', lines: [rows.map(([word, level]) => `${word} (${level})`).join(', ')] } };
};
