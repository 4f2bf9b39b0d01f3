import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { inReadingOrder } from '../../shared/documents/reading-order.ts';
import { rowsOf } from '../../shared/documents/row.ts';
import { UNREADABLE_REASONS } from '../../shared/domain/reading.ts';
import { docxOf, paragraph, row } from './docx-bytes.ts';
import { stateOf } from './opened.ts';
import { pageOf, showText } from './pdf-bytes.ts';

afterAll(closeReaders);

const STATES = new Set<string>(['read', ...UNREADABLE_REASONS]);
const PDF = pageOf(showText('Doorstroomcoach', 72, 700) + showText('2019 - 2021', 400, 700));
const DOCX = docxOf(`${paragraph('Doorstroomcoach')}<w:tbl>${row(paragraph('2019'), paragraph('Coach'))}</w:tbl>`);

const changes = fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { minLength: 1, maxLength: 20 });

const changed = (bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array => {
  const copy = new Uint8Array(bytes);
  for (const [at, value] of places) copy[at % copy.length] = value;
  return copy;
};

const segment = fc.record({
  text: fc.constantFrom('2019 – 2021', 'heden', 'sept. 2016 –', 'Coach', 'gesprekken met ouders', 'JVS', '1.'),
  left: fc.integer({ min: 20, max: 500 }),
  y: fc.integer({ min: 20, max: 300 }),
  size: fc.constantFrom(9, 10, 14),
});

describe('whatever comes in', () => {
  test.for([
    ['PDF', PDF],
    ['DOCX', DOCX],
  ] as const)('a %s with changed bytes has one of the known states', ([, bytes]) =>
    fc.assert(
      fc.asyncProperty(changes, async (places) => {
        expect(STATES.has(stateOf(await openDocument(changed(bytes, places))))).toBe(true);
      }),
      { numRuns: 60 },
    ),
  );

  test('the reading order neither loses nor doubles a word', () => {
    const words = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(' ')).toSorted();
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 40 }), (pieces) => {
        const segments = pieces.map((piece) => ({
          ...piece,
          right: piece.left + piece.text.length * 5,
          bold: false,
          turn: 0 as const,
        }));
        const ordered = inReadingOrder(rowsOf(segments)).flatMap((each) => each.segments.map(({ text }) => text));
        expect(words(ordered)).toEqual(words(pieces.map(({ text }) => text)));
      }),
    );
  });
});
