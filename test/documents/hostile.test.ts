import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { docxEntries, docxOf, paragraph, run } from './docx-bytes.ts';
import { odtOf, p, style } from './odt-bytes.ts';
import { stateOf, textOfDocument, textsOf } from './opened.ts';
import { deflatedTwice, pageOf, pagesOf, rawPdf, showText } from './pdf-bytes.ts';

afterAll(closeReaders);

const GOOD = pageOf(showText('Doorstroomcoach'));
const TEXT = showText('Coach');
const TWICE = { filter: '/Filter [/FlateDecode /FlateDecode]' };

/** Forms that may call each other as /X0, /X1 and so on. */
const forms = (bodies: readonly string[]): Parameters<typeof pageOf>[1] => {
  const names = bodies.map((_, index) => `/X${index} ${index + 6} 0 R`).join(' ');
  const dictionary = `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << ${names} >> /Font << /F 5 0 R >> >> >>`;
  return { resources: `/XObject << ${names} >>`, more: bodies.map((stream) => ({ dictionary, stream })) };
};

const laughs = Array.from({ length: 12 }, (_, index) => (index < 11 ? `/X${index + 1} Do `.repeat(10) + TEXT : TEXT));
const noise = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 251));

/** A copy of a zip whose headers claim another inflated size for their entries. */
const lying = (zip: Uint8Array, size: number): Uint8Array => {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf('PK\u0003\u0004'); at !== -1; at = copy.indexOf('PK\u0003\u0004', at + 4)) {
    copy.writeUInt32LE(size, at + 22);
  }
  for (let at = copy.indexOf('PK\u0001\u0002'); at !== -1; at = copy.indexOf('PK\u0001\u0002', at + 4)) {
    copy.writeUInt32LE(size, at + 24);
  }
  return new Uint8Array(copy);
};

const docx = docxOf(paragraph('Doorstroomcoach'));
const odt = odtOf(p('Doorstroomcoach'));
const doc = new Uint8Array(readFileSync(new URL('../fixtures/documents/all-parts.doc', import.meta.url)));

/** A chain of page trees of one child each, with a page at its end. */
const deepTree = (depth: number): Uint8Array =>
  rawPdf([
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    ...Array.from({ length: depth }, (_, index) => ({
      dictionary: `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`,
    })),
    { dictionary: '<< /Type /Page /MediaBox [0 0 595 842] >>' },
  ]);

/** A PDF of which the table of objects names itself as the one before it. */
const loopingTable = (): Uint8Array => {
  const text = Buffer.from(GOOD).toString('latin1');
  return Buffer.from(
    text.replace('/Root 1 0 R', `/Prev ${text.lastIndexOf('xref', text.length - 40)} /Root 1 0 R`),
    'latin1',
  );
};

const hugeImage = {
  resources: '/XObject << /I 6 0 R >>',
  more: [
    {
      dictionary:
        '<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode >>',
      stream: deflateSync(Buffer.alloc(9_000_000)),
    },
  ],
};

