import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { textsOf } from './opened.ts';
import { pageOf, showText } from './pdf-bytes.ts';

afterAll(closeReaders);

/** A text frame of a design program: lines at a place, in points from the top left. */
type Frame = { readonly x: number; readonly y: number; readonly lines: readonly string[] };

const drawn = (frames: readonly Frame[]): Uint8Array =>
  pageOf(
    frames
      .flatMap(({ x, y, lines }) => lines.map((line, index) => showText(line, x, 842 - y - index * 13, 10)))
      .join(''),
  );

/** Widths of Helvetica as the PDF has it, in points at size 10. */
const measure = new PDFDocument().font('Helvetica').fontSize(10);

const words = (frames: readonly Frame[]): readonly Frame[] =>
  frames.flatMap(({ x, y, lines }) =>
    lines.flatMap((line, index) => {
      let left = x;
      return line.split(' ').map((word) => {
        const frame = { x: left, y: y + index * 13, lines: [word] };
        left += measure.widthOfString(`${word} `);
        return frame;
      });
    }),
  );

const HEAD: readonly Frame[] = [
  { x: 40, y: 30, lines: ['Jamila Fictief, doorstroomcoach met hart voor jongeren en hun ouders in de regio'] },
];
const SIDE: readonly Frame[] = [
  { x: 40, y: 80, lines: ['Contact'] },
  { x: 40, y: 96, lines: ['Westmeer', 'jamila@post.example'] },
  { x: 40, y: 140, lines: ['Talen'] },
  { x: 40, y: 156, lines: ['Nederlands', 'Engels', 'Duits'] },
  { x: 40, y: 220, lines: ['Systemen'] },
  { x: 40, y: 236, lines: ['Magister', 'Word en Excel'] },
];
const jobAt = (y: number, period: string, title: string, rest: readonly string[]): readonly Frame[] => [
  { x: 230, y, lines: [title] },
  { x: 480, y, lines: [period] },
  { x: 230, y: y + 13, lines: rest },
];
const MAIN: readonly Frame[] = [
  { x: 230, y: 75, lines: ['Werkervaring'] },
  ...jobAt(95, '2019 - heden', 'Doorstroomcoach', [
    'Gemeente Westmeer',
    'Begeleidt jongeren zonder startkwalificatie.',
  ]),
  ...jobAt(150, '2015 - 2019', 'Trajectbegeleider', ['Stichting Vooruit', 'Coaching van schoolverlaters en ouders.']),
  { x: 230, y: 205, lines: ['Opleiding'] },
  ...jobAt(225, '2008 - 2012', 'HBO SJD', ['Hogeschool Westkust, diploma behaald']),
];
const HEAD_LINES = HEAD.flatMap(({ lines }) => lines);
const SIDE_LINES = SIDE.flatMap(({ lines }) => lines);
const MAIN_LINES = [
  'Werkervaring',
  'Doorstroomcoach\t2019 - heden',
  'Gemeente Westmeer',
  'Begeleidt jongeren zonder startkwalificatie.',
  'Trajectbegeleider\t2015 - 2019',
  'Stichting Vooruit',
  'Coaching van schoolverlaters en ouders.',
  'Opleiding',
  'HBO SJD\t2008 - 2012',
  'Hogeschool Westkust, diploma behaald',
];
const ALL = [...HEAD, ...SIDE, ...MAIN];

describe('text frames that a design program paints in any order', () => {
  test.for([
    ['from the bottom to the top', ALL.toReversed()],
    ['headings first', ALL.toSorted((a, b) => a.lines.length - b.lines.length)],
    ['from the left to the right', ALL.toSorted((a, b) => a.x - b.x || b.y - a.y)],
    ['word by word, from the bottom to the top', words(ALL).toReversed()],
    [
      'one of them out of turn',
      [...HEAD, ...SIDE.slice(0, 4), ...MAIN.slice(0, 1), ...SIDE.slice(4), ...MAIN.slice(1)],
    ],
  ] as const)('are read column by column: %s', async ([, frames]) => {
    expect(textsOf(await openDocument(drawn(frames)))).toEqual([...HEAD_LINES, ...SIDE_LINES, ...MAIN_LINES]);
  });

  test('are read column by column, however they are shuffled', () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...ALL], { minLength: ALL.length }), async (frames) => {
        const lines = textsOf(await openDocument(drawn(frames)));
        const [first, second] = [
          [...HEAD_LINES, ...SIDE_LINES, ...MAIN_LINES],
          [...HEAD_LINES, ...MAIN_LINES, ...SIDE_LINES],
        ];
        expect(lines.indexOf('Contact') < lines.indexOf('Opleiding') ? first : second).toEqual(lines);
      }),
      { numRuns: 100, seed: 25_752 },
    ));
});
