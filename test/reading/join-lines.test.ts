import { expect, test } from 'vitest';
import { joinLines } from '../../shared/reading/join-lines.ts';

test.for([
  ['het begelei-', 'den van jongeren', 'het begeleiden van jongeren'],
  ['het mbo-', 'college in de stad', 'het mbo-college in de stad'],
  ['het MBO-', 'college', 'het MBO-college'],
  ['samen met 18+-', 'jongeren', 'samen met 18+-jongeren'],
  ['de zee-', 'eend', 'de zee-eend'],
  ['jeugd-', 'en gezinshulp', 'jeugd- en gezinshulp'],
  ['verzuim-', 'of nazorg', 'verzuim- of nazorg'],
  ['de regio Noord-', 'Holland', 'de regio Noord-Holland'],
  ['een lijst –', 'met streepje', 'een lijst – met streepje'],
  ['een los -', 'streepje', 'een los - streepje'],
  ['gewone', 'woorden', 'gewone woorden'],
] as const)('%s / %s', ([first, second, joined]) => {
  expect(joinLines(first, second)).toBe(joined);
});
