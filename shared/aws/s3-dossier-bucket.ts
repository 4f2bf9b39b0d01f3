import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { DossierBucket } from '../ports/dossier-bucket.ts';
import { byteParts } from './byte-parts.ts';
import { called } from './transient.ts';

/** S3 takes up to 10,000 parts, each but the last of at least 5 MB. */
const PART_BYTES = 16_000_000;

/** The bucket of dossiers on S3. What does not fit in one part goes up in several, of which one at a time is in memory. */
export const s3DossierBucket = (client: S3Client, Bucket: string): DossierBucket => ({
  put: async (Key, body, ContentType) => {
    const parts = byteParts(body, PART_BYTES);
    const { value: first } = await parts.next();
    const { value: second } = await parts.next();
    if (second !== undefined)
      return putParts(client, { Bucket, Key, ContentType }, [first ?? Buffer.alloc(0), second], parts);
    await called(client.send(new PutObjectCommand({ Bucket, Key, Body: first ?? Buffer.alloc(0), ContentType })));
  },
  remove: async (Key) => {
    await called(client.send(new DeleteObjectCommand({ Bucket, Key })));
  },
});

type Place = { readonly Bucket: string; readonly Key: string; readonly ContentType: string };

/** What is cut off half way is no object; the bucket clears it away after a day. */
const putParts = async (
  client: S3Client,
  { Bucket, Key, ContentType }: Place,
  known: readonly Uint8Array[],
  more: AsyncIterable<Uint8Array>,
): Promise<void> => {
  const { UploadId } = await called(client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType })));
  const Parts: CompletedPart[] = [];
  const upload = async (Body: Uint8Array) => {
    const PartNumber = Parts.length + 1;
    const { ETag } = await called(client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body })));
    Parts.push({ PartNumber, ETag });
  };
  for (const part of known) await upload(part);
  for await (const part of more) await upload(part);
  const MultipartUpload = { Parts };
  await called(client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload })));
};
