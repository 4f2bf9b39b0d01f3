import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DossierBucket } from '../../shared/ports/dossier-bucket.ts';
import { writeWhole } from './files.ts';

/** The bucket of dossiers in a folder. */
export const folderDossierBucket = (folder: string): DossierBucket => ({
  put: (key, body) => writeWhole(join(folder, key), body),
  remove: (key) => rm(join(folder, key), { force: true }),
});
