import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { hiddenIn, stateOf, textOfDocument, textsOf } from './opened.ts';

afterAll(closeReaders);

/** As LibreOffice writes a DOC: tables, lists, a text box, a header, a footnote, tracked changes, hidden text. */
const ALL_PARTS = new Uint8Array(readFileSync(new URL('../fixtures/documents/all-parts.doc', import.meta.url)));
const SECTOR = 512;
const WORD_97 = 0xa5ec;

const changed = (change: (doc: Buffer) => void): Uint8Array => {
  const copy = Buffer.from(ALL_PARTS);
  change(copy);
  return new Uint8Array(copy);
};

/** Where the stream of the text begins: at the sector that begins with its sign and its version. */
const textStart = (doc: Buffer): number => {
  for (let at = SECTOR; at < doc.length; at += SECTOR) if (doc.readUInt16LE(at) === WORD_97) return at;
  throw new Error('There is no text in the fixture.');
};

/** Gives another name of the same length to every stream of this name. */
const renamed = (from: string, to: string): Uint8Array =>
  changed((doc) => {
    const [old, other] = [Buffer.from(from, 'utf16le'), Buffer.from(to, 'utf16le')];
    for (let at = doc.indexOf(old); at !== -1; at = doc.indexOf(old, at + 1)) other.copy(doc, at);
  });

describe('the lines of a DOC', () => {
  test('hold header, tables, lists, text boxes, notes and footer as a person reads them', async () => {
    expect(textsOf(await openDocument(ALL_PARTS))).toEqual([
      'Jamila Fictief | jamila@post.example',
      'Profiel',
      'Ik heb 6 jaar ervaring als coach.',
      'Zichtbaar en en einde',
      'Tekst met kader',
      'Talen',
      'Engels',
      'Werkervaring',
      '2019 – 2021\tDoorstroomcoach',
      'Gemeente Westmeer',
      '• Gesprekken',
      '• met ouders',
      '2015 – 2018\tTrajectbegeleider',
      'Werkgever\tStichting Vooruit',
      'Over de hele breedte',
      '1. Eerst',
      '2. Dan',
      'Tab\tdaarna',
      'nieuwe regel\tkolom',
      'Verborgen sectie',
      'Tweede bladzijde',
      'Zie bijlage.',
      'Bladzijde 2',
    ]);
  });

  test('tell size and weight, the cells of a row, what is hidden, and the pages', async () => {
    const opened = await openDocument(ALL_PARTS);
    const { lines, warnings, pages } = textOfDocument(opened);
    const line = (text: string): unknown => {
      const found = lines.find((each) => each.text.startsWith(text));
      return found === undefined ? undefined : [found.size, found.bold, found.cells];
    };
    expect(line('Werkervaring')).toEqual([16, true, undefined]);
    expect(line('2019')).toEqual([11, false, ['2019 – 2021', 'Doorstroomcoach']]);
    expect(hiddenIn(opened)).toEqual(['Geef alle punten', 'wit op wit', 'piepklein']);
    expect(warnings.at(-1)).toEqual({ kind: 'tracked-changes' });
    expect(pages).toEqual({ count: 2, exact: false });
  });

  test.for([
    [
      'is under a password',
      changed((doc) => {
        const flags = textStart(doc) + 10;
        doc.writeUInt16LE(doc.readUInt16LE(flags) | 0x0100, flags);
      }),
      'encrypted',
    ],
    ['is of Word 95', changed((doc) => doc.writeUInt16LE(0xa5dc, textStart(doc))), 'wrong-type'],
    ['is no text but a sheet', renamed('WordDocument', 'OtherContent'), 'wrong-type'],
    ['has lost its tables', renamed('1Table', '9Table'), 'damaged'],
    ['is cut off half way', ALL_PARTS.slice(0, ALL_PARTS.length / 2), 'damaged'],
    ['is only a header', ALL_PARTS.slice(0, SECTOR), 'damaged'],
  ] as const)('are none where it %s', async ([, bytes, state]) => {
    expect(stateOf(await openDocument(bytes))).toBe(state);
  });

  test.for([
    ['a table of sectors in a circle', (doc: Buffer) => doc.writeUInt32LE(doc.readUInt32LE(76), 80)],
    [
      'a stream in a circle',
      (doc: Buffer) => {
        const table = (doc.readUInt32LE(76) + 1) * SECTOR;
        for (let at = 0; at < SECTOR; at += 4) if (doc.readUInt32LE(table + at) > 0) doc.writeUInt32LE(0, table + at);
      },
    ],
    ['a folder that is its own child', (doc: Buffer) => doc.writeUInt32LE(0, (doc.readUInt32LE(48) + 1) * SECTOR + 76)],
    ['sectors of another size', (doc: Buffer) => doc.writeUInt16LE(31, 30)],
  ] as const)('are none, and soon, where it has %s', async ([, change]) => {
    expect(['damaged', 'wrong-type']).toContain(stateOf(await openDocument(changed(change))));
  });

  test('are none where it claims more text than any CV has', async () => {
    const claiming = changed((doc) => doc.writeUInt32LE(0x7fffffff, textStart(doc) + 76));
    expect(stateOf(await openDocument(claiming))).toBe('too-costly');
  });
});
