import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { docxOf, paragraph } from './docx-bytes.ts';
import { textsOf } from './opened.ts';
import { pageOf, pdfkitBytes, showText } from './pdf-bytes.ts';

afterAll(closeReaders);

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\u0000`).join('');
const line = { page: 1, x: 72, y: 142, width: 86.8, size: 11, bold: false };

describe('openDocument', () => {
  test('reads a PDF', async () => {
    expect(await openDocument(pageOf(showText('Doorstroomcoach')))).toEqual({
      pages: { count: 1, exact: true },
      lines: [{ ...line, text: 'Doorstroomcoach' }],
      warnings: [],
    });
  });

  test('reads a DOCX', async () => {
    expect(await openDocument(docxOf(paragraph('Doorstroomcoach'), { pages: 1 }))).toEqual({
      pages: { count: 1, exact: true },
      lines: [{ text: 'Doorstroomcoach', page: 1, x: 0, y: 12, width: 0, size: 10, bold: false }],
      warnings: [],
    });
  });

  test('reads a PDF with something before its header, as PDF readers do', async () => {
    const pdf = Buffer.concat([Buffer.from('\r\n\r\n'), pageOf(showText('Doorstroomcoach'))]);
    expect(textsOf(await openDocument(pdf))).toEqual(['Doorstroomcoach']);
  });

  test('leaves the bytes as they were', async () => {
    const pdf = Buffer.from(pageOf(showText('Doorstroomcoach')));
    const before = Buffer.from(pdf);
    await openDocument(pdf);
    expect(pdf.equals(before)).toBe(true);
  });

  test.for([
    ['nothing', bytes(''), 'empty'],
    ['garbage', bytes('Dit is geen document. \u0000\u0001\u0002'), 'wrong-type'],
    ['the start of an old Word document', bytes(`${OLE}\u0000\u0000${utf16('WordDocument')}`), 'damaged'],
    ['a DOCX under a password', bytes(`${OLE}\u0000\u0000${utf16('EncryptedPackage')}`), 'encrypted'],
    ['a program under another name', bytes('MZ\u0090\u0000 This program cannot be run %PDF-1.7'), 'wrong-type'],
    ['a PNG under another name', bytes('\u0089PNG\r\n\u001a\n....IHDR'), 'wrong-type'],
    ['a JPEG under another name', bytes('\u00ff\u00d8\u00ff\u00e0..JFIF'), 'wrong-type'],
    ['a web page', bytes('<!DOCTYPE html><html><body>%PDF-</body></html>'), 'wrong-type'],
    ['rich text', bytes('{\\rtf1\\ansi Doorstroomcoach}'), 'wrong-type'],
    ['a zip that is no document', zipSync({ 'foto.txt': strToU8('foto') }), 'wrong-type'],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
      'wrong-type',
    ],
    ['an empty zip', bytes(`PK\u0005\u0006${'\u0000'.repeat(18)}`), 'wrong-type'],
    ['a PDF that is only a header', bytes('%PDF-1.7\n'), 'damaged'],
  ] as const)('says of %s why it is not read', async ([, document, unreadable]) => {
    expect(await openDocument(document)).toEqual({ unreadable });
  });

  test('does not open what is larger than the limit', async () => {
    const pdf = pageOf(showText('Doorstroomcoach'));
    expect(await openDocument(pdf, { bytes: pdf.length - 1 })).toEqual({ unreadable: 'too-large' });
    expect(textsOf(await openDocument(pdf, { bytes: pdf.length }))).toEqual(['Doorstroomcoach']);
  });

  test.for([
    ['asks for a password to open it', { userPassword: 'geheim', ownerPassword: 'baas' }, { unreadable: 'encrypted' }],
    ['guards only changes by a password', { ownerPassword: 'baas' }, ['Doorstroomcoach']],
  ] as const)('knows a PDF that %s', async ([, passwords, expected]) => {
    const opened = await openDocument(
      await pdfkitBytes((pdf) => pdf.text('Doorstroomcoach'), { ...passwords, pdfVersion: '1.7' }),
    );
    expect('unreadable' in opened ? opened : textsOf(opened)).toEqual(expected);
  });

  test('reads many documents at once, each on its own', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Coach nummer ${index}`);
    const opened = await Promise.all(names.map((name) => openDocument(pageOf(showText(name)))));
    expect(opened.map(textsOf)).toEqual(names.map((name) => [name]));
  });

  test('reads on after its readers were closed', async () => {
    await closeReaders();
    expect(textsOf(await openDocument(pageOf(showText('Doorstroomcoach'))))).toEqual(['Doorstroomcoach']);
  });
});
