import type { SectionKind } from './heading.ts';
import { isPersonName } from './person-name.ts';
import type { Row } from './row.ts';

const COLUMNS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'claims',
    /^(?:eis(?:en)?|criteri(?:um|a)|wens(?:en)?|knock-?out.*|gunningscriteri.*|gevraagd|vraag|minimumeis.*|functie-?eis.*)\b/i,
  ],
  ['references', /^(?:referent(?:en|ie|ies)?|naam (?:van de )?referent)$/i],
  ['jobs', /^(?:functie(?:titel)?|rol|werkgever|organisatie|opdrachtgever|bedrijf|employer|position)$/i],
  ['education', /^(?:opleiding|studie|instituut|(?:onderwijs)?instelling|school|diploma|education)$/i],
];

/** The kind of table that a row of column titles starts. */
export const columnKind = ({ cells }: Row): SectionKind | undefined => {
  if (cells.length < 2 || !cells.every((cell) => cell.length < 40 && !/\d/.test(cell))) return undefined;
  const kinds = cells.flatMap((cell) =>
    COLUMNS.filter(([, pattern]) => pattern.test(cell.replace(/:$/, ''))).map(([kind]) => kind),
  );
  return kinds.length >= 2 ||
    kinds[0] === 'claims' ||
    (kinds[0] === 'references' && !cells.some((cell) => cell.includes(',') || isPersonName(cell)))
    ? kinds[0]
    : undefined;
};
