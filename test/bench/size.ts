import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { textTable } from '../../infra/local/text-table.ts';
import { type Bundle, bundlesIn, synthesiseBundles } from '../infra/bundles.ts';

/** Bytes that a function may be, zipped. A reader carries its PDF engine and the language profiles, one also text recognition. */
const LIMIT = 400_000;
const READER_LIMITS: Readonly<Record<string, number>> = { 'read-cv': 4_000_000, 'recognise-cv': 12_000_000 };

/** A function's size as it is uploaded, and how large it may be, in bytes. */
export type BundleSize = { readonly name: string; readonly zipped: number; readonly limit: number };

/** Zips a bundle at the level that CDK uses. */
export const sizeOf = ({ name, folder }: Pick<Bundle, 'name' | 'folder'>): BundleSize => {
  const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
  const zipped = zipSync(files, { level: 6 }).length;
  return { name, zipped, limit: READER_LIMITS[name] ?? LIMIT };
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Lines of a table of sizes, and whether every one is within its limit. */
export const sizeReport = (
  sizes: readonly BundleSize[],
): { readonly lines: readonly string[]; readonly ok: boolean } => {
  const over = sizes.filter(({ zipped, limit }) => zipped > limit);
  const rows = sizes.map(({ name, zipped, limit }) => [name, kilobytes(zipped), kilobytes(limit)]);
  const table = textTable(
    [
      { head: 'function', align: 'left' },
      { head: 'zipped', align: 'right' },
      { head: 'at most', align: 'right' },
    ],
    rows,
  );
  const verdict = over.map(({ name, zipped, limit }) => `${name} is ${kilobytes(zipped - limit)} too large.`);
  return {
    lines: [...table, '', ...(over.length === 0 ? ['Every function is within its limit.'] : verdict)],
    ok: over.length === 0,
  };
};

/** Prints the zipped size of every function of a folder that `cdk synth` wrote, or of a fresh one; false when one is too large. */
export const size = async ({ from }: { readonly from?: string }): Promise<boolean> => {
  const out = from ?? (await mkdtemp(join(tmpdir(), 'tiental-size-')));
  try {
    if (from === undefined) await synthesiseBundles(out);
    const { lines, ok } = sizeReport(bundlesIn(out).map(sizeOf));
    process.stdout.write(`${lines.join('\n')}\n`);
    return ok;
  } finally {
    if (from === undefined) await rm(out, { recursive: true, force: true });
  }
};
