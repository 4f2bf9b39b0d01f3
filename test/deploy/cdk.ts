import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { ACCOUNT, OWNER, REGION } from './clients.ts';

/** This checkout. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What of a checkout the CDK app is made from. */
const PARTS = [
  'infra',
  'functions',
  'shared',
  'events',
  'package.json',
  'package-lock.json',
  'cdk.json',
  'tsconfig.json',
];

/** Runs the CDK command line, unmodified, in a checkout; throws with all that it printed when it fails. */
const cdk = async (project: string, ...args: readonly string[]): Promise<void> => {
  const { endpoint, certificate } = inject('emulator');
  const command = [join(PROJECT, 'node_modules/aws-cdk/bin/cdk'), ...args];
  await promisify(execFile)(process.execPath, command, {
    cwd: project,
    maxBuffer: 100_000_000,
    env: {
      HOME: process.env.HOME,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: OWNER.accessKeyId,
      AWS_SECRET_ACCESS_KEY: OWNER.secretAccessKey,
      AWS_REGION: REGION,
      NODE_EXTRA_CA_CERTS: certificate,
      CI: 'true',
    },
  });
};

/** Prepares the account, once. */
export const bootstrap = (): Promise<void> => cdk(PROJECT, 'bootstrap', `aws://${ACCOUNT}/${REGION}`);

/** Deploys the app of a checkout under a context, such as `{ stage: 'test' }`. */
export const deploy = async (context: Readonly<Record<string, string>>, project = PROJECT): Promise<void> => {
  const output = await mkdtemp(join(tmpdir(), 'tiental-deploy-'));
  const given = Object.entries(context).flatMap(([name, value]) => ['--context', `${name}=${value}`]);
  await cdk(project, 'deploy', '--require-approval', 'never', '--output', output, ...given);
};

/** One change of a file's text: what stood there, and what comes in its place. */
export type Change = { readonly file: string; readonly from: string; readonly to: string };

/** A copy of the app in another folder with changes made to it; throws when one of them has nothing to change. */
export const changedProject = async (changes: readonly Change[]): Promise<string> => {
  const project = await mkdtemp(join(tmpdir(), 'tiental-changed-'));
  await mkdir(project, { recursive: true });
  for (const part of PARTS) await cp(join(PROJECT, part), join(project, part), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  for (const { file, from, to } of changes) {
    const text = await readFile(join(project, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    await writeFile(join(project, file), text.replaceAll(from, to));
  }
  return project;
};
