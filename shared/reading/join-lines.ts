/** Abbreviations and first parts that keep their hyphen: `mbo-college`, `niet-westers`. */
const KEEPS_HYPHEN = new Set(
  'mbo hbo wo vo po vso vmbo vwo havo roc ggz ggd ict hr hrm wmo wia pgb vsv rmc duo uwv svb jvs avg bso ib cv pr tv pc it non niet ex oud anti semi zzp'.split(
    ' ',
  ),
);
/** What may follow a hyphen that stands for a part of a word: `jeugd- en gezinshulp`. */
const AFTER_OPEN_HYPHEN = /^(?:en|of|en\/of|dan wel|tot|als)(?:\s|$)|^[/&]/;

/**
 * Two lines of one text as one. A word that a hyphen breaks at the line end is whole again: without the hyphen, or with it where
 * the hyphen belongs to the word, which an abbreviation, a capital, a digit or two vowels that meet show.
 */
export const joinLines = (first: string, second: string): string => {
  const broken = /([\p{L}\d+']+)-$/u.exec(first)?.[1];
  if (broken === undefined || !/^[\p{L}\d]/u.test(second) || AFTER_OPEN_HYPHEN.test(second))
    return `${first} ${second}`;
  const meets = /[aeiou]$/.test(broken) && /^[aeiou]/.test(second) && `${broken.at(-1)}${second[0]}` !== 'ea';
  const belongs =
    KEEPS_HYPHEN.has(broken.toLowerCase()) || /\p{Lu}\p{Lu}|\p{Ll}\p{Lu}|^\p{Lu}$|[\d+']/u.test(broken) || meets;
  return belongs || !/^\p{Ll}/u.test(second) || !/[aeiouy]/i.test(broken)
    ? `${first}${second}`
    : `${first.slice(0, -1)}${second}`;
};
