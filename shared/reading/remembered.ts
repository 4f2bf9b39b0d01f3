/** Memories of the reading that is going on; each CV begins with empty ones, so that no text of a CV outlives its reading by much. */
const MEMORIES: Map<string, unknown>[] = [];

/** More texts than this in one memory, and it begins anew: a hostile document must not fill it. */
const MOST = 4_000;

/** A pure function of a text that looks up what it has answered in this reading: many steps ask the same of the same row. */
export const remembered = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const memory = new Map<string, { readonly value: T }>();
  MEMORIES.push(memory);
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known.value;
    if (memory.size >= MOST) memory.clear();
    const value = answer(text);
    memory.set(text, { value });
    return value;
  };
};

/** Empties all memories. */
export const forgetAll = (): void => {
  for (const memory of MEMORIES) memory.clear();
};
