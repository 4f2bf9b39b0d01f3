import type { Cv, Item, Job } from '../model.ts';
import { NOW } from '../period-kinds.ts';
import { details, el, type Manner, page, sectionsHtml, text } from './html.ts';

const CSS =
  'body{font-family:Carlito;font-size:11pt}h1{font-size:22pt;font-weight:normal}h2{font-size:14pt;font-style:italic;font-weight:normal;color:#444}p{margin-top:0;margin-bottom:6pt}@page{size:A4;margin:22mm}';
const p = (inner: string): string => el('p', '', inner);
const bold = (words: string): string => el('b', '', text(words));
const item = (one: Item): string =>
  p(
    text(
      `${one.date ? `${one.date}: ` : ''}${[one.head, one.sub].filter(Boolean).join(' – ')}${one.tail ? ` (${one.tail})` : ''}`,
    ),
  );

const lead = (job: Job, at: number): string => {
  const [title, employer] = [bold(job.title), text(job.employer)];
  if (job.facts === 'gap') return `${text(job.period)}: ${text(job.title)}.`;
  const present = job.facts.end === 'present';
  const when = job.period ? ` (${text(job.period)})` : '';
  const voluntary = job.facts.kind === 'volunteer';
  if (voluntary) return `Daarnaast ${present ? 'ben' : 'was'} ik ${title} bij ${employer}${when}.`;
  if (at % 3 === 0)
    return `${present ? 'Op dit moment werk' : 'Eerder werkte'} ik als ${title} bij ${employer}${when}.`;
  if (at % 3 === 1 && job.period)
    return `${bold(`${job.period}.`)} In deze tijd ${present ? 'werk' : 'werkte'} ik als ${title} bij ${employer}.`;
  return `Bij ${employer} ${present ? 'werk' : 'werkte'} ik als ${title}${when}.`;
};

/** A career told in sentences, one paragraph for each job. */
export const story = (cv: Cv): string => {
  const told = (job: Job, at: number): string =>
    p([lead(job, at), ...job.duties.map(text), ...job.notes.map((note) => `${text(note)}.`)].join(' '));
  const manner: Manner = {
    heading: (words) => `<h2>${text(words)}</h2>`,
    item,
    jobs: (jobs) => jobs.map(told).join('\n'),
  };
  return page(
    cv,
    `${CSS}section{text-align:justify;hyphens:auto}`,
    `<h1>${text(cv.name)}</h1>${p(text(`${cv.place} – ${cv.phone} – ${cv.email}`))}${sectionsHtml(cv.sections, manner)}`,
  );
};

const yearOf = (when: string | undefined): number => Number((when ?? '9999').slice(0, 4));

const stayOf = (jobs: readonly Job[]): string => {
  const facts = jobs.flatMap((job) => (job.facts === 'gap' ? [] : [job.facts]));
  const starts = facts.flatMap(({ start }) => (start ? [yearOf(start)] : []));
  const ends = facts.map(({ end }) =>
    end === 'present' || end === undefined || end === 'unknown' ? Math.floor(NOW / 12) : yearOf(end),
  );
  const present = facts.some(({ end }) => end === 'present');
  return starts.length === 0 ? '' : `${Math.min(...starts)} – ${present ? 'heden' : Math.max(...ends)}`;
};

const byAgency = (jobs: readonly Job[]): readonly (readonly Job[])[] =>
  jobs.reduce<Job[][]>((groups, job) => {
    const last = groups.at(-1);
    if (last?.[0]?.via && last[0].via === job.via) last.push(job);
    else groups.push([job]);
    return groups;
  }, []);

const plain = (job: Job): string =>
  `${p(`${bold(job.title)}${job.employer ? `, ${text(job.employer)}` : ''}`)}${job.period ? p(text(job.period)) : ''}${details(job)}`;

const assignment = (job: Job, at: number): string =>
  `${p(`Opdracht ${at + 1}: ${bold(job.title)}`)}${p(`Opdrachtgever: ${text(job.employer)}${job.period ? `, ${text(job.period)}` : ''}`)}${details(job)}`;

/** Assignments under the agency that placed them, then the jobs before it. */
export const assignments = (cv: Cv): string => {
  const group = (jobs: readonly Job[]): string => {
    const [first] = jobs;
    if (!first?.via) return jobs.map(plain).join('');
    const misspelt = jobs.some((job) => job.facts !== 'gap' && job.facts.typo);
    const stay = misspelt ? '' : stayOf(jobs);
    return `<h3>Gedetacheerd via ${text(first.via)}${stay ? ` (${stay})` : ''}</h3>${jobs.map(assignment).join('')}`;
  };
  const grouped = (jobs: readonly Job[]): string => {
    const groups = byAgency(jobs);
    const own = groups.findIndex(([first]) => !first?.via);
    const placed = groups.some(([first]) => first?.via);
    return groups
      .map((jobs, at) => `${placed && at === own ? '<h3>Overige dienstverbanden</h3>' : ''}${group(jobs)}`)
      .join('');
  };
  const manner: Manner = { heading: (words) => `<h2>${text(words)}</h2>`, item, jobs: (jobs) => grouped(jobs) };
  return page(
    cv,
    `${CSS}h2{font-style:normal;font-weight:bold;color:#0a4}h3{font-size:11pt}`,
    `<h1>${text(cv.name)}</h1>${p(text(cv.headline))}${sectionsHtml(cv.sections, manner)}`,
  );
};
