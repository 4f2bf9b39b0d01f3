import type { Cv } from '../cv.ts';
import { courseText, educationText, list, p, referencesText, rows, section, sideJob, t } from './html.ts';

/** The sections that most layouts set alike, each with its heading; empty where the CV has nothing for it. */
export const parts = (cv: Cv) => {
  const { headings: h, variant } = cv;
  const inLine = variant % 2 === 1;
  return {
    personal: section(h.personal, rows(cv.personal)),
    profile: section(h.profile, cv.profile.map((text) => p(text)).join('')),
    internships: section(h.internships, cv.internships.map(sideJob).join('')),
    sideJobs: section(h.sideJobs, cv.sideJobs.map(sideJob).join('')),
    volunteering: section(h.volunteering, cv.volunteering.map(sideJob).join('')),
    education: section(h.education, cv.education.map((item) => educationText(item, variant)).join('')),
    trainings: section(h.trainings, list(cv.trainings.map(courseText))),
    certificates: section(h.certificates, list(cv.certificates.map(courseText))),
    systems: section(h.systems, inLine ? p(cv.systems.join(', ')) : list(cv.systems)),
    competences: section(h.competences, inLine ? list(cv.competences) : p(cv.competences.join(', '))),
    languages: section(
      h.languages,
      inLine ? p(cv.languages.map(([word, level]) => `${word} (${level})`).join(', ')) : rows(cv.languages),
    ),
    hobbies: section(h.hobbies, p(cv.hobbies)),
    availability: section(h.availability, variant < 3 ? p(cv.availability.join(' ')) : list(cv.availability)),
    references: section(h.references, referencesText(cv)),
  };
};

/** Everything but person, profile, work and education, in the order that most CVs have. */
export const rest = (cv: Cv): string => {
  const s = parts(cv);
  return joinAll(
    s.internships,
    s.trainings,
    s.certificates,
    s.systems,
    s.competences,
    s.languages,
    s.volunteering,
    s.sideJobs,
    s.hobbies,
    s.availability,
    s.references,
  );
};
/** Pieces one after the other. */
export const joinAll = (...pieces: readonly string[]): string => pieces.join('');

const FOOT: Readonly<Record<Cv['plan']['language'], readonly [string, string]>> = {
  nl: ['Pagina', 'van'],
  en: ['Page', 'of'],
  de: ['Seite', 'von'],
};

/** A whole page; what stands at its foot only where the engine can print it. */
export const page = (cv: Cv, css: string, body: string): string => {
  const [word, of] = FOOT[cv.plan.language];
  const foot =
    cv.footer === ''
      ? ''
      : `@page{@bottom-left{content:"${t(cv.footer)}";font:8pt Carlito;color:#777}@bottom-right{content:"${word} " counter(page) " ${of} " counter(pages);font:8pt Carlito;color:#777}}`;
  return `<!doctype html><html lang="${cv.plan.language}"><head><meta charset="utf-8"><title>${t(cv.name)}</title><style>${BASE}${foot}${css}</style></head><body>${body}</body></html>`;
};

const BASE = `@page{size:A4;margin:19mm 20mm}body{margin:0;font:10.5pt/1.4 Carlito,Calibri,sans-serif;color:#1d1d1d}h1{font-size:21pt;margin:0 0 3pt}
h2{font-size:13pt;margin-top:13pt;margin-bottom:4pt;break-after:avoid}h3{font-size:11pt;margin-top:7pt;margin-bottom:1pt;break-after:avoid}p{margin:0 0 4pt}ul{margin-top:2pt;margin-bottom:5pt;padding-left:15pt}li{margin:1pt 0}
.head{margin:0 0 2pt;break-after:avoid}.under{font-weight:bold;margin-top:8pt;break-after:avoid}table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}`;
