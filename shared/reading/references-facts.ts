import type { Quote, References } from '../domain/reading.ts';
import { paragraphsOf } from './description.ts';
import { holdsContact, readReferences } from './read-references.ts';
import { personsIn } from './referee-names.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { titleWordAt } from './title-words.ts';

const REFEREES = /(?:^|[.;:]\s)(?:mijn\s)?refer(?:enties?|enten?|ees?|ences?)\b(?!-)/i;

/** `Referent: Anna van Dijk, teamleider` as a line, a table row or a sentence of a job. */
const OF_A_JOB =
  /(?:^|[.;]\s+)(?:referenti?e?|referentiepersoon|contactpersoon (?:voor )?referentie)(?:\s?\d)?\s?[:|]\s*(.{5,160})$/i;

const MENTIONS = /\brefer/i;

/** The referees that a job names for itself, each as a row of its own. */
const amongJobs = (sections: readonly Section[]): readonly Row[] =>
  sections
    .filter(({ kind }) => kind !== 'references' && kind !== 'claims')
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const named = MENTIONS.test(row.text) ? OF_A_JOB.exec(row.cells.join(' | ').slice(-600))?.[1] : undefined;
      return named === undefined ? [] : [{ ...row, text: named, cells: [named], moved: true as const }];
    });

/** `Talen en referenties`: a heading for referees too. */
const ALSO_REFEREES = /\s(?:en|&|\/|\+)\s*referen(?:ties|ten|ces)$/i;

/** The lines of persons whom somebody may call, under a heading for something else and for referees. */
const underOthers = (sections: readonly Section[]): readonly Row[] =>
  sections
    .filter(({ kind, heading }) => kind !== 'references' && heading !== undefined && ALSO_REFEREES.test(heading.text))
    .flatMap(({ rows }) => rows)
    .filter(({ text }) => text.length <= 160 && holdsContact(text) && personsIn(text).length > 0);

/** `Ik start graag in mei. Referenties geef ik graag, op aanvraag.`: within other words, under any heading. */
const ON_REQUEST =
  /\breferent(?:ies?|en)\b[^.!?]{0,60}\b(?:op (?:aan)?vraag|op verzoek|desgewenst|desgevraagd|beschikbaar|opvraagbaar|verstrek\w*)\b/i;

const onRequestIn = (row: Row): readonly Quote[] => {
  const words = MENTIONS.test(row.text) ? ON_REQUEST.exec(row.text)?.[0] : undefined;
  return words === undefined ? [] : [quote(words, row)];
};

/** Where a person with a function and a number is somebody else: the candidate, or whom a job was about. */
const NEVER: ReadonlySet<Section['kind']> = new Set(['head', 'personal', 'claims', 'jobs', 'availability']);

/** `Mirjam Koole, gebiedsmanager, 06 1234 5678`, in a part of the CV to which it was brought from its heading. */
const isBuiltAsReferee = ({ text }: Row): boolean =>
  text.length <= 160 && holdsContact(text) && titleWordAt(text) !== -1 && personsIn(text).length > 0;

/** `U kunt navraag doen bij Annemiek Lansink, teamleider Werk (053 555 4812), en bij …`: told, as in a letter. */
const ASKABLE =
  /\b(?:navraag|inlichtingen)\b.{0,40}\bbij\b|\b(?:u )?(?:kunt|mag|kan) .{0,30}\bbellen met\b|\bwie (?:over|naar) mij wil (?:bellen|navragen|spreken|horen)\b/i;

const wholeRows = (rows: readonly Row[]): readonly Row[] =>
  paragraphsOf(rows).map(({ text, row }) => ({ ...row, text, cells: [text], moved: true as const }));

const toldReferees = (sections: readonly Section[]): readonly Row[] =>
  sections
    .filter(({ kind }) => kind !== 'claims')
    .flatMap(({ rows }) => wholeRows(rows))
    .filter(({ text }) => ASKABLE.test(text));

/** Who is named under a heading for references. A heading without words, or words elsewhere that begin with it, leaves that open. */
export const referencesOf = (sections: readonly Section[], candidate: Quote | undefined): References => {
  const headed = sections.filter(({ kind }) => kind === 'references');
  const told = headed.length > 0 ? [] : toldReferees(sections);
  const under = [...headed.flatMap(({ rows }) => rows), ...underOthers(sections), ...amongJobs(sections)];
  const read = readReferences([...under, ...told], candidate?.text);
  if (read.named.length > 0 || read.onRequest || read.unclear) return read;
  const asked = sections.flatMap(({ kind, rows }) =>
    kind === 'claims' ? [] : [...rows, ...wholeRows(rows)].flatMap(onRequestIn),
  )[0];
  if (asked) return { ...read, onRequest: asked };
  const stray = sections.flatMap(({ kind, rows }) => (NEVER.has(kind) ? [] : rows)).find(isBuiltAsReferee);
  if (stray) return { ...read, unclear: quote(stray.text, stray) };
  const mention = sections
    .flatMap(({ kind, rows }) => (kind === 'references' ? [] : rows))
    .find(({ text }) => REFEREES.test(text));
  const bare = headed.find(({ rows }) => rows.length === 0)?.heading;
  const row = bare ?? mention;
  return row ? { ...read, unclear: quote(row.text, row) } : read;
};
