import type { Random } from '../../samples/random.ts';
import { bank } from './bank.ts';
import type { SectionKey } from './model.ts';

/** The headings of one CV; `turn` walks through those of the work, so that the set holds each of them. */
export const headingsOf = (random: Random, lang: 'nl' | 'en' | 'de', turn: number): ((key: SectionKey) => string) => {
  const words = bank(`headings-${lang}`);
  const drawn = new Map(Object.entries(words).map(([key, all]) => [key, all[random.below(all.length)] ?? '']));
  const work = words.work?.[turn % words.work.length] ?? '';
  return (key) => (key === 'work' ? work : (drawn.get(key) ?? ''));
};

/** An order of sections: the usual one, educations first, an agency's, or personal details last. */
export const orderOf = (random: Random): readonly SectionKey[] =>
  (bank('orders')[random.pick(['usual', 'usual', 'learned', 'agency', 'late'])] ?? []) as readonly SectionKey[];
