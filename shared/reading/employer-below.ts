import type { Quote } from '../domain/reading.ts';
import { isUnnamed } from './header-piece.ts';
import type { Entry, Part } from './job-entry.ts';
import type { Names } from './job-names.ts';
import { quote } from './row.ts';

const isPlaced = ({ employer }: Names): boolean =>
  employer !== undefined &&
  (employer.label !== undefined || employer.names === 'organisation' || employer.joint === 'at');

const labelled = (body: readonly Entry[], label: Part['label']): Part | undefined =>
  body.flatMap(({ parts }) => parts).find((part) => part.label === label);

/** The employer whose label stands below the duties of a job (`Naam en adres van de werkgever`), where its header names none surely. */
export const employerBelow = (names: Names, body: readonly Entry[]): Part | undefined =>
  isPlaced(names) ? undefined : (labelled(body, 'client') ?? labelled(body, 'employer'));

const NAMED =
  /(?:^|[^\p{L}])(?:[Gg]emeente|GEMEENTE|[Pp]rovincie|[Mm]inisterie|[Ss]tichting|[Ww]aterschap|[Hh]ogeschool|ROC|GGD|[Rr]egio)\s+(?:van\s|voor\s|de\s|het\s)*\p{Lu}/u;

const LABELLED = /^.{0,30}\b(?:werkgever|opdrachtgever|organisatie|bedrijf|instelling)\s?:\s?(\S.*)$/i;
const LEGAL = /\p{L}\s(?:B\.?V|N\.?V|V\.?O\.?F)\b/u;

const tellsPlace = (text: string): boolean => {
  const value = LABELLED.exec(text)?.[1];
  return value === undefined ? NAMED.test(text) || LEGAL.test(text) : !isUnnamed(value);
};

/** The words in a job without an employer that name an organisation all the same: whether it is the place of the work is not clear. */
export const placeInBody = (body: readonly Entry[]): Quote | undefined => {
  const found = body.find(({ row }) => tellsPlace(row.text.slice(0, 2000)));
  return found && quote(found.row.text, found.row);
};
