import type { Cv, JobItem } from '../cv.ts';
import { about, grouped, joined, p, section, sentences, t } from './html.ts';
import { joinAll, page, parts, rest } from './parts.ts';

const bold = (text: string): string => (text === '' ? '' : `<p class="head"><b>${t(text)}</b></p>`);
const h3 = (text: string): string => `<h3>${t(text)}</h3>`;

/** The head of a job: title, employer or date first, together or apart. */
const HEADS: readonly ((job: JobItem) => string)[] = [
  (job) => h3(job.title) + p(joined([job.employer, job.period], ', '), 'head'),
  (job) => bold(joined([job.employer, job.period], ' | ')) + p(job.title, 'head'),
  (job) => p(job.period, 'head') + h3(joined([job.title, job.employer], ' bij ')),
  (job) => (job.employer === '' ? '' : h3(job.employer)) + p(job.title, 'head') + p(job.period, 'head'),
  (job) => bold(`${joined([job.title, job.employer], ', ')} (${job.period})`),
  (job) =>
    p(job.period, 'head') +
    (job.employer === '' ? '' : bold(job.employer.toUpperCase() === job.employer ? job.employer : job.employer)) +
    p(`Functie: ${job.title}`, 'head'),
];
/** In German and English the word between title and employer differs; a comma does for all. */
const headOf = (cv: Cv): ((job: JobItem) => string) =>
  HEADS[cv.plan.language !== 'nl' && cv.variant === 2 ? 0 : cv.variant] ?? h3Of;
const h3Of = (job: JobItem): string => h3(job.title);

/** One column, the head of each job in one of six ways. */
export const plainHeads = (cv: Cv): string => {
  const s = parts(cv);
  const work = section(
    cv.headings.work,
    grouped(cv.jobs, (job) => headOf(cv)(job) + about(job)),
  );
  const css = `h1,h2{color:${['#14532d', '#1e3a8a', '#222', '#7c2d12', '#0f766e', '#4a044e'][cv.variant]}}h2{border-bottom:1px solid #999}.head{color:#444}`;
  const name = `<h1>${t(cv.variant % 2 === 0 ? cv.name : `Curriculum vitae ${cv.name}`)}</h1>`;
  return page(
    cv,
    css,
    joinAll(
      name,
      p(cv.headline),
      s.personal,
      s.profile,
      ...(cv.variant < 3 ? [work, s.education] : [s.education, work]),
      rest(cv),
    ),
  );
};

/** Questions as headings, and stories under them. */
export const letter = (cv: Cv): string => {
  const s = parts(cv);
  const one = (job: JobItem): string => {
    const where = joined([job.employer, job.period], ' – ');
    const told =
      job.lines[0]?.startsWith('Situatie: ') || !job.facts
        ? about(job)
        : p(job.lines.length === 0 ? '' : sentences(job.lines)) +
          p(job.hours ?? '') +
          p(job.result ? `Resultaat: ${job.result}.` : '');
    return `<p class="head"><b>${t(job.title)}</b><br><i>${t(where)}</i></p>${told}`;
  };
  const css = `body{font:11pt/1.5 'Liberation Serif',serif}h1{font-weight:normal;font-size:26pt}h2{font-size:14pt;font-weight:normal;color:#8b1e3f}`;
  return page(
    cv,
    css,
    joinAll(
      `<h1>${t(cv.name)}</h1>`,
      s.profile,
      section(cv.headings.work, grouped(cv.jobs, one)),
      s.education,
      rest(cv),
      s.personal,
    ),
  );
};

/** Everything small and close together. */
export const onePager = (cv: Cv): string => {
  const s = parts(cv);
  const contact = cv.personal.map(([label, value]) => `${label}: ${value}`).join('  |  ');
  const one = (job: JobItem): string =>
    `<p class="head"><b>${t(job.title)}</b>${t(job.employer === '' ? '' : ` · ${job.employer}`)} <span class="when">${t(`· ${job.period}`)}</span></p>${about(job)}`;
  const css = `@page{margin:11mm 14mm}body{font-size:9pt;line-height:1.25}h1{font-size:17pt;text-align:center}h2{font-size:10pt;background:#e7ecef;padding:1pt 4pt;margin-top:6pt;margin-bottom:2pt}p{margin:0 0 2pt}.mid{text-align:center}.when{color:#555}`;
  return page(
    cv,
    css,
    joinAll(
      `<h1>${t(cv.name)}</h1>`,
      p(cv.headline, 'mid'),
      p(contact, 'mid'),
      s.profile,
      section(cv.headings.work, grouped(cv.jobs, one)),
      s.education,
      rest(cv),
    ),
  );
};
