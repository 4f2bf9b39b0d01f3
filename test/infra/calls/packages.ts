import { PLAIN, type Value } from './value.ts';

/** One call of AWS that the code makes: the SDK's command and what is known of its input. */
export type Sent = { readonly sdk: string; readonly command: string; readonly input: Value };

/** Packages that call nothing of AWS. Another one makes the derivation fail until somebody has looked at it. */
const SILENT = new Set([
  '@aws-lambda-powertools/logger',
  '@aws-lambda-powertools/metrics',
  '@hyzyla/pdfium',
  '@middy/core',
  'eld/extrasmall',
  'fflate',
  'hono/html',
  'nodemailer/lib/mail-composer',
  'saxes',
  'temporal-polyfill',
  'zod',
]);

/** Whether a package is the SDK, whose calls are followed. */
export const isSdk = (from: string): boolean => from.startsWith('@aws-sdk/');

/** Whether it is known of a package, or of a file of data, that it calls nothing of AWS. */
export const isSilent = (from: string): boolean =>
  from.startsWith('node:') || from.endsWith('.json') || SILENT.has(from);

/** What `new` or a call of something of the SDK sends: a call, nothing, or `lost` when that is not known. */
export const sentBy = (from: string, name: string, args: readonly Value[]): Sent | 'nothing' | 'lost' => {
  if (name.endsWith('Command')) return { sdk: from, command: name, input: args[0] ?? PLAIN };
  // Signing sends nothing, but what is signed is done with the rights of the signer.
  if (name === 'createPresignedPost') return { sdk: from, command: 'PresignedPost', input: args[1] ?? PLAIN };
  return /^\w+Client(\.from)?$/.test(name) ? 'nothing' : 'lost';
};
