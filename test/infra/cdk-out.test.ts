import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadMachines, MACHINE_NAMES } from '../../infra/local/machines.ts';
import { OCR_READER_FILES } from '../../shared/documents/ocr-reader.ts';
import { PDF_READER_FILES } from '../../shared/documents/pdf-reader.ts';
import { sizeOf } from '../bench/size.ts';
import { type Bundle, bundlesIn, resourcesIn, synthesiseBundles, type WrittenResource } from './bundles.ts';
import { inWords } from './synthesised.ts';

/** It takes 15 seconds alone, and several times that where every core is taken. */
const SYNTHESIS_MILLISECONDS = 300_000;
const out = mkdtempSync(join(tmpdir(), 'tiental-cdk-out-'));
let resources: Readonly<Record<string, WrittenResource>> = {};

beforeAll(async () => {
  await synthesiseBundles(out);
  resources = resourcesIn(out);
}, SYNTHESIS_MILLISECONDS);

afterAll(() => rmSync(out, { recursive: true, force: true }));

const ofType = (type: string) => Object.values(resources).filter(({ Type }) => Type === type);

/** The definition in the file, every reference in it replaced by the function that CDK's own path tells. */
const definitionOf = (name: string): unknown => {
  const [machine] = ofType('AWS::StepFunctions::StateMachine').filter(
    ({ Metadata }) =>
      Metadata?.['aws:cdk:path'] === `Tiental-production/${name[0]?.toUpperCase()}${name.slice(1)}/${name}/Resource`,
  );
  const text = JSON.stringify(machine?.Properties.DefinitionString).replaceAll(
    /\{"Fn::GetAtt":\["(\w+)","Arn"\]\}/g,
    (_, id: string) => JSON.stringify(resources[id]?.Metadata?.['aws:cdk:path']?.split('/').at(-2)),
  );
  return JSON.parse(inWords(JSON.parse(text)));
};

const functions = (): readonly Bundle[] => bundlesIn(out);

/** Output of a script in a bare Node process: an ES module, without the project's packages, in an environment like Lambda's. */
const inNode = async (script: string): Promise<string> => {
  const env = { AWS_REGION: 'eu-west-1' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: out,
    env,
  });
  return stdout;
};

describe('cdk synth', () => {
  test.for(MACHINE_NAMES)('writes the very definition of %s that runs locally', (name) => {
    expect(loadMachines()[name].definition).toEqual(definitionOf(name));
  });

  test('bundles every function into one module, and the reading of a CV with its worker and WebAssembly', () => {
    const alone = ['index.mjs'];
    const files = functions().map(({ name, folder }) => [name, readdirSync(folder).toSorted()]);
    expect(files.filter(([, found]) => String(found) !== String(alone))).toEqual([
      ['read-cv', [...alone, ...PDF_READER_FILES]],
      ['recognise-cv', [...alone, ...PDF_READER_FILES, ...OCR_READER_FILES].toSorted()],
    ]);
    expect(files).toHaveLength(32);
  });

  test('makes bundles that load as ES modules, away from the project', async () => {
    const found = await inNode(
      `for (const { name, folder } of ${JSON.stringify(functions())}) {
        const { handler } = await import(folder + '/index.mjs');
        console.log(name, typeof handler);
      }`,
    );
    expect(found.split('\n').filter((line) => line !== '')).toEqual(functions().map(({ name }) => `${name} function`));
  });

  test('makes bundles that stay within the limit of a quick start', () => {
    expect(
      functions()
        .map(sizeOf)
        .filter(({ zipped, limit }) => zipped > limit),
    ).toEqual([]);
  });

  test('keeps the names of functions, so that a stack trace tells what failed', async () => {
    const { folder = '' } = functions().find(({ name }) => name === 'put-aside') ?? {};
    const found = await inNode(
      `const { handler } = await import('${folder}/index.mjs');
      await handler({}, {}).catch(({ stack }) => console.log(stack));`,
    );
    const frames = [...found.matchAll(/^ +at (?:async )?(\w+) /gm)].map(([, name]) => name);
    expect(frames.slice(0, 4)).toEqual(['env', 'tenderTable', 'bids', 'makeAll']);
  });

  test('leaves the search for credentials out, which Lambda gives in the environment', () => {
    const texts = functions().map(
      ({ name, folder }) => [name, readFileSync(join(folder, 'index.mjs'), 'utf8')] as const,
    );
    const searching = texts.filter(([, text]) => text.includes('Could not load credentials from any providers'));
    expect(searching.map(([name]) => name)).toEqual([]);
    expect(texts.filter(([, text]) => !text.includes('no credentials of a role'))).toEqual([]);
  });

  test.for(['pdf-worker', 'ocr-worker'])('makes a %s that starts, away from the project', async (file) => {
    const folder = functions().find(({ name }) => name === 'recognise-cv')?.folder;
    const found = await inNode(
      `import { once } from 'node:events';
      import { Worker } from 'node:worker_threads';
      const worker = new Worker('${folder}/${file}.mjs', { workerData: { memory: 268435456 }, execArgv: [] });
      console.log(JSON.stringify((await once(worker, 'message'))[0]));
      await worker.terminate();`,
    );
    expect(JSON.parse(found)).toEqual({ ready: true });
  });

  test.for(['index.mjs', 'pdf-worker.mjs'])('leaves no call in %s that an ES module cannot make', (file) => {
    const bundles = functions().map(({ name, folder }) => ({ name, path: join(folder, file) }));
    const wrong = bundles.filter(
      ({ path }) => existsSync(path) && readFileSync(path, 'utf8').includes('Dynamic require of'),
    );
    expect(wrong).toEqual([]);
  });
});
