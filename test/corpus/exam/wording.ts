import type { Random } from '../../samples/random.ts';
import type { Field } from './bank/field.ts';
import { draw } from './draw.ts';
import { ASKED } from './headings.ts';
import type { JobView, Labels, Plan, Row } from './model.ts';

/** A candidate's own particulars, where a CV prints them beside the way to reach him. */
export const personalOf = (
  { at, language }: Plan,
  name: string,
  random: Random,
): readonly (readonly [string, string])[] => {
  if (at % 3 !== 0 || language !== 'nl') return [];
  const born = `${1 + random.below(28)}-${1 + random.below(12)}-${1964 + random.below(34)}`;
  const more = random.some(
    [
      ['Geboortedatum', born],
      ['Nationaliteit', 'Nederlandse'],
      ['Rijbewijs', 'B'],
      ['Burgerlijke staat', 'samenwonend'],
    ] as const,
    2 + random.below(2),
  );
  return [['Naam', name], ...more];
};

/** The words before the parts of a job, where a CV has them. */
export const labelsOf = ({ language, layout }: Plan, random: Random): Labels => {
  if (language === 'en')
    return { title: 'Position', employer: 'Employer', period: 'Period', tasks: 'Duties', tools: 'Tools', page: 'Page' };
  if (language === 'de')
    return {
      title: 'Funktion',
      employer: 'Arbeitgeber',
      period: 'Zeitraum',
      tasks: 'Aufgaben',
      tools: 'Tools',
      page: 'Seite',
    };
  return {
    title: draw(random, ['Functie', 'Rol', 'Functietitel']),
    employer: draw(
      random,
      layout === 'agency-table' ? ['Opdrachtgever', 'Organisatie'] : ['Werkgever', 'Organisatie', 'Bedrijf'],
    ),
    period: draw(random, ['Periode', 'Datum', 'Van – tot']),
    tasks: draw(random, ['Werkzaamheden', 'Taken', 'Wat ik deed', 'Omschrijving']),
    tools: 'Systemen',
    page: 'Pagina',
  };
};

/** Demands of a client, each answered from the candidate's own jobs and nothing else. */
export const criteriaOf = (views: readonly JobView[], random: Random): readonly Row[] =>
  random.some(ASKED, 3 + random.below(2)).map((asked, at) => {
    const job = views[at % Math.min(3, views.length)];
    const bare = /hbo|uren|taal/.test(asked) || job === undefined;
    return {
      when: '',
      main: asked,
      detail: bare ? 'Voldoet, zie het cv hieronder.' : `Voldoet. Zie onder meer mijn werk als ${job.title}.`,
      note: '',
    };
  });

/** The same field in Dutch that is full of English words of the trade. */
export const jargonIn = (field: Field): Field => ({
  ...field,
  tasks: [
    ...field.tasks.slice(0, 6),
    'Deliverde een roadmap met clear milestones en quick wins voor de business.',
    'Zorgde voor stakeholder alignment tussen operations, finance en legal.',
    'Faciliteerde sprint reviews, retrospectives en daily stand-ups voor twee squads.',
    'Was als sparringpartner van het MT accountable voor de change-aanpak.',
  ],
  profile: [
    'Hands-on professional met een can-do mentality en een scherpe focus op customer value.',
    'Ik schakel easy tussen strategy en execution, met commitment van het hele team.',
  ],
});
