/** One property of a text, paragraph or table: what it is, and its value as bytes. */
export type Sprm = { readonly code: number; readonly value: DataView };

/** Bytes that a value takes by the kind that its code tells; 0 where the value begins with its own length. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;
const LONG_TABS = 0xc615;

const lengthOf = (view: DataView, code: number, at: number): { readonly skip: number; readonly length: number } => {
  const fixed = SIZES[code >>> 13] ?? 1;
  if (fixed > 0) return { skip: 0, length: fixed };
  if (code === TABLE_DEFINITION) return { skip: 2, length: Math.max(0, view.getUint16(at, true) - 1) };
  const length = view.getUint8(at);
  return { skip: 1, length: code === LONG_TABS && length === 255 ? view.byteLength : length };
};

/** The properties in these bytes, in their order; what is cut off at the end is left out. */
export const sprmsOf = (bytes: Uint8Array): readonly Sprm[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sprms: Sprm[] = [];
  for (let at = 0; at + 3 <= view.byteLength; ) {
    const code = view.getUint16(at, true);
    const { skip, length } = lengthOf(view, code, at + 2);
    const start = at + 2 + skip;
    if (start + length > view.byteLength) break;
    sprms.push({ code, value: new DataView(bytes.buffer, bytes.byteOffset + start, length) });
    at = start + length;
  }
  return sprms;
};
