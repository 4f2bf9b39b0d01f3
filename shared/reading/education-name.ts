import type { EducationDraft } from './education-draft.ts';
import { isBareLevel, tellsLevel } from './education-level.ts';
import type { Part } from './education-part.ts';
import { statedStatus } from './education-status.ts';
import { isInstitute } from './institute.ts';

/** The words over a bare level (`Maatschappelijk Werk` over `HBO, Hogeschool Oost`) are the name. */
const named = (parts: readonly Part[], level: number): Part | undefined =>
  parts.slice(0, Math.max(0, level)).findLast(({ kind, row }) => kind === 'unknown' && row !== parts[level]?.row);

/** Two parts of one row and all between them as one; the second alone where they stand in different rows. */
const together = (first: Part, other: Part, isNext: boolean): Part => {
  const [left, right] = isNext ? [first, other] : [other, first];
  const from = first.row.text.indexOf(left.text);
  const to = first.row.text.indexOf(right.text, from + left.text.length);
  const end = to + right.text.length;
  const close = first.row.text.charAt(end) === ')' ? 1 : 0;
  // `Informatiekunde (bachelor, universitair)`: half a bracket is no part of a name.
  if (close === 0 && other === left && /^[^()]*\([^()]*$/.test(first.row.text.slice(from, end))) return other;
  return from === -1 || to === -1 || other.row !== first.row
    ? other
    : { ...first, text: first.row.text.slice(from, end + close) };
};

const after = (parts: readonly Part[], index: number): readonly Part[] => {
  const { row } = parts[index] ?? {};
  const stop = parts.findIndex((part, at) => at > index && (part.kind !== 'unknown' || part.row !== row));
  return parts.slice(index + 1, stop === -1 ? parts.length : stop);
};

const before = (parts: readonly Part[], index: number): readonly Part[] => {
  const { row } = parts[index] ?? {};
  const start = parts.findLastIndex((part, at) => at < index && (part.kind !== 'unknown' || part.row !== row));
  return parts.slice(start + 1, index);
};

/** Fields with commas between them are one name: `Bodem, Water, Atmosfeer (bachelor)`, or where the institute has a row of its own. */
const withCommas = (parts: readonly Part[], index: number, institute: Part | undefined): Part | undefined => {
  const first = parts[index];
  if (!first) return undefined;
  const [lead, ...others] = before(parts, index);
  if (lead && others.length > 0 && first.row.text.includes(`(${first.text})`)) return together(lead, first, true);
  const more = after(parts, index);
  const last = more.at(-1);
  const apart = institute !== undefined && institute.row !== first.row;
  const isList = first.row.text.includes([first, ...more].map(({ text }) => text).join(', '));
  return last && more.length >= 2 && apart && isList ? together(first, last, true) : undefined;
};

/** `Master Transport` and behind the comma `Infrastructure and Logistics`; what an education was mostly about is no part of its name. */
const goesOnInList = (first: Part, next: Part): boolean =>
  / en /.test(next.text) ||
  (/\s(?:and|&)\s/.test(next.text) &&
    !/^(?:profiel|track|(?:afstudeer)?richting|specialisatie|variant|major)\b/i.test(next.text) &&
    !/^(?:havo|vwo|vmbo|atheneum|gymnasium)/i.test(first.text));

/** Degrees that say nothing of what was studied: `Bachelor of Engineering, Civiele Techniek`. */
const GENERIC =
  /^(?:hbo[\s-])?(?:bachelor|master) (?:of|in) (?:engineering|science|arts|ict|applied sciences?|education|technology|laws?|business administration)(?: \([^()]*\))?$/i;

const SHORT_DEGREE = /^\p{Lu}{1,2}\p{L}?\p{Lu}\.?$/u;

/** What was studied, behind a degree, of which the short name may stand between: `Master of Science - MSc, Econometrie`. */
const fieldBehind = (parts: readonly Part[], index: number): Part | undefined => {
  const behind = parts.slice(index + 1).filter(({ row }) => row === parts[index]?.row);
  const [next, other] = behind.filter(({ kind }) => kind === 'unknown' || kind === 'name');
  return next && (isBareLevel(next.text) || SHORT_DEGREE.test(next.text)) && other ? other : next;
};

/** `doctoraal behaald in aug. 1998`: a level, and that it was reached. */
const REACHED = /\s(?:behaald|gehaald|afgerond|voltooid)\b.*$/i;

/** A sort of school by itself: behind other words (`Accountancy – HEAO Alkmaar | HEAO`) it says what those led to. */
const OLD_LEVEL = /^(?:mts|hts|heao|meao|lts|leao|hbo-v|hts-[ab]|mhno|hlo|mlo)\.?$/i;

/** The name as it stands in its row: a level and what follows it (`hbo, Rechten`) are one name. The institute is none. */
export const nameOf = (draft: EducationDraft, institute: Part | undefined): Part | undefined => {
  const parts = draft.parts.filter((part) => part !== institute);
  const index = parts.findIndex(({ kind }) => kind === 'name');
  const first = parts[index] ?? parts.find(({ kind }) => kind === 'unknown');
  const next = parts[index + 1];
  // `HTS Geodesie, Hogeschool Utrecht`: of two schools the one that tells a level is what was studied.
  if (!first)
    return parts.find(
      ({ kind, text }) => (kind === 'status' || (kind === 'institute' && institute)) && tellsLevel(text),
    );
  if (first.kind === 'name' && next?.kind === 'unknown' && next.row === first.row && goesOnInList(first, next)) {
    const whole = `${first.text}, ${next.text}`;
    if (first.row.text.includes(whole)) return { ...first, text: whole };
  }
  const field = GENERIC.test(first.text) ? fieldBehind(parts, index) : undefined;
  if (field) return together(first, field, true);
  const list = withCommas(parts, parts.indexOf(first), institute);
  if (list) return list;
  const lead = parts.slice(0, Math.max(0, index)).find(({ kind, text }) => kind === 'unknown' && /^\p{Lu}/u.test(text));
  if (lead && OLD_LEVEL.test(first.text)) return lead;
  if (!isBareLevel(first.text.replace(REACHED, ''))) return first;
  const fuller = parts.find(({ kind, row, text }) => kind === 'name' && row !== first.row && !isBareLevel(text));
  if (fuller && tellsLevel(fuller.text)) return fuller;
  const previous = parts[index - 1];
  const before = index > 0 && previous?.kind === 'unknown' && previous.row === first.row ? previous : undefined;
  const isNext = draft.parts[draft.parts.indexOf(first) + 1] === next;
  const follows = isNext && next?.kind === 'unknown' && next.row === first.row && !before;
  const other = follows ? next : (before ?? named(parts, index) ?? next);
  if (other?.kind !== 'unknown') return first;
  const whole = together(first, other, other === next);
  return institute && whole.text.includes(institute.text) ? other : whole;
};

/** `(MWD)`, `(bachelor)`: a bracket right behind the name that says more of it. */
export const withBracket = ({ text, row }: Part): string => {
  const from = row.text.indexOf(text);
  const match = from === -1 ? null : /^\s\(([^()]{1,40})\)/.exec(row.text.slice(from + text.length));
  const words = match?.[1] ?? '';
  const says = /\d{2}/.test(words) || statedStatus(words) !== undefined || isInstitute(words);
  return match && !says ? text + match[0] : text;
};
