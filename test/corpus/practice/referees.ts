import type { Random } from '../../samples/random.ts';
import { bank, columns } from './bank.ts';
import type { Body, Job, Section } from './model.ts';
import type { Style } from './style.ts';

/** Referees as the CV has them: a section, or notes under jobs, and what they say. */
export type Referees = {
  readonly section?: Section;
  readonly jobs: readonly Job[];
  readonly named: readonly string[];
  readonly onRequest: boolean;
};

const ON_REQUEST = {
  nl: [
    'Op aanvraag.',
    'Namen van referenten geef ik graag op verzoek.',
    'Op verzoek beschikbaar.',
    'Worden op aanvraag verstrekt.',
  ],
  en: ['Available on request.', 'References available upon request.'],
  de: ['Auf Anfrage.'],
} as const;
const QUOTES = [
  '“Altijd rustig, ook als de druk oploopt. Ik zou zo weer met haar in zee gaan.”',
  '“Een collega die doet wat is afgesproken en het hele team meeneemt.”',
  '“Legt moeilijke zaken helder uit aan bewoners en bestuur.”',
] as const;
const HEADINGS = {
  nl: ['Referenties', 'Referenten', 'Wie kent mij?', 'Aanbevelingen'],
  en: ['References', 'Referees'],
  de: ['Referenzen'],
} as const;

const phone = (random: Random): string =>
  `06-${10 + random.below(40)} ${100 + random.below(900)} ${100 + random.below(900)}`;

type Person = { readonly name: string; readonly role: string; readonly house: string; readonly phone: string };

const quoteLines = (people: readonly Person[], random: Random): readonly string[] =>
  random.some(QUOTES, people.length).flatMap((quote, at) => {
    const person = people[at];
    return person ? [quote, `— ${person.name}, ${person.role} ${person.house}`] : [];
  });

const bodyOf = (
  style: Style['references'],
  people: readonly Person[],
  random: Random,
  lang: 'nl' | 'en' | 'de',
  closing: string,
): Body => {
  const at = lang === 'nl' ? 'bij' : lang === 'en' ? 'at' : 'bei';
  if (style === 'table' && lang === 'nl')
    return {
      kind: 'table',
      head: ['Naam', 'Functie', 'Organisatie', 'Telefoon'],
      rows: people.map((p) => [p.name, p.role, p.house, p.phone]),
    };
  if (style === 'stacked')
    return {
      kind: 'items',
      items: people.map((p) => ({ date: '', head: p.name, sub: `${p.role}, ${p.house}`, tail: p.phone })),
    };
  if (style === 'quotes' && lang === 'nl') return { kind: 'lines', lines: quoteLines(people, random) };
  const lines = people.map(
    (p) => `${p.name}, ${p.role} ${at} ${p.house}${style === 'lines' ? `, tel. ${p.phone}` : ''}`,
  );
  return { kind: 'lines', lines: style === 'both' ? [...lines, closing] : lines };
};

const peopleOf = (random: Random, houses: readonly string[], count: number): readonly Person[] =>
  random.some(bank('people').referees ?? [], count).map((line, at) => {
    const [name, role] = columns(line);
    return { name, role, house: houses[at % houses.length] ?? '', phone: phone(random) };
  });

/** The referees of a CV. A style that needs employers falls back to `request` where no job names one. */
export const refereesOf = (
  random: Random,
  style: Style['references'],
  jobs: readonly Job[],
  lang: 'nl' | 'en' | 'de',
): Referees => {
  const houses = [...new Set(jobs.filter((job) => job.facts !== 'gap' && job.house).map((job) => job.house))];
  const closing = random.pick(ON_REQUEST[lang] as unknown as readonly [string, ...string[]]);
  const drawn = random.pick(HEADINGS[lang] as unknown as readonly [string, ...string[]]);
  const heading = style === 'quotes' && lang === 'nl' ? 'Referenties' : drawn.replace('Aanbevelingen', 'Referenties');
  if (style === 'none') return { jobs, named: [], onRequest: false };
  if (style === 'request' || houses.length === 0) {
    return {
      section: { key: 'references', heading, body: { kind: 'lines', lines: [closing] } },
      jobs,
      named: [],
      onRequest: true,
    };
  }
  const people = peopleOf(random, houses, style === 'both' ? 1 : 2 + random.below(2));
  if (style === 'per-job' && lang === 'nl') {
    const held = people.slice(0, 2).flatMap((p, at) => (jobs[at] && jobs[at].facts !== 'gap' ? [{ ...p, at }] : []));
    const told = jobs.map((job, at) => {
      const person = held.find((one) => one.at === at);
      return person ? { ...job, notes: [...job.notes, `Referent: ${person.name}, ${person.role}`] } : job;
    });
    return { jobs: told, named: held.map((p) => p.name), onRequest: false };
  }
  const body = bodyOf(style, people, random, lang, `Overige referenties op aanvraag.`);
  const both = style === 'both' && lang === 'nl';
  const fixed: Body =
    style === 'both' && !both && body.kind === 'lines' ? { ...body, lines: body.lines.slice(0, 1) } : body;
  const shown = style === 'quotes' && lang === 'nl' ? people.slice(0, 3) : people;
  return {
    section: { key: 'references', heading, body: fixed },
    jobs,
    named: shown.map((p) => p.name),
    onRequest: both,
  };
};
