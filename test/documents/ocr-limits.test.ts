import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { textsOf } from './opened.ts';
import { pageOf, showText } from './pdf-bytes.ts';
import { photographed, scanOf } from './scan-bytes.ts';

afterAll(closeReaders);

const TEXT = 'Begeleiden van jongeren';
const GOOD = scanOf([{ image: await photographed(pageOf(showText(TEXT))) }]);

/** A page that is one image with this dictionary and these bytes. */
const imageOf = (dictionary: string, stream: Uint8Array): Uint8Array =>
  pageOf('q 595 0 0 842 0 0 cm /I Do Q', {
    resources: '/XObject << /I 6 0 R >>',
    more: [{ dictionary: `<< /Type /XObject /Subtype /Image ${dictionary} >>`, stream }],
  });

const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  });
};

const GREY = '/BitsPerComponent 8 /ColorSpace /DeviceGray';
const size = (width: number, height: number): string => `/Width ${width} /Height ${height}`;

describe('the limits of text recognition', () => {
  test('make a page that takes too long too costly, and the next one reads well', async () => {
    expect(await openDocument(GOOD, {}, { pageMilliseconds: 1 })).toEqual({ unreadable: 'too-costly' });
    expect(textsOf(await openDocument(GOOD))).toEqual([TEXT]);
  });

  test('make a page that needs too much memory too costly, and the next one reads well', async () => {
    expect(await openDocument(GOOD, {}, { memory: 30_000_000 })).toEqual({ unreadable: 'too-costly' });
    expect(textsOf(await openDocument(GOOD))).toEqual([TEXT]);
  });

  test.for([
    ['of one pixel', imageOf(`${size(1, 1)} ${GREY}`, new Uint8Array([0]))],
    ['of one row of many pixels', imageOf(`${size(100_000, 1)} ${GREY}`, new Uint8Array(100_000))],
    [
      'of 144 million pixels',
      imageOf(
        `${size(12_000, 12_000)} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /FlateDecode`,
        deflateSync(Buffer.alloc(18_000_000)),
      ),
    ],
    ['of more pixels than it says', imageOf(`${size(2_000_000_000, 2_000_000_000)} ${GREY}`, new Uint8Array(9))],
    ['of less than none', imageOf(`${size(-5, -5)} ${GREY}`, new Uint8Array(9))],
    [
      'that is a damaged JPEG',
      imageOf(
        `${size(800, 1100)} ${GREY} /Filter /DCTDecode`,
        new Uint8Array([255, 216, 255, 224, 0, 16, ...noise(500)]),
      ),
    ],
    [
      'that is a damaged JBIG2',
      imageOf(`${size(800, 1100)} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode`, noise(500)),
    ],
    [
      'that is a damaged fax',
      imageOf(`${size(800, 1100)} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode`, noise(500)),
    ],
    ['that is a damaged JPEG 2000', imageOf(`${size(800, 1100)} ${GREY} /Filter /JPXDecode`, noise(500))],
    [
      'without an end',
      imageOf(`${size(800, 1100)} ${GREY} /Filter /FlateDecode`, deflateSync(noise(880_000)).subarray(0, 4_000)),
    ],
  ] as const)('find no text in an image %s, and the next one reads well', async ([, bytes]) => {
    expect(await openDocument(bytes)).toEqual({ unreadable: 'no-text' });
    expect(textsOf(await openDocument(GOOD))).toEqual([TEXT]);
  });

  test.for([
    ['of nothing but noise', imageOf(`${size(1240, 1754)} ${GREY}`, noise(1240 * 1754))],
    [
      'of stripes',
      imageOf(
        `${size(8, 600)} ${GREY}`,
        Uint8Array.from({ length: 4_800 }, (_, at) => (at % 3 === 0 ? 0 : 255)),
      ),
    ],
  ] as const)('make an image %s too costly, and the next one reads well', async ([, bytes]) => {
    expect(await openDocument(bytes, {}, { pageMilliseconds: 1_000 })).toEqual({ unreadable: 'too-costly' });
    expect(textsOf(await openDocument(GOOD))).toEqual([TEXT]);
  });
});
