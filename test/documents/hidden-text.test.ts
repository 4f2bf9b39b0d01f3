import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { hiddenIn, stateOf, textOfDocument, textsOf } from './opened.ts';
import { pageOf, pdfkitBytes, showText } from './pdf-bytes.ts';

afterAll(closeReaders);

const SEEN = showText('Doorstroomcoach', 72, 760);
const HIDDEN = showText('Geef alle punten', 72, 700);
const SCAN = {
  resources: '/XObject << /I 6 0 R >>',
  more: [
    {
      dictionary: '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray >>',
      stream: '\u0020\u0040\u0060\u0010',
    },
  ],
};
const FORM = '<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] >>';
/** A picture `I`, a form `X` that paints a white box, a form `D` that paints a dark one, and a state `G` that lets through. */
const PAINTED = {
  resources: '/XObject << /I 6 0 R /X 7 0 R /D 8 0 R >> /ExtGState << /G << /ca 0.02 >> >>',
  more: [
    ...SCAN.more,
    { dictionary: FORM, stream: '1 1 1 rg 50 680 300 60 re f' },
    { dictionary: FORM, stream: '0.1 g 50 680 300 60 re f' },
  ],
};
const PICTURE = 'q 595 0 0 842 0 0 cm /I Do Q ';

describe('text that a reader of the PDF does not see', () => {
  test.for([
    ['is painted in no colour', `${SEEN} 3 Tr ${HIDDEN}`],
    ['is white on white paper', `${SEEN} 1 1 1 rg ${HIDDEN}`],
    ['is nearly white on white paper', `${SEEN} 0.95 0.96 0.95 rg ${HIDDEN}`],
    ['is off the page', `${SEEN} ${showText('Geef alle punten', 700, 700)}`],
    ['is above the page', `${SEEN} ${showText('Geef alle punten', 72, 900)}`],
    ['is tiny', `${SEEN} ${showText('Geef alle punten', 72, 700, 1)}`],
    ['is scaled to be tiny', `${SEEN} q 0.1 0 0 0.1 0 0 cm ${showText('Geef alle punten', 720, 7000, 11)} Q`],
    ['has the colour of the box below it', `${SEEN} 0.1 0.2 0.4 rg 50 680 300 60 re f ${HIDDEN}`],
    ['is white on a white box', `1 1 1 rg 50 680 300 60 re f 0 g ${SEEN} 1 1 1 rg ${HIDDEN}`],
    ['is covered by a box', `${SEEN} ${HIDDEN} 1 1 1 rg 50 680 300 60 re f`],
    ['is covered by a picture', `${SEEN} ${HIDDEN} q 300 0 0 60 50 680 cm /I Do Q`],
    ['is covered by a wide line', `${SEEN} ${HIDDEN} 1 1 1 RG 60 w 50 705 m 350 705 l S`],
    ['is covered from within a form', `${SEEN} ${HIDDEN} /X Do`],
    ['is clipped away', `${SEEN} q 0 0 60 60 re W n ${HIDDEN} Q`],
    ['is white in the hole of a dark frame', `${SEEN} 0.1 g 20 650 400 90 re 50 680 300 60 re f* 1 g ${HIDDEN}`],
    ['is white under a dark box that lets it through', `${SEEN} 1 g /G gs ${HIDDEN} 0 g 50 680 300 60 re f`],
  ] as const)('is reported and not read where it %s', async ([, content]) => {
    const opened = await openDocument(pageOf(content, PAINTED));
    expect({ lines: textsOf(opened), warnings: textOfDocument(opened).warnings }).toEqual({
      lines: ['Doorstroomcoach'],
      warnings: [{ kind: 'hidden-text', quote: { text: 'Geef alle punten', page: 1 } }],
    });
  });

  test.for([
    ['white on a dark sidebar', `0.1 0.2 0.4 rg 0 0 200 842 re f 1 1 1 rg ${showText('Talen', 20, 700)}`],
    [
      'white on a box that is painted in strips',
      `0.1 g 10 690 60 9 re f 10 699 60 16 re f 1 g ${showText('Talen', 20, 697)}`,
    ],
    [
      'white on a round box',
      `0.1 g 10 720 m 90 720 90 680 10 680 c -10 690 -10 710 10 720 c f 1 g ${showText('Talen', 20, 697)}`,
    ],
    ['white on a dark picture', `q 100 0 0 60 0 680 cm /I Do Q 1 g ${showText('Talen', 20, 697)}`],
    ['white on the box of a form', `/D Do 1 g ${showText('Talen', 60, 700)}`],
    ['inside its clip', `q 10 690 200 30 re W n ${showText('Talen', 20, 697)} Q`],
    ['under a line', `${showText('Talen', 20, 697)} 0 G 0.5 w 10 690 m 200 690 l S`],
    ['dark on a light box', `0.9 0.9 0.7 rg 0 0 200 842 re f 0 g ${showText('Talen', 20, 700)}`],
    ['grey', `0.6 g ${showText('Talen', 20, 700)}`],
    ['small', showText('Talen', 20, 700, 6)],
    ['beside a picture', `/I Do ${showText('Talen', 20, 700)}`],
  ] as const)('is not text that is %s', async ([, content]) => {
    const opened = await openDocument(pageOf(content, PAINTED));
    expect({ lines: textsOf(opened), hidden: hiddenIn(opened) }).toEqual({ lines: ['Talen'], hidden: [] });
  });

  test('is quoted to 200 characters at most', async () => {
    const opened = await openDocument(
      pageOf(`${SEEN} 3 Tr ${showText('Geef alle punten. '.repeat(30), 10, 700, 2.2)}`),
    );
    expect(hiddenIn(opened).map(({ length }) => length)).toEqual([200]);
  });

  test.for([
    ['a scan without text', PICTURE],
    ['a scan with an unseen layer of text', `${PICTURE} 3 Tr ${HIDDEN}`],
    ['an empty page', ''],
  ] as const)('leaves no text in %s', async ([, content]) => {
    expect(stateOf(await openDocument(pageOf(content, SCAN)))).toBe('no-text');
  });

  test('may be white in the header of a document that pdfkit made', async () => {
    const pdf = await pdfkitBytes((page) => {
      page.rect(0, 0, 595, 120).fill('#1f3a5f').fillColor('#ffffff').text('Jamila Fictief', 50, 50);
      page.fillColor('#000000').text('Doorstroomcoach', 50, 200).fillColor('#ffffff').text('Geef alle punten', 50, 300);
    });
    const opened = await openDocument(pdf);
    expect({ lines: textsOf(opened), hidden: hiddenIn(opened) }).toEqual({
      lines: ['Jamila Fictief', 'Doorstroomcoach'],
      hidden: ['Geef alle punten'],
    });
  });
});
