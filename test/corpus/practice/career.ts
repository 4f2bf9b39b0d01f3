import type { Random } from '../../samples/random.ts';
import { gap, sideJob } from './asides.ts';
import { type Bank, bank, columns } from './bank.ts';
import type { Span } from './model.ts';
import { at } from './months.ts';

/** One stay of a career, before it is worded. */
export type Stay = {
  readonly span: Span;
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly firm: string;
  readonly kind: 'work' | 'internship' | 'gap';
  readonly hours?: number;
  readonly via?: string;
  readonly duties: readonly string[];
  readonly tools: readonly string[];
};

/** How a career is drawn: jobs, the odds (of 100) of staying with an employer, and whether agencies placed it. */
export type CareerPlan = {
  readonly fields: readonly [string, ...string[]];
  readonly jobs: number;
  readonly stays: number;
  readonly agency: boolean;
  readonly duties: number;
};

const unused = (random: Random, all: readonly string[], used: ReadonlySet<string>): string => {
  const free = all.filter((item) => !used.has(item));
  return (free.length > 0 ? free : all)[random.below(Math.max(1, free.length))] ?? '';
};

const fieldsOf = (plan: CareerPlan): readonly [Bank, ...Bank[]] => [
  bank(plan.fields[0]),
  ...plan.fields.slice(1).map(bank),
];

/** Whether the years that a duty names lie in the time of the job. */
const within = (duty: string, { start, end }: Span): boolean =>
  (duty.match(/\b20\d\d\b/g) ?? []).every(
    (y) => at(Number(y), 1) >= start - 11 && (end === 'present' || at(Number(y), 1) <= end),
  );

type Draw = { readonly random: Random; readonly plan: CareerPlan; readonly lang: 'nl' | 'en' | 'de' };

const stayOf = (
  { random, plan, lang }: Draw,
  span: Span,
  last: Stay | undefined,
  done: readonly Stay[],
  old: boolean,
): Stay => {
  const field = random.pick(fieldsOf(plan));
  const { titles = [], duties = [], employers = [], systems = [] } = field;
  const title = unused(random, titles, new Set(done.map((stay) => stay.title)));
  const remains = last?.kind === 'work' && random.below(100) < plan.stays;
  const line = unused(
    random,
    employers,
    new Set(done.map((stay) => [stay.employer, stay.place, stay.firm].join(' | ').trim())),
  );
  const [employer, place, firm] = remains && last ? [last.employer, last.place, last.firm] : columns(line);
  const used = done.slice(-1).flatMap((stay) => stay.duties);
  const kind = old && lang === 'nl' && random.below(4) === 0 ? 'internship' : 'work';
  return {
    span,
    title:
      kind === 'internship' ? title.replace(/^(?:Senior|Hoofd) (.)/, (_, first: string) => first.toUpperCase()) : title,
    employer,
    place,
    firm,
    kind,
    ...(random.below(7) === 0 ? { hours: random.pick([16, 20, 24, 28, 32, 36]) } : {}),
    duties: random.some(
      duties.filter((duty) => !used.includes(duty) && within(duty, span)),
      old ? 1 : 1 + random.below(plan.duties),
    ),
    tools: random.below(2) === 0 ? random.some(systems, 1 + random.below(2)) : [],
  };
};

const endOf = (stay: Stay): number => (stay.span.end === 'present' ? at(2025, 11) : stay.span.end);

/** A career backwards from the end of 2025, newest first: gaps, concurrent jobs, an internship or a side job at its start. */
export const careerOf = (draw: Draw): readonly Stay[] => {
  const { random, plan, lang } = draw;
  const stays: Stay[] = [];
  let end: number | 'present' = random.below(5) === 0 ? at(2025, 3 + random.below(8)) : 'present';
  while (stays.filter((stay) => stay.kind !== 'gap').length < plan.jobs) {
    const before = stays.findLast((stay) => stay.kind !== 'gap');
    const length = 8 + random.below(plan.jobs > 7 ? 26 : 58);
    const span: Span = { start: (end === 'present' ? at(2025, 11) : end) - length, end };
    const old = stays.length >= plan.jobs - 1 && plan.jobs > 2;
    const first = old && lang === 'nl' && random.below(4) === 0;
    const stay = first ? sideJob(random, span) : stayOf(draw, span, before, stays, old);
    stays.push(stay);
    const chance = random.below(20);
    if (chance === 0 && lang === 'nl' && length > 20 && !old) {
      const from = span.start - 8;
      stays.push(gap(random, { start: from, end: span.start - 1 }));
      end = from - 1;
    } else if (chance < 3) end = span.start + Math.min(6, length - 2);
    else end = span.start - 1 - (chance > 15 ? random.below(5) : 0);
    if (endOf(stay) < at(1988, 1)) break;
  }
  return stays;
};
