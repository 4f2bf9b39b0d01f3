const PAGE_BYTES = 65_536;

type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number };
type WithMemory = { readonly WebAssembly: { readonly Memory: { readonly prototype: Memory } } };

/** Tells whether memory was refused since `begin`. */
export type CappedMemory = { readonly begin: () => void; readonly wasRefused: () => boolean };

/**
 * Bounds the WebAssembly memory of this thread to so many bytes; what needs more fails. `resourceLimits` do not bound it, and pdfium
 * alone takes up to 2 GB.
 */
export const capMemory = (most: number): CappedMemory => {
  let refused = false;
  const memory = (globalThis as unknown as WithMemory).WebAssembly.Memory.prototype;
  const grow = memory.grow;
  memory.grow = function (this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE_BYTES <= most) return grow.call(this, pages);
    refused = true;
    throw new RangeError('The document needs more memory than it may take.');
  };
  return {
    begin: () => {
      refused = false;
    },
    wasRefused: () => refused,
  };
};
