import type { Quote } from '../domain/reading.ts';
import { isPersonName } from './person-name.ts';
import { quote, type Row } from './row.ts';

const LEAD = /^(?:curriculum\s+vitae|c\.?v\.?|resume|résumé|profiel|kandidaat)\s*(?:van|of|[-–—:|])?\s*/i;
const LABEL = /^(?:naam|volledige naam|naam kandidaat|kandidaat|name|naam en voorletters|voor- en achternaam)\s*:?\s+/i;
const HEAD = 12;

const nameIn = (text: string): string | undefined => {
  const candidates = [
    text,
    text.replace(LEAD, ''),
    text.replace(LABEL, '').replace(/^:\s*/, ''),
    ...text.split(/\s[-–—|]\s|,\s/),
  ];
  const [name] = candidates.map((candidate) => candidate.trim()).filter(isPersonName);
  return name;
};

/** The name at the head of a CV: a labelled one, else the first line that is a person's name. For letters only. */
export const candidateName = (rows: readonly Row[]): Quote | undefined => {
  const labelled = rows
    .slice(0, 60)
    .find(({ text }) => LABEL.test(text) && nameIn(text.replace(LABEL, '').replace(/^:\s*/, '')) !== undefined);
  const row = labelled ?? rows.slice(0, HEAD).find(({ cells }) => cells.some((cell) => nameIn(cell) !== undefined));
  const name = row && [row.text, ...row.cells].map(nameIn).find((found) => found !== undefined);
  return row && name ? quote(name, row) : undefined;
};
