import type { Job, Period, Quote } from '../domain/reading.ts';
import { toDescription } from './description.ts';
import { tellsLevel } from './education-level.ts';
import { employerBelow, placeInBody } from './employer-below.ts';
import { type Entry, isHeaderish, namesA, toEntries } from './job-entry.ts';
import { findHeaders, type HeaderRows } from './job-header.ts';
import { type Names, namesIn } from './job-names.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section.ts';
import { titleWordAt } from './title-words.ts';

/** Jobs read from a section, the words of dates in it that cannot be true, and the rows of diplomas that strayed into it. */
export type ReadJobs = {
  readonly jobs: readonly Job[];
  readonly unlikely: readonly Quote[];
  readonly educations: readonly Row[];
  /** Rows with a period where a job is due, but no title of one; words that may name the place of a job that has none. */
  readonly untitled: readonly Quote[];
};

const MOST_JOBS = 100;
const INTERNSHIP =
  /(?:^|[(|,:\u2013\u2014-]\s?|\d\s)\p{L}{0,20}stage(?![\p{L}])|\p{L}stageopdracht|\bstagiaire?\b|afstudeer|\bintern(?:ship)?\b/imu;
const VOLUNTEER = /\bvrijwillig(?:er|ster|erswerk)\b|\bvolunteer\b/i;

/** A header with its names, on the way to a job. */
type Draft = {
  readonly rows: HeaderRows;
  readonly names: Names;
  readonly period?: Period;
  readonly employerAbove: boolean;
};

const kindOf = (section: Section, header: string): Job['kind'] => {
  if (section.kind === 'internships' || INTERNSHIP.test(header)) return 'internship';
  return section.kind === 'volunteering' || VOLUNTEER.test(header) ? 'volunteer' : 'work';
};

const toDraft = (entries: readonly Entry[], rows: HeaderRows): Draft => {
  const own = entries.slice(rows.from, rows.to + 1);
  const names = namesIn(own.flatMap(({ parts }) => parts));
  const period = entries[rows.at]?.period?.period;
  const employerRow = own.findIndex(({ row }) => row === names.employer?.row);
  const titleRow = own.findIndex(({ row }) => row === names.title?.row);
  return { rows, names, employerAbove: employerRow >= 0 && employerRow < titleRow, ...(period ? { period } : {}) };
};

const within = (inner: Period | undefined, outer: Period | undefined): boolean =>
  !inner ||
  !outer ||
  (inner.start.latest >= outer.start.earliest &&
    (typeof outer.end === 'string' || (typeof inner.end !== 'string' && inner.end.earliest <= outer.end.latest)));

/** Jobs under one employer: its name stands once, above them, with a period of its own or without. */
const inheritEmployers = (drafts: readonly Draft[]): readonly Draft[] => {
  const out: Draft[] = [];
  let group: Draft | undefined;
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const heads = !draft.names.title && draft.names.employer && next?.names.title && !next.names.employer;
    if (heads && next.rows.from === draft.rows.to + 1 && within(next.period, draft.period)) {
      group = draft;
      continue;
    }
    const employer = group?.names.employer;
    const inherits =
      employer &&
      draft.names.title &&
      !draft.names.employer &&
      (group?.names.title || within(draft.period, group?.period));
    const full = inherits ? { ...draft, names: { ...draft.names, employer } } : draft;
    if (draft.names.employer) group = draft.employerAbove ? draft : undefined;
    out.push(full);
  }
  return out;
};

const job = (names: Names, kind: Job['kind'], description: readonly Quote[], period?: Period): Job => ({
  ...(names.title ? { title: quote(names.title.text, names.title.row) } : {}),
  ...(names.employer ? { employer: quote(names.employer.text, names.employer.row) } : {}),
  ...(period ? { period } : {}),
  kind,
  description,
});

/** A header without a period: it ends the job before it, and is a job of which nothing can be counted. */
const isUndated = (entry: Entry, boldTitles: boolean): boolean => {
  if (entry.period || !isHeaderish(entry) || !namesA(entry, 'title')) return false;
  if (entry.label === 'title') return true;
  const place =
    entry.parts.some(({ joint, names }) => joint === 'at' && names !== 'title') || namesA(entry, 'organisation');
  return (boldTitles && entry.row.bold && entry.row.text.length <= 70) || (place && entry.row.bold);
};

