import { listText } from '../domain/dutch.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Assessment, Range } from '../domain/verdict.ts';
import type { Block } from './block.ts';
import { numeral, pointsRange, range } from './dutch.ts';
import { mostPoints, pointsOf, titleOf } from './item.ts';
import { tieWords } from './tie-words.ts';

/** Where a bid that is not among the shortlist stands. No rival is named. */
export type Standing = {
  /** Own place among the ranked bids, 1 the best; a range where something stayed unclear because it could not matter. */
  readonly rank: Range;
  /** Points of the last bid of the shortlist. */
  readonly lastPoints: Range;
  /** How many bids are put before the client. */
  readonly shortlisted: number;
};

/** Own total, own place, and the points of the last that is put before the client. */
export const standingFacts = ({ scores, total }: Assessment, { rank, lastPoints, shortlisted }: Standing): Block => ({
  kind: 'facts',
  rows: [
    ['Punten', pointsOf(total, mostPoints(scores))],
    ['Plaats', range(rank)],
    [`Punten van plaats ${shortlisted}`, `${pointsRange(lastPoints)} (de laatste die is voorgelegd)`],
  ],
});

/** That equal points were decided by the tie-break; empty where points were not equal. */
export const tieSentence = (tender: TenderDefinition, { total }: Assessment, { lastPoints }: Standing): string => {
  if (total[1] < lastPoints[0] || tender.tieBreak.length === 0) return '';
  const [first, ...others] = tieWords(tender);
  return `Bij gelijke punten gaat ${first} voor${others.map((next) => `; is ook dat gelijk, dan ${next}`).join('')}.`;
};

/** What stayed unclear because it could not change the outcome; empty where nothing did. */
export const unsettled = (tender: TenderDefinition, { requirements, scores }: Assessment): string => {
  const open = requirements.filter(({ outcome }) => outcome === 'unclear').map(({ id }) => `‘${titleOf(tender, id)}’`);
  const ranges = scores
    .filter(({ points }) => points[0] !== points[1])
    .map(({ id, points, max }) => `‘${titleOf(tender, id)}’ (${pointsOf(points, max)})`);
  if (open.length + ranges.length === 0) return '';
  return `Niet alles in het cv was duidelijk: ${listText([...open, ...ranges])}. Dat is niet verder uitgezocht, omdat het antwoord de uitkomst niet kan veranderen.`;
};

/** `de tien kandidaten`, `de ene kandidaat`: those that are put before the client. */
export const shortlistWords = (count: number): string =>
  count === 1 ? 'de ene kandidaat die' : `de ${numeral(count)} kandidaten die`;
