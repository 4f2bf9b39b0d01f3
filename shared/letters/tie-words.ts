import type { TenderDefinition } from '../domain/tender.ts';
import { titleOf } from './item.ts';

/** What goes first at equal points, for each link of the tie-break, as a Dutch noun phrase. */
export const tieWords = (tender: TenderDefinition): readonly string[] =>
  tender.tieBreak.map((rule) => {
    switch (rule) {
      case 'lowest-rate':
        return 'het laagste uurtarief';
      case 'earliest-upload':
        return 'het cv dat het eerst binnen was';
      case 'lot':
        return `het lot, getrokken uit de vooraf bekendgemaakte tekst ‘${tender.lotSeed ?? ''}’`;
      default:
        return `wie meer punten heeft voor ‘${titleOf(tender, rule.criterion)}’`;
    }
  });
