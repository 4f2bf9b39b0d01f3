/** The sentences of a running text. The dot of an abbreviation or of an initial ends none. */
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=\p{L}{3}[.!?]|\)\.)\s+(?=\p{Lu})/u);