/** Every sector of its table of sectors names the one before it, so that chains go round and round. */
const roundAndRound = (): Uint8Array => {
  const copy = Buffer.from(doc);
  const table = (copy.readUInt32LE(76) + 1) * 512;
  for (let at = 0; at < 128; at += 1) copy.writeUInt32LE((at + 127) % 128, table + at * 4);
  return new Uint8Array(copy);
};
const laughing = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]>`;

const CIRCLE =
  style('A', 'paragraph', '', 'style:parent-style-name="B"') +
  style('B', 'paragraph', '', 'style:parent-style-name="A"');

const CASES: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a stream of gigabytes in a few kilobytes', () => pageOf(deflatedTwice(600_000_000), TWICE), 'too-costly'],
  ['three million saved states', () => pageOf('q '.repeat(3_000_000)), 'too-costly'],
  ['a form that calls itself', () => pageOf(`/X0 Do ${TEXT}`, forms([`/X0 Do ${TEXT}`])), 'read'],
  ['forms that call each other ten times each', () => pageOf('/X0 Do', forms(laughs)), 'too-costly'],
  ['a million open arrays', () => pageOf('['.repeat(1_000_000)), 'no-text'],
  [
    'a page tree that holds itself',
    () =>
      rawPdf([
        { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
        { dictionary: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>' },
      ]),
    'no-text',
  ],
  ['a PDF cut off half way', () => GOOD.slice(0, 300), 'damaged'],
  ['a PDF of noise', () => new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), noise])), 'damaged'],
  ['a DOCX that inflates a thousand times', () => docxOf(paragraph('a'.repeat(60_000_000))), 'too-costly'],
  [
    'a DOCX of very many parts',
    () => zipSync(Object.fromEntries(Array.from({ length: 2_500 }, (_, n) => [`word/${n}.xml`, strToU8('<a/>')]))),
    'too-costly',
  ],
  ['a DOCX of very many paragraphs', () => docxOf('<w:p/>'.repeat(500_000)), 'too-costly'],
  ['a DOCX of very deep elements', () => docxOf('<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000)), 'too-costly'],
  ['a DOCX that claims to be larger than it is', () => lying(docx, 0x7fffffff), 'read'],
  ['a DOCX that claims to be empty', () => lying(docx, 0), 'read'],
  ['a DOCX cut off half way', () => docx.slice(0, Math.floor(docx.length / 2)), 'damaged'],
  ['a DOCX without its end', () => docx.slice(0, -30), 'damaged'],
  [
    'a DOCX with an entity from a file',
    () => docxOf(paragraph('a&x;'), { prolog: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>' }),
    'damaged',
  ],
  ['a DOCX with a billion laughs', () => docxOf(paragraph('&a9;'), { prolog: laughing }), 'damaged'],
  ['an ODT that inflates a thousand times', () => odtOf(p('a'.repeat(60_000_000))), 'too-costly'],
  ['an ODT of very many paragraphs', () => odtOf('<text:p/>'.repeat(500_000)), 'too-costly'],
  [
    'an ODT of very deep sections',
    () => odtOf('<text:section>'.repeat(50_000) + '</text:section>'.repeat(50_000)),
    'too-costly',
  ],
  ['an ODT of very many spaces', () => odtOf(p(`Coach${'<text:s text:c="2000000000"/>'.repeat(1_000)}`)), 'read'],
  ['an ODT of styles that rest on each other', () => odtOf(p('Coach', 'A'), { automatic: CIRCLE }), 'read'],
  ['an ODT that claims to be larger than it is', () => lying(odt, 0x7fffffff), 'read'],
  ['an ODT cut off half way', () => odt.slice(0, Math.floor(odt.length / 2)), 'damaged'],
  [
    'an ODT with an entity from a file',
    () => odtOf(p('a&x;'), { prolog: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>' }),
    'damaged',
  ],
  ['an ODT with a billion laughs', () => odtOf(p('&a9;'), { prolog: laughing }), 'damaged'],
  ['a DOC of which the sectors go round and round', roundAndRound, 'damaged'],
  ['a DOC cut off at its end', () => doc.slice(0, -4_096), 'damaged'],
  ['a DOC of noise', () => new Uint8Array(Buffer.concat([doc.subarray(0, 512), noise])), 'damaged'],
  ['a PDF of a very deep page tree', () => deepTree(20_000), 'no-text'],
  ['a PDF with a table of objects that comes before itself', loopingTable, 'read'],
  [
    'a PDF with a picture of gigabytes below its text',
    () => pageOf(`q 500 0 0 800 0 0 cm /I Do Q ${TEXT}`, hugeImage),
    'read',
  ],
  ['a PDF that is a DOCX too', () => new Uint8Array(Buffer.concat([GOOD, docx])), 'read'],
  ['a DOCX that is a PDF too', () => new Uint8Array(Buffer.concat([docx, GOOD])), 'read'],
  ['a DOCX that is no XML', () => docxOf('<w:p><w:r>'), 'damaged'],
  [
    'a DOCX without a body',
    () => zipSync({ ...docxEntries(''), 'word/document.xml': strToU8('<document/>') }),
    'no-text',
  ],
];

describe('a hostile document', () => {
  test.for(CASES)('ends within the limits, and the next one reads: %s', async ([, make, state]) => {
    expect(stateOf(await openDocument(make()))).toBe(state);
    expect(textsOf(await openDocument(GOOD))).toEqual(['Doorstroomcoach']);
  });

  test('is given up when its time is over', async () => {
    const slow = pageOf('1 0 0 rg 0 0 595 842 re f '.repeat(100_000) + TEXT);
    expect(await openDocument(slow, { milliseconds: 200 })).toEqual({ unreadable: 'too-costly' });
    expect(textsOf(await openDocument(GOOD))).toEqual(['Doorstroomcoach']);
  });

  test('is given up at the memory that it may take', async () => {
    const memory = 32 * 1024 * 1024;
    expect(await openDocument(pageOf('q '.repeat(500_000)), { memory })).toEqual({ unreadable: 'too-costly' });
    expect(textsOf(await openDocument(GOOD, { memory }))).toEqual(['Doorstroomcoach']);
  });

  test('of 5,000 pages has the text of the first 50 and the count of all', async () => {
    const { pages, lines, warnings } = textOfDocument(await openDocument(pagesOf(5_000, TEXT)));
    expect({ pages, lines: lines.length, warnings }).toEqual({
      pages: { count: 5_000, exact: true },
      lines: 50,
      warnings: [{ kind: 'cut-off' }],
    });
  });

  test.for([
    ['lines', { lines: 3 }],
    ['characters', { characters: 30 }],
  ] as const)('is cut off at the limit on %s, and says so', async ([, limits]) => {
    const many = Array.from({ length: 9 }, (_, index) => showText(`Regel ${index} x`, 72, 700 - index * 20)).join('');
    const body = Array.from({ length: 9 }, (_, index) => paragraph(`Regel ${index} x`)).join('');
    for (const bytes of [pageOf(many), docxOf(body)]) {
      const { lines, warnings } = textOfDocument(await openDocument(bytes, limits));
      expect({ few: lines.length <= 4, some: lines.length > 0, warnings }).toEqual({
        few: true,
        some: true,
        warnings: [{ kind: 'cut-off' }],
      });
    }
  });

  test('may carry macros and packed files: they are left alone', async () => {
    const extra = {
      'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
      'word/embeddings/a.zip': zipSync({ a: new Uint8Array(9) }),
      'customXml/item1.xml': strToU8('<a>Verborgen'),
    };
    expect(textsOf(await openDocument(docxOf(paragraph('Doorstroomcoach'), { extra })))).toEqual(['Doorstroomcoach']);
  });

  test('cannot put text into a line with signs that no reader sees', async () => {
    const odd = docxOf(`<w:p>${run('Door\u200bstroom\u202ecoach \u{E0041}')}</w:p>`);
    expect(textsOf(await openDocument(odd))).toEqual(['Doorstroomcoach']);
  });
});
