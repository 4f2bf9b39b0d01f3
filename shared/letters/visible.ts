/** Controls, line and paragraph separators: each becomes a space. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** Characters that show nothing or turn the order of the text round: formats (bidirectional controls, zero widths, tags) and fillers. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** A letter with more than three marks on it is written to make a mess of the lines around it. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * What a reader should see of text that somebody else wrote: one line, without characters that hide, reorder or break. Lone
 * surrogates become U+FFFD. Says nothing about markup: that is escaped where the text enters HTML.
 */
export const visible = (text: string): string =>
  text.toWellFormed().replace(BREAKS, ' ').replace(UNSEEN, '').replace(PILED_MARKS, '$1').replace(/\s+/gu, ' ').trim();

/** {@link visible} text of at most `most` characters, with an ellipsis where something was left out. */
export const cut = (text: string, most: number): string => {
  const characters = [...visible(text.slice(0, most * 20))];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
