import type { References } from '../domain/reading.ts';
import { readReferences } from './read-references.ts';
import { quote } from './row.ts';
import type { Section } from './section.ts';

const REFEREES = /^(?:mijn\s)?refer(?:enties?|enten?|ees?|ences?)\b(?!-)/i;

/** Who is named under a heading for references. A heading without words, or words elsewhere that begin with it, leaves that open. */
export const referencesOf = (sections: readonly Section[]): References => {
  const headed = sections.filter(({ kind }) => kind === 'references');
  const read = readReferences(headed.flatMap(({ rows }) => rows));
  if (read.named.length > 0 || read.onRequest || read.unclear) return read;
  const mention = sections
    .flatMap(({ kind, rows }) => (kind === 'references' ? [] : rows))
    .find(({ text }) => REFEREES.test(text));
  const bare = headed.find(({ rows }) => rows.length === 0)?.heading;
  const row = bare ?? mention;
  return row ? { ...read, unclear: quote(row.text, row) } : read;
};
