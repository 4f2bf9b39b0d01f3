import type { Segment } from './segment.ts';

/** In units of the size of the text beside it: a first letter set larger than this hangs down beside several lines. */
const LARGER = 1.8;
/** More letters by themselves stand on no honest page. */
const MOST = 20;

const isCap = ({ text, turn }: Segment): boolean => turn === 0 && /^\p{Lu}$/u.test(text);

/** The first of the lines that begin right behind the letter and reach no lower than it does. */
const lineBeside = (cap: Segment, segments: readonly Segment[]): number => {
  const beside = segments.flatMap((segment, index) => {
    const gap = segment.left - cap.right;
    const isBeside = gap > -1 && gap < segment.size && segment.y <= cap.y + 1 && segment.y > cap.y - cap.size;
    return isBeside && cap.size >= LARGER * segment.size && /^\p{Ll}/u.test(segment.text) ? [{ segment, index }] : [];
  });
  const [first] = beside.toSorted((a, b) => a.segment.y - b.segment.y);
  return first?.index ?? -1;
};

/** Puts the large first letter of a text, painted by itself beside its first lines, in front of the word that it begins. */
export const withDropCaps = (segments: readonly Segment[]): readonly Segment[] => {
  const caps = segments.filter(isCap);
  if (caps.length === 0 || caps.length > MOST) return segments;
  const out = [...segments];
  for (const cap of caps) {
    const at = lineBeside(cap, out);
    const line = out[at];
    if (!line) continue;
    out[at] = { ...line, text: `${cap.text}${line.text}`, left: cap.left };
    out.splice(out.indexOf(cap), 1);
  }
  return out;
};
