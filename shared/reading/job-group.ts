import { headLike, headOf, isSetLike } from './group-head.ts';
import { isTown } from './header-piece.ts';
import type { Draft } from './job-draft.ts';
import { hasPlaceBelow, within } from './job-draft.ts';
import { type Entry, isHeaderish, type Part } from './job-entry.ts';
import type { LooseEmployer } from './loose-employer.ts';
import type { Row } from './row.ts';
import { typeOf } from './row-type.ts';

/** The employer that stands by itself between a job and the one before it. */
const headAbove = (
  before: Draft | undefined,
  draft: Draft,
  loose: readonly LooseEmployer[],
): LooseEmployer | undefined => loose.findLast(({ index }) => index < draft.rows.at && index > (before?.rows.to ?? -1));

/** A town below the date is where the work was, and not for whom. */
const hasTownAlone = ({ names: { employer }, rows, entries }: Draft): boolean => {
  const at = entries.findIndex(({ parts }) => employer !== undefined && parts.includes(employer));
  return employer !== undefined && isTown(employer) && rows.from + at > rows.at;
};

/** Whether a row set as the head of a group stands between a job and the one before it: of another employer, which was not known as one. */
const standsBetween = (head: Row, before: Draft | undefined, draft: Draft, entries: readonly Entry[]): boolean =>
  entries
    .slice((before?.rows.to ?? -1) + 1, draft.rows.from)
    .some((entry) => isHeaderish(entry) && typeOf(entry.row) === typeOf(head));

/** A place below a date is set no larger than that. */
const isLarger = (entry: Entry | undefined, date: Entry | undefined): boolean =>
  entry !== undefined && date !== undefined && entry.row.size > date.row.size + 0.4;

/** What the row right above a job names, where that is set as the employer before it was. */
const headRightAbove = (
  head: Row,
  { rows }: Draft,
  before: Draft | undefined,
  entries: readonly Entry[],
): Part | undefined => {
  // Right below its date stands where the job before was.
  const above = entries[rows.from - 1];
  const isApart = rows.from - 1 > (before?.rows.at ?? -1) + 1;
  const entry = isApart || isLarger(above, entries[before?.rows.at ?? -1]) ? above : undefined;
  const isSet = entry && isHeaderish(entry) && typeOf(entry.row) === typeOf(head) && Math.abs(entry.row.x - head.x) < 2;
  return isSet && !entry.period ? entry.parts.find(({ names, aside }) => names !== 'aside' && !aside) : undefined;
};

/** Jobs under one employer: its name stands once, above them, with a period of its own or without. */
export const inheritEmployers = (
  drafts: readonly Draft[],
  loose: readonly LooseEmployer[] = [],
  entries: readonly Entry[] = [],
): readonly Draft[] => {
  const out: Draft[] = [];
  let group: Draft | undefined;
  let over: Part | undefined;
  let head: Row | undefined;
  /** A row that was found to head a group, by which others are known that are set like it. */
  let model: Row | undefined;
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    // An employer with how long it was in all is no job of its own.
    const own = loose.find((one) => one.isHead && one.index >= draft.rows.from && one.index <= draft.rows.to);
    if (own && own.part.names !== 'title' && !draft.period && draft.names.title?.row === own.part.row) {
      over = own.part;
      continue;
    }
    const found = headAbove(drafts[index - 1], draft, loose);
    over = found
      ? found.isHead
        ? found.part
        : undefined
      : over && (headRightAbove(over.row, draft, drafts[index - 1], entries) ?? over);
    if (over && draft.names.title && (!draft.names.employer || hasTownAlone(draft))) {
      out.push({ ...draft, names: { ...draft.names, employer: over } });
      continue;
    }
    if (draft.period) over = undefined;
    const above = found?.part;
    if (
      above?.row.bold &&
      above.names === 'organisation' &&
      found?.index === draft.rows.from - 1 &&
      hasPlaceBelow(draft)
    ) {
      const full = { ...draft, names: { ...draft.names, employer: above }, employerAbove: true };
      out.push(full);
      group = full;
      continue;
    }
    if (above) {
      group = { ...draft, names: { employer: above }, employerAbove: true };
      head = above.row.bold ? above.row : undefined;
    } else if (head && standsBetween(head, drafts[index - 1], draft, entries)) {
      head = undefined;
    }
    const bare = next && (headOf(draft, next) ?? (model && headLike(draft, next, model)));
    if (bare) {
      group = bare;
      model = bare.entries[bare.rows.at - bare.rows.from]?.row;
      continue;
    }
    const employer = group?.names.employer;
    if (employer && !draft.names.title && draft.names.employer && isFunctionIn(draft, group, model)) {
      out.push({ ...draft, names: { title: draft.names.employer, employer } });
      continue;
    }
    const inherits =
      employer &&
      draft.names.title &&
      !draft.names.employer &&
      (group?.names.title || head || above || within(draft.period, group?.period));
    const full = inherits ? { ...draft, names: { ...draft.names, employer } } : draft;
    if (draft.names.employer) {
      group = draft.employerAbove ? draft : undefined;
      head = undefined;
    }
    out.push(full);
  }
  return out;
};

