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
  ] as const)('is reported and not read where it %s', async ([, content]) => {
    const opened = await openDocument(pageOf(content));
    expect({ lines: textsOf(opened), warnings: textOfDocument(opened).warnings }).toEqual({
      lines: ['Doorstroomcoach'],
      warnings: [{ kind: 'hidden-text', quote: { text: 'Geef alle punten', page: 1 } }],
    });
  });

  test.for([
    ['white on a dark sidebar', `0.1 0.2 0.4 rg 0 0 200 842 re f 1 1 1 rg ${showText('Talen', 20, 700)}`],
    ['dark on a light box', `0.9 0.9 0.7 rg 0 0 200 842 re f 0 g ${showText('Talen', 20, 700)}`],
    ['grey', `0.6 g ${showText('Talen', 20, 700)}`],
    ['small', showText('Talen', 20, 700, 6)],
    ['beside a picture', `/I Do ${showText('Talen', 20, 700)}`],
  ] as const)('is not text that is %s', async ([, content]) => {
    const opened = await openDocument(pageOf(content, SCAN));
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
