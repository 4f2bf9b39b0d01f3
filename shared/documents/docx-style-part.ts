import { decoded, type Element, parseXml, parseXmlText } from './xml-tree.ts';

/** `styles.xml`: its root with little more than what holds for the whole document, and each other style when it is asked for. */
export type StylePart = {
  readonly root: Element;
  /** The style of that id that is not under the root; nothing where there is none. Throws an `XmlFault`. */
  readonly style: (id: string) => Element | undefined;
};

const [OPEN, CLOSE] = ['<w:style ', '</w:style>'];
const [LATENT, LATENT_END] = ['<w:latentStyles ', '</w:latentStyles>'];

/** In a comment, CDATA section or instruction a tag is no tag; no word processor writes one into this part. */
const isPlain = (text: string): boolean => !text.includes('<!') && !text.includes('<?', 2);

/** The id of a style by its opening tag; nothing for a default, which is found by being one, and where the tag is an unusual one. */
const idOf = (tag: string): string | undefined =>
  tag.endsWith('/>') || tag.includes('default=') ? undefined : / w:styleId="([^"&]*)"/.exec(tag)?.[1];

const tagAt = (text: string, at: number): string => text.slice(at, text.indexOf('>', at) + 1);

/** Word names here the styles that it would show if they were used: none of them is. */
const withoutLatent = (text: string): string => {
  const from = text.indexOf(LATENT);
  const end = from < 0 ? -1 : text.indexOf(LATENT_END, from);
  return end < 0 || tagAt(text, from).endsWith('/>') ? text : text.slice(0, from) + text.slice(end + LATENT_END.length);
};

/**
 * Opens `styles.xml`. Templates carry a hundred styles and more of which a document uses a handful: they are cut out as text, and parsed
 * only when asked for. Throws an `XmlFault`.
 */
export const openStyles = (bytes: Uint8Array): StylePart => {
  const text = decoded(bytes);
  if (!isPlain(text)) return { root: parseXml(bytes), style: () => undefined };
  const apart = new Map<string, string>();
  const rest: string[] = [];
  let done = 0;
  let at = text.indexOf(OPEN);
  while (at >= 0) {
    const end = text.indexOf(CLOSE, at) + CLOSE.length;
    const next = text.indexOf(OPEN, at + OPEN.length);
    const id = idOf(tagAt(text, at));
    if (id !== undefined && end > at && (next < 0 || next >= end)) {
      rest.push(text.slice(done, at));
      apart.set(id, text.slice(at, end));
      done = end;
    }
    at = next;
  }
  const style = (id: string): Element | undefined => {
    const own = apart.get(id);
    return own === undefined ? undefined : parseXmlText(own);
  };
  return { root: parseXmlText(withoutLatent(rest.join('') + text.slice(done))), style };
};
