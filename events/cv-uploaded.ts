import * as z from 'zod';

/** What EventBridge tells when an object was created in the bucket of CVs: the input of `intake`. Only the key is relied on. */
export const CvUploaded = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.literal('Object Created'),
  detail: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string().min(1).max(1024) }) }),
});

export type CvUploaded = z.infer<typeof CvUploaded>;

/** The event of an object, as reconciliation and the folder bucket make it: of the same form as EventBridge's own. */
export const cvUploaded = (key: string, bucket: string): CvUploaded => ({
  source: 'aws.s3',
  'detail-type': 'Object Created',
  detail: { bucket: { name: bucket }, object: { key } },
});
