import type { Award, AwardOf } from '../domain/award.ts';
import { listText } from '../domain/dutch.ts';
import type { Criterion, TenderDefinition } from '../domain/tender.ts';
import { counted, decimal, points } from '../letters/dutch.ts';
import { label } from '../letters/item.ts';
import { namesOf, ruleWords, windowWords } from './rule-words.ts';

/** How a criterion gives its points, in words: `20 punten of geen`, with its weight where it has one. */
export const criterionWords = (tender: TenderDefinition, { award, weightPercent }: Criterion): string => {
  const words = awardWords(tender, award);
  return weightPercent === undefined ? words : `weegt voor ${decimal(weightPercent)} %; ${words}`;
};

const awardWords = (tender: TenderDefinition, award: Award): string => {
  switch (award.kind) {
    case 'all-or-nothing':
      return `${points(award.points)} of geen`;
    case 'bands':
      return bandWords(tender, award);
    case 'per-item':
      return `${points(award.pointsEach)} voor elk van: ${listText(award.rules.map((rule) => ruleWords(tender, rule)))}; hoogstens ${points(award.max)}`;
    case 'sum': {
      const parts = award.parts.map((part) => `${label(part.title)} (${awardWords(tender, part.award)})`);
      return `de som van ${listText(parts)}${award.max === undefined ? '' : `; hoogstens ${points(award.max)}`}`;
    }
  }
};

/** `werkervaring als GIS-specialist in de laatste 8 jaar: vanaf 12 maanden 5 punten, daaronder geen; alleen bij ...`. */
const bandWords = (tender: TenderDefinition, award: AwardOf<'bands'>): string => {
  const steps = award.bands.map(
    (band) => `vanaf ${counted(band.fromMonths, 'maand', 'maanden')} ${points(band.points)}`,
  );
  const below = award.bands[0]?.fromMonths === 0 ? [] : ['daaronder geen'];
  const condition = award.onlyIf ? `; alleen bij ${ruleWords(tender, award.onlyIf)}` : '';
  return `werkervaring ${measureWords(tender, award)}${windowWords(award.windowYears)}: ${[...steps, ...below].join(', ')}${condition}`;
};

const measureWords = (tender: TenderDefinition, award: AwardOf<'bands'>): string => {
  if (award.role !== undefined) return `als ${namesOf(tender.roles, [award.role], 'of')}`;
  if (award.system !== undefined) return `met ${namesOf(tender.systems, [award.system], 'of')}`;
  if (award.organisations !== undefined) return `bij ${namesOf(tender.organisations, award.organisations, 'of')}`;
  return `met ${namesOf(tender.topics, award.topics ?? [], 'of')}`;
};
