import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadMachines, MACHINE_NAMES } from '../../infra/local/machines.ts';
import { inWords } from './synthesised.ts';

type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, string>>;
};

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'tiental-cdk-out-'));
let resources: Readonly<Record<string, Resource>> = {};

/** Synthesises as `npx cdk synth` does: by the CLI, with bundling and with cdk-nag, which fails it on any finding. */
beforeAll(async () => {
  const cdk = join(PROJECT, 'node_modules/aws-cdk/bin/cdk');
  await promisify(execFile)(process.execPath, [cdk, 'synth', '--quiet', '--output', out], { cwd: PROJECT });
  resources = JSON.parse(readFileSync(join(out, 'Tiental-production.template.json'), 'utf8')).Resources;
});

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

const filesOf = (resource: Resource | undefined): string[] =>
  readdirSync(join(out, String(resource?.Metadata?.['aws:asset:path']))).toSorted();

describe('cdk synth', () => {
  test.for(MACHINE_NAMES)('writes the very definition of %s that runs locally', (name) => {
    expect(loadMachines()[name].definition).toEqual(definitionOf(name));
  });

  test('bundles every function into one module, and the reading of a CV with its worker and WebAssembly', () => {
    const files = ofType('AWS::Lambda::Function').map((resource) => [
      resource.Metadata?.['tiental:name'],
      filesOf(resource),
    ]);
    const alone = ['index.mjs', 'index.mjs.map'];
    expect(files.filter(([, found]) => String(found) !== String(alone))).toEqual([
      ['read-cv', [...alone, 'pdf-worker.mjs', 'pdfium.wasm']],
    ]);
    expect(files).toHaveLength(21);
  });
});
