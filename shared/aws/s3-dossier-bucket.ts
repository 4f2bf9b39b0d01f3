import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { DossierBucket } from '../ports/dossier-bucket.ts';
import { called } from './transient.ts';

/** The bucket of dossiers on S3. */
export const s3DossierBucket = (client: S3Client, Bucket: string): DossierBucket => ({
  put: async (Key, Body, ContentType) => {
    await called(client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType })));
  },
});
