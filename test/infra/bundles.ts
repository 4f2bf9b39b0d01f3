import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** One resource of the template that the CLI writes. */
export type WrittenResource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, string>>;
};

/** A function as it would be uploaded: its name and the folder that becomes the zip. */
export type Bundle = { readonly name: string; readonly folder: string; readonly resource: WrittenResource };

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const STACK = 'Tiental-production';

/** Synthesises into a folder as `npx cdk synth` does: by the CLI, with bundling and with cdk-nag, which fails it on any finding. */
export const synthesiseBundles = async (out: string): Promise<void> => {
  const cdk = join(PROJECT, 'node_modules/aws-cdk/bin/cdk');
  await promisify(execFile)(process.execPath, [cdk, 'synth', '--quiet', '--output', out], { cwd: PROJECT });
};

/** The resources of the stack in a folder that `cdk synth` wrote. */
export const resourcesIn = (out: string): Readonly<Record<string, WrittenResource>> =>
  JSON.parse(readFileSync(join(out, `${STACK}.template.json`), 'utf8')).Resources;

/** The bundled functions in a folder that `cdk synth` wrote, by name. */
export const bundlesIn = (out: string): readonly Bundle[] =>
  Object.values(resourcesIn(out))
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map((resource) => ({
      name: String(resource.Metadata?.['tiental:name']),
      folder: join(out, String(resource.Metadata?.['aws:asset:path'])),
      resource,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
