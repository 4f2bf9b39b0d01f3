import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { inReadingOrder } from '../../shared/documents/reading-order.ts';
import { rowsOf } from '../../shared/documents/row.ts';
import { UNREADABLE_REASONS } from '../../shared/domain/reading.ts';
import { docxOf, paragraph, row } from './docx-bytes.ts';
import { odtOf, p, table } from './odt-bytes.ts';
import { stateOf } from './opened.ts';
import { pageOf, showText } from './pdf-bytes.ts';

afterAll(closeReaders);

const STATES = new Set<string>(['read', ...UNREADABLE_REASONS]);
const PDF = pageOf(showText('Doorstroomcoach', 72, 700) + showText('2019 - 2021', 400, 700));
const DOCX = docxOf(`${paragraph('Doorstroomcoach')}<w:tbl>${row(paragraph('2019'), paragraph('Coach'))}</w:tbl>`);

const ODT = odtOf(p('Doorstroomcoach') + table([p('2019'), p('Coach')]));
const DOC = new Uint8Array(readFileSync(new URL('../fixtures/documents/all-parts.doc', import.meta.url)));

const place = fc.nat(20_000);
const bytes = fc.uint8Array({ maxLength: 40 });
const change = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, bytes }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes }),
);
const changes = fc.array(change, { minLength: 1, maxLength: 12 });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Other bytes in place of some, some left out (as many as are given), or some put in. */
const changed = (original: Uint8Array, list: readonly Change[]): Uint8Array => {
  let all = Buffer.from(original);
  for (const { kind, at, bytes: given } of list) {
    const from = at % Math.max(1, all.length);
    const [before, rest] = [all.subarray(0, from), all.subarray(kind === 'insert' ? from : from + given.length)];
    all = Buffer.concat(kind === 'cut' ? [before, rest] : [before, given, rest]);
  }
  return new Uint8Array(all);
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
    ['ODT', ODT],
    ['DOC', DOC],
  ] as const)('a %s with changed bytes has one of the known states', ([, original]) =>
    fc.assert(
      fc.asyncProperty(changes, async (list) => {
        expect(STATES.has(stateOf(await openDocument(changed(original, list))))).toBe(true);
      }),
      { numRuns: 80, seed: 25_752 },
    ),
  );

  test('a DOC with a changed number anywhere is read or damaged, soon', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(DOC.length / 4 - 1), fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff), async (at, value) => {
        const copy = Buffer.from(DOC);
        copy.writeUInt32LE(value, at * 4);
        expect(STATES.has(stateOf(await openDocument(copy)))).toBe(true);
      }),
      { numRuns: 400, seed: 25_752 },
    ));

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
