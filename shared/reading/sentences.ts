/** The sentences of a running text. The dot of an abbreviation or of an initial ends none; `rondde ik … af.` and a year do. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=\p{L}{3}[.!?]|(?:19|20)\d{2}[.!?]|\)\.|\saf\.)\s+(?=\p{Lu})/u);
