/** The sentences of a running text. The dot of an abbreviation or of an initial ends none; `rondde ik … af.` ends one. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=\p{L}{3}[.!?]|\)\.|\saf\.)\s+(?=\p{Lu})/u);
