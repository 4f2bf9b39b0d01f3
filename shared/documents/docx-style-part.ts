import { type Element, parseXml } from './xml-tree.ts';

/** `styles.xml`: its root with little more than what holds for the whole document, and each other style when it is asked for. */
export type StylePart = {
  readonly root: Element;
  /** The style of that id that is not under the root; nothing where there is none. Throws an `XmlFault`. */
  readonly style: (id: string) => Element | undefined;
};

const [OPEN, CLOSE] = ['<w:style ', '</w:style>'];
const [LATENT, LATENT_END] = ['<w:latentStyles ', '</w:latentStyles>'];

/** In a comment, CDATA section or instruction a tag is no tag; no word processor writes one into this part, nor UTF-16. */
const isPlain = (part: Buffer): boolean => part[0] !== 0xff && !part.includes('<!') && !part.includes('<?', 2);

const tagAt = (part: Buffer, at: number): string => part.toString('utf8', at, part.indexOf('>', at) + 1);

/** The id of a style by its opening tag; nothing for a default, which is found by being one, and where the tag is an unusual one. */
const idOf = (tag: string): string | undefined =>
  tag.endsWith('/>') || tag.includes('default=') ? undefined : / w:styleId="([^"&]*)"/.exec(tag)?.[1];

/** Word names here the styles that it would show if they were used: none of them is. */
const withoutLatent = (part: Buffer): Buffer => {
  const from = part.indexOf(LATENT);
  const end = from < 0 ? -1 : part.indexOf(LATENT_END, from);
  return end < 0 || tagAt(part, from).endsWith('/>')
    ? part
    : Buffer.concat([part.subarray(0, from), part.subarray(end + LATENT_END.length)]);
};

/**
 * Opens `styles.xml`. Templates carry a hundred styles and more of which a document uses a handful: they are cut out as bytes, and decoded
 * and parsed only when asked for. Throws an `XmlFault`.
 */
export const openStyles = (bytes: Uint8Array): StylePart => {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isPlain(part)) return { root: parseXml(bytes), style: () => undefined };
  const apart = new Map<string, Buffer>();
  const rest: Buffer[] = [];
  let done = 0;
  let at = part.indexOf(OPEN);
  while (at >= 0) {
    const next = part.indexOf(OPEN, at + OPEN.length);
    const end = part.indexOf(CLOSE, at) + CLOSE.length;
    const id = idOf(tagAt(part, at));
    if (id !== undefined && end > at && (next < 0 || next >= end)) {
      rest.push(part.subarray(done, at));
      apart.set(id, part.subarray(at, end));
      done = end;
    }
    at = next;
  }
  const style = (id: string): Element | undefined => {
    const own = apart.get(id);
    return own === undefined ? undefined : parseXml(own);
  };
  return { root: parseXml(withoutLatent(Buffer.concat([...rest, part.subarray(done)]))), style };
};
