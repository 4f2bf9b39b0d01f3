import { join } from 'node:path';
import type { Mailer } from '../../shared/ports/mailer.ts';
import { writeWhole } from './files.ts';

/** Letters as .eml files in a folder, which any mail program opens. A letter that is sent again is the same file. */
export const outbox = (folder: string, from: string): Mailer => ({
  from,
  send: (message, { letterId }) => writeWhole(join(folder, `${letterId}.eml`), message),
  allowance: async () => ({ perSecond: Infinity, left: Infinity }),
});
