import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteParts } from '../../shared/aws/byte-parts.ts';

async function* each(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

test('any text in pieces becomes its bytes, in parts of one size but for the last', async () => {
  const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 20 }), async (texts, size) => {
      const parts = await Array.fromAsync(byteParts(each(texts), size));
      expect(Buffer.concat(parts).toString()).toBe(Buffer.from(texts.join('')).toString());
      expect(parts.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      expect(parts.every(({ length }) => length > 0 && length <= size)).toBe(true);
    }),
  );
});
