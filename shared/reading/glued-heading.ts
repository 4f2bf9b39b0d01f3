import type { Heading } from './heading.ts';
import { isPersonName } from './person-name.ts';
import type { Row } from './row.ts';

const GLUED =
  /^(?:referenties?|referenten?|referees?|references?)\s+(?=(?:de\s)?(?:dhr|mevr|mw|heer|mevrouw|drs|ing|ir)\b|\p{Lu})/iu;

/** A heading for references with a referee right behind it, as where the gap between a label and its cell is lost. */
export const gluedReferees = ({ text, bullet }: Pick<Row, 'text' | 'bullet'>): Heading | undefined => {
  const match = bullet || !/^\p{Lu}/u.test(text) ? null : GLUED.exec(text.slice(0, 200));
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const names = isPersonName(rest.split(/,|\s[-–—|(]|\s(?:bij|van)\s(?=\p{Lu}.*\s)/u)[0] ?? '') || rest.includes(',');
  return names ? { kind: 'references', weak: false, rest, colon: false } : undefined;
};
