import type { Glyph } from './glyph.ts';

/** Accents that stand by themselves, and the mark that combines with a letter. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['\u00a8', '\u0308'],
  ['\u00b4', '\u0301'],
  ['\u0060', '\u0300'],
  ['\u005e', '\u0302'],
  ['\u02c6', '\u0302'],
  ['\u02dc', '\u0303'],
  ['\u00b8', '\u0327'],
  ['\u02da', '\u030a'],
]);

const overlaps = (a: Glyph, b: Glyph): boolean => {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared > 0.5 * Math.min(a.right - a.left, b.right - b.left);
};

const composed = (accent: Glyph, letter: Glyph | undefined): Glyph | undefined => {
  const mark = COMBINING.get(accent.text);
  if (mark === undefined || letter === undefined || !overlaps(accent, letter)) return undefined;
  const text = `${letter.text === '\u0131' ? 'i' : letter.text}${mark}`.normalize('NFC');
  return text.length === 1 ? { ...letter, text, spaced: accent.spaced } : undefined;
};

/** Old types of TeX have no accented letters: an accent is painted and then the letter over it. The two are one character. */
export const withAccents = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const joined: Glyph[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] as Glyph;
    const letter = composed(glyph, glyphs[index + 1]);
    if (letter !== undefined) index += 1;
    joined.push(letter ?? glyph);
  }
  return joined;
};
