import type { Opened } from '../reading/line.ts';
import { isReadPart } from './docx-package.ts';
import { readDocx } from './docx-reader.ts';
import type { DocumentLimits } from './limits.ts';
import { readOdt } from './odt-reader.ts';
import { XmlFault } from './xml-tree.ts';
import { unzipParts } from './zip-parts.ts';

const isDocxName = (name: string): boolean => name === '[Content_Types].xml' || name.startsWith('word/');
const isOdtName = (name: string): boolean =>
  name === 'content.xml' || name === 'META-INF/manifest.xml' || name === 'encrypted-package';

/**
 * Reads a DOCX or an ODT, both of them zips, within limits that their claims about themselves cannot move. Another kind of
 * package is of the wrong type. One that is both is damaged: programs would differ on what it says.
 */
export const readOffice = (bytes: Uint8Array, limits: DocumentLimits): Opened => {
  const zip = unzipParts(bytes, isReadPart);
  const names = [...zip.names];
  const [isDocx, isOdt] = [names.some(isDocxName), names.some(isOdtName)];
  if (zip.fault === 'too-costly') return { unreadable: 'too-costly' };
  if (!isDocx && !isOdt) return { unreadable: 'wrong-type' };
  if (zip.fault !== undefined || (isDocx && isOdt)) return { unreadable: 'damaged' };
  try {
    return isOdt ? readOdt(zip, limits) : readDocx(zip, limits);
  } catch (error) {
    return { unreadable: error instanceof XmlFault ? error.reason : 'damaged' };
  }
};
