import { remembered } from './remembered.ts';

const PLAIN = /^[ -~]*$/;

/** Lower case without accents. */
export const unaccented = (text: string): string => {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
};

/** The words of a text in lower case without accents, in order; a compound with hyphens is one word, an apostrophe joins. */
export const plainWords = remembered((text: string): readonly string[] => {
  const plain = unaccented(text);
  const joined = plain.includes("'") || plain.includes('’') ? plain.replace(/['’](?=\p{L})/gu, '') : plain;
  const words = (PLAIN.test(joined) ? joined.match(/[a-z\d-]+/g) : joined.match(/[\p{L}\p{N}-]+/gu)) ?? [];
  return words.filter((word) => !/^-+$/.test(word));
});

const [SPACE, ZERO, NINE, LAST_ASCII] = [32, 48, 57, 127];

const isOfWord = (code: number): boolean => {
  if (code > LAST_ASCII) return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
  const lower = code | 32;
  return (code >= ZERO && code <= NINE) || (lower >= 97 && lower <= 122);
};

/** Number of words in a text: what stands between spaces and has a letter or digit. */
export const wordCount = remembered((text: string): number => {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? SPACE;
    if (code === SPACE) counted = false;
    else if (!counted && isOfWord(code)) {
      counted = true;
      count += 1;
    }
  }
  return count;
});
