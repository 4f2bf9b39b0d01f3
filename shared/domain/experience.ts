import type { Month } from './calendar.ts';
import { monthsRangeText, monthsText, rangeText, shortened } from './dutch.ts';
import type { Certainty } from './job-title.ts';
import { clip, type Extent, extentOf, fewestMonths, monthsIn, type Span, type Window, windowOf } from './months.ts';
import type { Job, Period, Quote } from './reading.ts';
import type { Evidence, Range } from './verdict.ts';

/** A job that counts, or may count, for a rule. `quote` shows why where title and period do not; `because` why it is not sure. */
export type CountedJob = {
  readonly job: Job;
  readonly certainty: Certainty;
  readonly quote?: Quote | undefined;
  readonly because?: string | undefined;
};

/** Months of experience in a window, with the arithmetic per job. */
export type Experience = {
  readonly months: Range;
  readonly window: Window;
  /** Whether jobs overlap, so that the months together are fewer than those of the jobs one by one. */
  readonly overlap: boolean;
  /** Whether the month that the start of the window cuts in two makes a difference. */
  readonly cut: boolean;
  readonly evidence: readonly Evidence[];
};

/** More jobs than this are counted, but not each shown. */
const MOST_SHOWN = 20;

/**
 * Counts the months of jobs, both ends included, a month in several jobs once, within the last `years` years before closing. The
 * lower end takes only what is sure; the upper end takes all that may be. A job without a usable period shows that there was
 * work, not when: it may be as many months as the CV says that it lasted, and one where it does not say.
 */
export const experienceOf = (jobs: readonly CountedJob[], closing: Month, years?: number): Experience => {
  const window = windowOf(closing, years);
  const timed = jobs.map((counted) => ({
    counted,
    extent: counted.job.period && extentOf(counted.job.period, closing),
  }));
  const sure = timed.filter(({ counted }) => counted.certainty === 'sure');
  const undated = timed
    .filter(({ extent, counted }) => !extent && !startsLater(counted.job.period, closing))
    .map(({ counted }) => counted.job.duration?.max ?? 0);
  const untimed =
    undated.length === 0
      ? 0
      : Math.max(
          1,
          undated.reduce((sum, months) => sum + months, 0),
        );
  const least = leastMonths(
    sure.flatMap(({ extent }) => extent ?? []),
    window,
  );
  const extents = timed.flatMap(({ extent }) => extent ?? []);
  const most = mostMonths(extents, window);
  const months: Range = [least, Math.max(least, most, Math.min(most + untimed, widthOf(window)))];
  const overlap = extents.reduce((sum, extent) => sum + mostMonths([extent], window), 0) > most;
  const cut = most > mostMonths(extents, { ...window, wide: window.whole });
  const shown = timed.slice(0, MOST_SHOWN).map(({ counted, extent }) => jobEvidence(counted, extent, window, closing));
  const left = timed.length - shown.length;
  const rest = left > 0 ? [{ because: `En nog ${left} ${left === 1 ? 'functie' : 'functies'}.` }] : [];
  return { months, window, overlap, cut, evidence: [...shown, ...rest] };
};

/** ` in de laatste 6 jaar (2020-01 t/m 2025-12)`; empty where every month counts. */
export const windowText = ({ years, whole }: Window, monthOf: (number: number) => Month): string =>
  years === undefined ? '' : ` in de laatste ${years} jaar (${monthOf(whole.from)} t/m ${monthOf(whole.to)})`;

const widthOf = ({ years }: Window): number => (years === undefined ? Number.MAX_SAFE_INTEGER : 12 * years);

const startsLater = (period: Period | undefined, closing: Month): boolean =>
  period !== undefined && period.start.earliest > closing;

const leastMonths = (extents: readonly Extent[], { whole }: Window): number => {
  const sure = extents.flatMap((extent) => (extent.sure && clip(extent.sure, whole)) ?? []);
  const rough = extents.flatMap(({ sure: core, widest }) => (core || !within(widest, whole) ? [] : widest));
  return monthsIn(sure) + fewestMonths(rough, sure);
};

const mostMonths = (extents: readonly Extent[], window: Window): number =>
  Math.min(monthsIn(extents.flatMap(({ widest }) => clip(widest, window.wide) ?? [])), widthOf(window));

const within = (span: Span, whole: Span): boolean => span.from >= whole.from && span.to <= whole.to;

const jobEvidence = (
  { job, quote, because, certainty }: CountedJob,
  extent: Extent | undefined,
  window: Window,
  closing: Month,
): Evidence => {
  const doubt = certainty === 'maybe' && because ? ` Niet zeker: ${because}.` : '';
  const shown = quote ?? titleAndPeriod(job);
  const sum = extent && job.period ? arithmetic(job.period, extent, window, closing) : undatedText(job, closing);
  return { because: `${sum}${doubt}`, ...(shown && { quote: shortened(shown) }) };
};

const undatedText = ({ period, duration }: Job, closing: Month): string => {
  if (!period && duration)
    return `Zonder begin- en einddatum: hoogstens ${monthsText(duration.max)}, en niet zeker is wanneer.`;
  if (!period) return 'Zonder begin- en einddatum: hieruit volgt geen aantal maanden.';
  return startsLater(period, closing)
    ? `Begint in ${rangeText(period.start)}, na de sluiting: telt niet mee.`
    : 'De einddatum ligt voor de begindatum: hieruit volgt geen aantal maanden.';
};

const endText = (end: Period['end'], closing: Month): string => {
  if (end === 'unknown') return `een onbekende maand, uiterlijk ${closing}`;
  return end === 'present' ? `heden (${closing})` : rangeText(end);
};

const arithmetic = (period: Period, extent: Extent, window: Window, closing: Month): string => {
  const end = endText(period.end, closing);
  const total: Range = [leastMonths([extent], windowOf(closing)), monthsIn([extent.widest])];
  const span = `${rangeText(period.start)} t/m ${end} = ${monthsRangeText(total)}`;
  if (window.years === undefined) return `${span}.`;
  const inside: Range = [leastMonths([extent], window), mostMonths([extent], window)];
  return `${span}, waarvan ${inside[0] === inside[1] ? inside[0] : `${inside[0]} tot ${inside[1]}`} in de laatste ${window.years} jaar.`;
};

/** Title and period as they stand in the CV; `…` where words between them are left out. */
const titleAndPeriod = ({ title, period }: Job): Quote | undefined => {
  if (!title || !period) return title ?? period?.quote;
  if (title.text.includes(period.quote.text)) return title;
  if (period.quote.text.includes(title.text)) return period.quote;
  return period.quote.page === title.page ? { text: `${title.text} … ${period.quote.text}`, page: title.page } : title;
};