const bodyJobs = (
  entries: readonly Entry[],
  section: Section,
  boldTitles: boolean,
): { readonly own: readonly Entry[]; readonly others: readonly Job[] } => {
  const start = entries.findIndex((entry) => isUndated(entry, boldTitles));
  if (start === -1) return { own: entries, others: [] };
  const starts = entries.flatMap((entry, index) => (isUndated(entry, boldTitles) ? [index] : []));
  const others = starts.map((from, index) => {
    const rows = entries.slice(from, starts[index + 1] ?? entries.length);
    const [head, second] = rows;
    const more =
      second &&
      isHeaderish(second) &&
      (second.label === 'employer' ||
        second.label === 'client' ||
        (namesA(second, 'organisation') && !namesA(second, 'title')));
    const header = [...(head ? [head] : []), ...(more ? [second] : [])];
    const text = header.map(({ row }) => row.text).join('\n');
    return job(
      namesIn(header.flatMap(({ parts }) => parts)),
      kindOf(section, text),
      toDescription(proseOf(rows.slice(header.length))),
    );
  });
  return { own: entries.slice(0, start), others };
};

const proseOf = (entries: readonly Entry[]): readonly Row[] => entries.map(({ row }) => row);

const besides = (entries: readonly Entry[]): readonly Row[] =>
  entries.flatMap(({ row, prose }) => prose.map((text) => ({ ...row, text, cells: [text], bullet: true })));

/** Rows with a period; those in a list only where every period stands in a list. */
const anchorsOf = (entries: readonly Entry[]): readonly number[] => {
  const dated = entries.flatMap((entry, index) => (entry.period ? [index] : []));
  const plain = dated.filter((index) => entries[index]?.row.bullet === false);
  return (plain.length > 0 ? plain : dated).slice(0, MOST_JOBS);
};

/** A diploma under a heading that was not understood: a level, and no word that names a job. */
const isEducation = ({ names }: Draft): boolean =>
  names.title !== undefined && tellsLevel(names.title.text) && titleWordAt(names.title.text) === -1;

/** The jobs of one section, in reading order. */
export const readJobs = (section: Section): ReadJobs => {
  const entries = toEntries(section.rows);
  const anchors = anchorsOf(entries);
  const headers = findHeaders(entries, anchors);
  const drafts = inheritEmployers(headers.map((rows) => toDraft(entries, rows)));
  const boldTitles = drafts.length === 0 || drafts.some(({ names }) => names.title?.row.bold === true);
  const before = bodyJobs(entries.slice(0, headers[0]?.from ?? entries.length), section, boldTitles).others;
  const placeless: Quote[] = [];
  const jobs = drafts
    .filter((draft) => !isEducation(draft))
    .flatMap((draft) => {
      const next = headers.find(({ from }) => from > draft.rows.at)?.from ?? entries.length;
      const header = entries.slice(draft.rows.from, draft.rows.to + 1);
      const { own, others } = bodyJobs(entries.slice(draft.rows.to + 1, next), section, boldTitles);
      const kind = kindOf(section, header.map(({ row }) => row.cells.join('\n').slice(0, 400)).join('\n'));
      const below = employerBelow(draft.names, own);
      const names = below ? { ...draft.names, employer: below } : draft.names;
      const place = names.employer ? undefined : placeInBody(own);
      if (place) placeless.push(place);
      const duties = proseOf(own.filter(({ parts }) => !below || !parts.includes(below)));
      const description = toDescription([...besides(header), ...duties]);
      const further = entries[draft.rows.at]?.period?.more ?? [];
      return [
        job(names, kind, description, draft.period),
        ...further.map((period) => job(names, kind, description, period)),
        ...others,
      ];
    });
  const unlikely = anchors.flatMap((index) => {
    const entry = entries[index];
    const { period } = entry ?? {};
    return entry && period && (!period.period || period.period.end === 'unknown')
      ? [quote(period.words, entry.row)]
      : [];
  });
  const educations = drafts.filter(isEducation).flatMap(({ rows }) => proseOf(entries.slice(rows.from, rows.to + 1)));
  const untitled = drafts.flatMap(({ names, period, rows }) => {
    const entry = entries[rows.at];
    return section.kind === 'jobs' && period && entry && !names.title && !entry.period?.single
      ? [quote(entry.row.text, entry.row)]
      : [];
  });
  return {
    jobs: [...before, ...jobs].slice(0, MOST_JOBS),
    unlikely,
    educations,
    untitled: [...untitled, ...placeless],
  };
};
