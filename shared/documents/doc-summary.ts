import type { OleFile } from './ole-file.ts';

const STREAM = '\u0005SummaryInformation';
const FIRST_SECTION = 44;
const PAGES = 14;
const INTEGER = 3;

const pagesIn = (view: DataView): number | undefined => {
  const section = view.getUint32(FIRST_SECTION, true);
  const count = Math.min(view.getUint32(section + 4, true), 100);
  for (let index = 0; index < count; index += 1) {
    const entry = section + 8 + index * 8;
    if (view.getUint32(entry, true) !== PAGES) continue;
    const at = section + view.getUint32(entry + 4, true);
    return view.getUint32(at, true) === INTEGER ? view.getInt32(at + 4, true) : undefined;
  }
  return undefined;
};

/** Pages that the last program counted, by the summary of the document; nothing where none did or the summary is damaged. */
export const pagesOfSummary = (ole: OleFile): number | undefined => {
  try {
    const bytes = ole.stream(STREAM);
    const pages = bytes && pagesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return pages !== undefined && pages > 0 && pages < 10_000 ? pages : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