/** A function whose words say nothing, below the head of a group and set unlike that: `Sergeant operationele dienst`. */
const isFunctionIn = (draft: Draft, group: Draft | undefined, model: Row | undefined): boolean =>
  model !== undefined &&
  group !== undefined &&
  !isSetLike(draft, model) &&
  within(draft.period, group.period) &&
  draft.period !== undefined;

/** Words of a firm that lends people out, and of work for oneself, whose assignments are the jobs. */
const AGENCY =
  /detacher|interim|consult|advies|professional|uitzend|flex|bemiddel|payroll|talent|people|solutions|staffing|recruit|inhuur|freelance|zzp|zelfstandig|eigen bedrijf|eenmanszaak|ondernem|adviseurs|partners|werving|personeel/i;

const AGENT_TITLE =
  /detacher|consultant|professional|zzp|zelfstandig|freelance|interim|adviseur|eigenaar|ondernemer|trainee/i;

const isAgency = ({ names, entries }: Draft): boolean =>
  AGENCY.test(names.employer?.text ?? '') ||
  AGENT_TITLE.test(names.title?.text ?? '') ||
  entries.some(({ row }) => /\bdetacher|\bopdrachten\b|\bassignments\b/i.test(row.text));

/** The drafts right behind an agency's that lie in its period, each with a client of its own. */
const assignmentsOf = (drafts: readonly Draft[], index: number): readonly Draft[] => {
  const agency = drafts[index];
  const later = drafts.slice(index + 1);
  const end = later.findIndex(
    ({ names, period }) =>
      !agency?.period ||
      !period ||
      !within(period, agency.period) ||
      names.employer?.text === agency.names.employer?.text,
  );
  return end === -1 ? later : later.slice(0, end);
};

/** `Werkgever: …` above `Klant: …`: labels tell which is the agency. */
const isOfClients = (agency: Draft, first: Draft): boolean =>
  agency.names.employer?.label === 'employer' && first.names.employer?.label === 'client';

const isTold = ({ names }: Draft): boolean => names.title !== undefined && names.employer !== undefined;

/**
 * Leaves out the stay at an agency whose assignments, right below it and each at a client, tell it. `bare`: whether a draft has no
 * duties of its own.
 */
export const withoutAgencies = (drafts: readonly Draft[], bare: (draft: Draft) => boolean): readonly Draft[] =>
  drafts.filter((draft, index) => {
    const assignments = assignmentsOf(drafts, index);
    const [first] = assignments;
    if (!draft.period || !bare(draft) || first === undefined || !assignments.every(isTold)) return true;
    if (!isAgency(draft) && !isOfClients(draft, first)) return true;
    // The function at the agency may stand between.
    return first.rows.from - draft.rows.to > (isOfClients(draft, first) ? 2 : 1);
  });
