import { S3Client } from '@aws-sdk/client-s3';
import { s3CvBucket } from '../../shared/aws/s3-cv-bucket.ts';
import { s3DossierBucket } from '../../shared/aws/s3-dossier-bucket.ts';
import type { CvBucket } from '../../shared/ports/cv-bucket.ts';
import type { Usage } from './usage.ts';

/** What a call of a bucket's port is billed as, by the port's method. */
export type BucketCosts = Readonly<Record<string, Partial<Usage>>>;

/** S3 prices what changes or lists in one class, and what reads in another. */
const isWrite = (command: string): boolean => /^(Put|Copy|Post|List)/.test(command);

/** What the adapter asks of S3 when it is called: found out by calling it with a client that answers nothing. */
const requestsOf = async (call: (client: S3Client) => Promise<unknown>): Promise<Partial<Usage>> => {
  const client = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } });
  const commands: string[] = [];
  client.send = async (command: object) => {
    commands.push(command.constructor.name);
    return {};
  };
  await call(client).catch(() => undefined);
  const bucketWrite = commands.filter(isWrite).length;
  return { bucketWrite, bucketRead: commands.length - bucketWrite };
};

/** What each method of the ports `cvs` and `dossiers` costs in requests to S3, as their adapters for AWS stand. */
export const bucketCosts = async (): Promise<BucketCosts> => {
  const cvs = (use: (bucket: CvBucket) => Promise<unknown>) =>
    requestsOf(async (client) => use(s3CvBucket(client, 'uploads')));
  return {
    head: await cvs((bucket) => bucket.head('cv/t/b.pdf')),
    now: await cvs((bucket) => bucket.now()),
    get: await cvs((bucket) => bucket.get('cv/t/b.pdf', 'etag')),
    list: await cvs((bucket) => bucket.list('cv/t/')),
    put: await requestsOf((client) => s3DossierBucket(client, 'dossiers').put('k', '', 'text/html')),
  };
};
