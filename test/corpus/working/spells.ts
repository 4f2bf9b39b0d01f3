import type { Random } from '../../samples/random.ts';
import type { JobFacts } from '../facts-file.ts';
import { AGENCIES, FIRM_KINDS } from './banks/agencies.ts';
import { EMPLOYERS, type Sector } from './banks/employers.ts';
import type { Field } from './banks/field.ts';
import { DUTCH_FIELDS, fieldOf } from './banks/fields.ts';
import { PLACES } from './banks/people.ts';
import type { JobItem, Plan } from './cv.ts';
import { type Dates, monthsOf, ymOf } from './periods.ts';

/** A stretch of someone's career, before it is printed. */
export type Spell = {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly firm?: string;
  readonly dates: Dates;
  readonly field: Field;
  readonly kind: JobFacts['kind'];
  readonly hours?: number;
  readonly under?: { readonly kind: NonNullable<JobItem['under']>['kind']; readonly name: string };
};

/** The newest month that a CV of this set knows. */
export const NOW = monthsOf('2025-11');

/** An employer of one of these kinds, with its place. */
export const employerOf = (sector: Sector, random: Random): Pick<Spell, 'employer' | 'place' | 'firm'> => {
  const place = random.pick(PLACES);
  const kinds = FIRM_KINDS[sector];
  return {
    employer: random.pick(EMPLOYERS[sector]).replace('#', place),
    place,
    ...(kinds === undefined ? {} : { firm: kinds[random.below(kinds.length)] ?? '' }),
  };
};

const countOf = ({ size, quirks }: Plan, random: Random): number => {
  const base = [3, 3 + random.below(3), 6 + random.below(3), 9 + random.below(3)][size] ?? 3;
  return quirks.has('agency') || quirks.has('same-employer') ? Math.max(base, 4) : base;
};

/** Which of the jobs, newest first, share what stands above them. */
const sharing = ({ quirks }: Plan, at: number): 'agency' | 'employer' | undefined => {
  if (quirks.has('agency') && at < 3) return 'agency';
  if (!quirks.has('same-employer')) return undefined;
  const from = quirks.has('agency') ? 3 : 0;
  return at === from || at === from + 1 ? 'employer' : undefined;
};

const freeTitle = (field: Field, share: number, used: ReadonlySet<string>, random: Random): string => {
  const { titles } = field;
  const wanted = Math.min(titles.length - 1, Math.round(share * (titles.length - 1)) + random.below(2));
  const byNearness = titles
    .map((title, at) => ({ title, far: Math.abs(at - wanted) }))
    .toSorted((a, b) => a.far - b.far);
  return byNearness.find(({ title }) => !used.has(title))?.title ?? titles[0];
};

/** The career of one plan, newest first, without gaps but where the plan has one. */
export const careerOf = (plan: Plan, random: Random): readonly Spell[] => {
  const count = countOf(plan, random);
  const main = fieldOf(plan.field);
  const other = plan.language === 'nl' ? fieldOf(DUTCH_FIELDS[random.below(DUTCH_FIELDS.length)] ?? plan.field) : main;
  const changed = plan.size === 3 ? 4 : random.below(3) === 0 ? 2 : random.below(2);
  const agency = random.pick(AGENCIES);
  const shared = employerOf(main.sectors[0], random);
  const used = new Set<string>();
  const spells: Spell[] = [];
  let end = random.below(5) === 0 ? NOW - 2 - random.below(5) : NOW + 1;
  for (let at = 0; at < count; at += 1) {
    const share = sharing(plan, at);
    const start = end - (share === 'agency' ? 7 + random.below(20) : 11 + random.below(plan.size > 1 ? 34 : 56));
    const field = at >= count - changed && share === undefined ? other : main;
    const title = freeTitle(field, 1 - (at + 1) / (count + 1), used, random);
    const own = employerOf(field.sectors[random.below(field.sectors.length)] ?? field.sectors[0], random);
    used.add(title);
    spells.push({
      title,
      ...(share === 'employer' ? shared : own),
      dates: { start: ymOf(start), end: end > NOW ? 'present' : ymOf(end) },
      field,
      kind: 'work',
      ...(share === undefined ? {} : { under: { kind: share, name: share === 'agency' ? agency : shared.employer } }),
    });
    end = start - 1 - (random.below(4) === 0 ? random.below(3) : 0) - (plan.quirks.has('gap') && at === 1 ? 9 : 0);
  }
  return spells;
};

/** The same with a second job beside the second newest, and hours where the plan has them. */
export const withSecondJob = (spells: readonly Spell[], plan: Plan, random: Random): readonly Spell[] => {
  const beside = spells.find(({ under }, at) => at > 0 && under === undefined);
  if (!plan.quirks.has('concurrent') || beside === undefined) return spells;
  const { start, end } = beside.dates;
  const from = monthsOf(start) + 3 + random.below(4);
  const to = end === 'present' ? NOW : monthsOf(end) - 1 + random.below(3);
  const used = new Set(spells.map(({ title }) => title));
  const second: Spell = {
    ...employerOf(beside.field.sectors.at(-1) ?? 'council', random),
    title: freeTitle(beside.field, 0.5, used, random),
    dates: { start: ymOf(from), end: ymOf(Math.max(from + 4, to)) },
    field: beside.field,
    kind: 'work',
    hours: 16,
  };
  return spells.flatMap((spell) => (spell === beside ? [second, { ...spell, hours: 20 }] : [spell]));
};
