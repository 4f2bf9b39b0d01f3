import type { Random } from '../../samples/random.ts';
import { columns } from './bank.ts';
import type { Stay } from './career.ts';
import type { Span } from './model.ts';

const SIDE_JOBS = [
  'Vakkenvuller | Albert Heijn',
  'Medewerker bediening | Eetcafé De Haven',
  'Postbezorger | Sandd',
  'Kassamedewerkster | Hema',
  'Uitzendkracht productie | Tempo-Team',
  'Zomerhulp | Camping Duinzicht',
];
const GAPS = ['Sabbatical, reis door Zuid-Amerika', 'Zorgverlof', 'Ouderschapsverlof', 'Tussenjaar'];

/** A job beside a study, without duties. */
export const sideJob = (random: Random, span: Span): Stay => {
  const [title, employer] = columns(random.pick(SIDE_JOBS as [string, ...string[]]));
  return { span, title, employer, place: '', firm: '', kind: 'work', duties: [], tools: [] };
};

/** Months without work, as CVs name them. */
export const gap = (random: Random, span: Span): Stay => {
  const title = random.pick(GAPS as [string, ...string[]]);
  return { span, title, employer: '', place: '', firm: '', kind: 'gap', duties: [], tools: [] };
};
