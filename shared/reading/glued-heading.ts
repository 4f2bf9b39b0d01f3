import type { Heading } from './heading.ts';
import { isPersonName } from './person-name.ts';
import type { Row } from './row.ts';

const GLUED =
  /^(?:referenties?|referenten?|referees?|references?)\s+(?=(?:de\s)?(?:dhr|mevr|mw|heer|mevrouw|drs|ing|ir)\b|\p{Lu})/iu;

const ON_REQUEST =
  /^referen\p{L}{2,5}\b.{0,60}\b(?:aanvraag|verzoek|request|beschikbaar|verstrek\p{L}*|opvraagbaar|available)\b/iu;

/** A heading for references with a referee right behind it, as where the gap between a label and its cell is lost; or a line that says they follow. */
export const gluedReferees = ({ text, bullet }: Pick<Row, 'text' | 'bullet'>): Heading | undefined => {
  if (ON_REQUEST.test(text.slice(0, 200))) return { kind: 'references', weak: false, rest: text, colon: false };
  const match = bullet || !/^\p{Lu}/u.test(text) ? null : GLUED.exec(text.slice(0, 200));
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const names = isPersonName(rest.split(/,|\s[-–—|(]|\s(?:bij|van)\s(?=\p{Lu}.*\s)/u)[0] ?? '') || rest.includes(',');
  return names ? { kind: 'references', weak: false, rest, colon: false } : undefined;
};
