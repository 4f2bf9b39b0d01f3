import { isTown } from './header-piece.ts';
import { type Draft, within } from './job-draft.ts';
import type { Row } from './row.ts';
import { typeOf } from './row-type.ts';

/** So many rows may say what sort of organisation it is, before the first function there. */
const MOST_BETWEEN = 3;

/** The header of a group of jobs: an employer, or one name that says nothing by itself, right above a job that names none. */
export const headOf = (draft: Draft, next: Draft): Draft | undefined => {
  const { title, employer } = draft.names;
  const bare = title?.names === 'unknown' && (!employer || isTown(employer)) ? title : undefined;
  // `Rijkswaterstaat, Centrale Informatievoorziening`: a part of the employer is no title.
  const isPart = title?.names === 'unknown' && employer?.names === 'organisation';
  const heads = (bare || isPart || (employer && !title)) && next.names.title && !next.names.employer;
  const between = next.rows.from - draft.rows.to - 1;
  const isNear = between === 0 || (bare && between <= MOST_BETWEEN && draft.period && next.period);
  if (!heads || !isNear || !within(next.period, draft.period)) return undefined;
  if (bare) return { ...draft, names: { employer: bare } };
  return isPart && employer ? { ...draft, names: { employer } } : draft;
};

/** Whether a header is set as another row is: its type, and where it begins. */
export const isSetLike = ({ rows, entries }: Draft, model: Row): boolean => {
  const row = entries[0]?.row;
  return rows.from <= rows.at && row !== undefined && typeOf(row) === typeOf(model) && Math.abs(row.x - model.x) < 2;
};

/** The header of a group whose name says nothing, by the type of one that was found before: `KONINKLIJKE MARINE` over its functions. */
export const headLike = (draft: Draft, next: Draft, model: Row): Draft | undefined => {
  const { title, employer } = draft.names;
  const name = title && employer ? undefined : (title ?? employer);
  const isOver = draft.period !== undefined && next.period !== undefined && within(next.period, draft.period);
  const isAlone = name !== undefined && !(next.names.title && next.names.employer);
  return isAlone && isOver && isSetLike(draft, model) && !isSetLike(next, model)
    ? { ...draft, names: { employer: name } }
    : undefined;
};
