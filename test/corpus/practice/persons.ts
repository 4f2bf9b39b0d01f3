import type { Random } from '../../samples/random.ts';
import { bank } from './bank.ts';
import type { Stay } from './career.ts';
import type { Body } from './model.ts';
import { full, year } from './months.ts';

/** Who the CV is about; nobody of that name exists as far as the author knows. */
export type Person = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly born: number;
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Person number `n` of the set: each has another first and last name. */
export const personOf = (random: Random, n: number, firstWork: number): Person => {
  const { first = [], last = [], places = [] } = bank('people');
  const given = first[(n * 7) % first.length] ?? '';
  const family = last[(n * 11 + Math.floor(n / 50) * 3) % last.length] ?? '';
  const digits = `${10 + random.below(50)}${100000 + random.below(900000)}`;
  const phone = random.pick([
    `06-${digits}`,
    `06 ${digits.slice(0, 2)} ${digits.slice(2, 5)} ${digits.slice(5)}`,
    `+31 6 ${digits}`,
  ]);
  return {
    name: `${given} ${family}`,
    email: `${plain(given)}.${plain(family)}@example.nl`,
    phone,
    place: places[random.below(places.length)] ?? '',
    born: Number(year(firstWork)) - 19 - random.below(4),
  };
};

const CIVIL = ['Gehuwd, twee kinderen', 'Ongehuwd', 'Samenwonend'] as const;

/** Personal details as a table of labels; Dutch CVs give more of them than others. */
export const personalBody = (random: Random, person: Person, lang: string): Body => {
  if (lang === 'en')
    return {
      kind: 'pairs',
      pairs: [
        ['Address', person.place],
        ['Phone', person.phone],
        ['E-mail', person.email],
      ],
    };
  if (lang === 'de')
    return {
      kind: 'pairs',
      pairs: [
        ['Wohnort', person.place],
        ['Telefon', person.phone],
        ['E-Mail', person.email],
      ],
    };
  const birthday = `${1 + random.below(28)} ${full(random.below(12))} ${person.born}`;
  const more = (
    [
      ['Geboren', birthday],
      ['Nationaliteit', 'Nederlandse'],
      ['Rijbewijs', 'B'],
      ['Burgerlijke staat', random.pick(CIVIL)],
    ] as const
  ).filter(() => random.below(3) > 0);
  return {
    kind: 'pairs',
    pairs: [
      ['Naam', person.name],
      ['Woonplaats', person.place],
      ['Telefoon', person.phone],
      ['E-mail', person.email],
      ...more,
    ],
  };
};

const QUALITIES = {
  nl: (q: readonly string[], years: number, title: string, employer: string) => [
    `Ik ben ${q[0]} en ${q[1]}, en werk graag met mensen die weten wat zij willen. Met ruim ${years} jaar ervaring kan ik snel aan de slag, ook als ${title.replace(/\.$/, '')}.`,
    `Bij ${employer || 'mijn vorige werkgevers'} heb ik geleerd dat een goed gesprek meer oplevert dan een dik rapport. Collega’s noemen mij ${q[2]}; zelf houd ik het op iemand die afmaakt waar hij aan begint.`,
  ],
  en: (_: readonly string[], years: number, title: string, employer: string) => [
    `${title} with over ${years} years of experience in the public sector. I enjoy turning vague questions into plans that people can work with.`,
    `My time at ${employer} taught me to listen first and to keep reports short.`,
  ],
  de: (_: readonly string[], years: number) => [
    `Ingenieur mit über ${years} Jahren Erfahrung auf beiden Seiten der Grenze. Ich arbeite gründlich und spreche mit Anwohnern wie mit Behörden gerne Klartext.`,
    'Auf der Baustelle fühle ich mich ebenso wohl wie am Schreibtisch.',
  ],
} as const;

/** A profile that claims years; one paragraph or two. */
export const profileOf = (random: Random, lang: 'nl' | 'en' | 'de', stays: readonly Stay[]): readonly string[] => {
  const qualities = random.some(bank('people').qualities ?? [], 3);
  const first = stays.at(-1)?.span.start ?? 0;
  const years = Math.max(2, 2025 - Number(year(first)));
  const employer = stays[1]?.employer || stays[0]?.employer || '';
  const all = QUALITIES[lang](qualities, years, stays[0]?.title ?? '', employer);
  return all.slice(0, 1 + random.below(2));
};
