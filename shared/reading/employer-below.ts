import type { Quote } from '../domain/reading.ts';
import { isUnnamed, toPieces } from './header-piece.ts';
import type { Entry, Part } from './job-entry.ts';
import { type Names, namesIn } from './job-names.ts';
import { joinLines } from './join-lines.ts';
import { quote } from './row.ts';

const isPlaced = ({ employer }: Names): boolean =>
  employer !== undefined &&
  (employer.label !== undefined || employer.names === 'organisation' || employer.joint === 'at');

const labelled = (body: readonly Entry[], label: Part['label']): Part | undefined =>
  body.flatMap(({ parts }) => parts).find((part) => part.label === label);

/** The employer whose label stands below the duties of a job (`Naam en adres van de werkgever`), where its header names none surely. */
export const employerBelow = (names: Names, body: readonly Entry[]): Part | undefined =>
  isPlaced(names) ? undefined : (labelled(body, 'client') ?? labelled(body, 'employer'));

/** `Bijstandsconsulent. Aanvragen en heronderzoeken.`: a function, as a sentence of its own at the start of what was done. */
const OPENS_WITH_TITLE = /^(\p{Lu}[^.,;:()]{3,50})\.\s+\p{Lu}/u;

const LONGEST_OPENING = 130;

/** `Subsidieadviseur bij Rijkswaterstaat, Arnhem. Verantwoordelijk voor …`: what the first sentence below a date alone names, as a header does. */
const namesInOpening = ([first, second]: readonly Entry[]): Names | undefined => {
  if (!first || first.row.bullet || first.row.cells.length > 1) return undefined;
  const text = joinLines(first.row.text, second && !second.row.bullet ? second.row.text : '');
  const [opening = ''] = text.split(/(?<=\p{L}{3}|\))\.(?:\s|$)/u);
  if (opening.length > LONGEST_OPENING) return undefined;
  const parts = toPieces(opening).map((piece) => ({ ...piece, row: first.row }));
  const names = parts[0]?.names === 'title' ? namesIn(parts) : {};
  return names.title && names.employer ? names : undefined;
};

/** The names of a job whose header tells where and when, and whose description begins with its title. */
export const withTitleBelow = (names: Names, body: readonly Entry[]): Names => {
  const { title, employer } = names;
  if (!title && !employer) return namesInOpening(body) ?? names;
  if (title?.names === 'title' || title?.label || (title && employer)) return names;
  const [first] = body;
  const words = first && OPENS_WITH_TITLE.exec(first.row.text)?.[1];
  const [piece, ...others] = words ? toPieces(words) : [];
  if (!first || piece?.names !== 'title' || others.length > 0) return names;
  const place = employer ?? title;
  return { title: { ...piece, row: first.row }, ...(place ? { employer: place } : {}) };
};

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
