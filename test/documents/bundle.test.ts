import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PDF_READER_FILES } from '../../shared/documents/pdf-reader.ts';
import { pageOf, showText } from './pdf-bytes.ts';

const SOURCES = new URL('../../shared/documents/', import.meta.url).pathname;
const [WORKER, WASM] = PDF_READER_FILES;
const READ = `
import { readFileSync } from 'node:fs';
import { openDocument } from './open-document.mjs';
console.log(JSON.stringify(await openDocument(readFileSync(new URL('./cv.pdf', import.meta.url)))));
`;

const bundle = (entry: string, outfile: string): Promise<unknown> =>
  build({
    entryPoints: [join(SOURCES, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });

describe('the bundle', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundle-'));
    await bundle('open-document.ts', join(folder, 'open-document.mjs'));
    await bundle('pdf-worker.ts', join(folder, WORKER));
    await copyFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'), join(folder, WASM));
    await writeFile(join(folder, 'cv.pdf'), pageOf(showText('Doorstroomcoach')));
    await writeFile(join(folder, 'read.mjs'), READ);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('reads a PDF with nothing beside it but the files it names, and the process ends by itself', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'read.mjs')], { timeout: 20_000 });
    expect(JSON.parse(stdout)).toMatchObject({ lines: [{ text: 'Doorstroomcoach' }], warnings: [] });
  });
});
