import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as wiring from '../../shared/aws/wiring.ts';
import { functionsOf, inWords, synthesise } from './synthesised.ts';

const functions = functionsOf(synthesise());
const factories: Readonly<Record<string, () => unknown>> = wiring;

/** The ports that a handler takes from the wiring, read from its own import. */
const portsOf = (name: string): readonly string[] => {
  const source = readFileSync(new URL(`../../functions/${name}/handler.ts`, import.meta.url), 'utf8');
  const [, imported = ''] = source.match(/import \{([^}]*)\} from '..\/..\/shared\/aws\/wiring.ts'/) ?? [];
  return imported.split(',').flatMap((port) => (port.trim() === '' ? [] : [port.trim()]));
};

/** The environment that AWS gives a function: the stack's variables and Lambda's own region. */
const stubEnvironment = (name: string): readonly string[] => {
  const { Environment } = functions[name]?.Properties ?? {};
  const { Variables } = Environment as { Variables: Record<string, unknown> };
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  for (const [key, value] of Object.entries(Variables)) vi.stubEnv(key, inWords(value));
  return Object.keys(Variables);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('each function', () => {
  test.for(Object.keys(functions))('%s can make every port that it uses from its environment', (name) => {
    stubEnvironment(name);
    const ports = portsOf(name);
    expect(ports).not.toEqual([]);
    for (const port of ports) expect(factories[port]).not.toThrow();
  });

  test.for(Object.keys(functions))('%s is given no variable that its ports do not read', (name) => {
    // Node's own options are read by Node itself.
    const ours = stubEnvironment(name).filter((variable) => variable !== 'NODE_OPTIONS');
    const unread = ours.filter((variable) => {
      vi.stubEnv(variable, '');
      const missed = portsOf(name).some((port) => fails(factories[port]));
      stubEnvironment(name);
      return !missed;
    });
    expect(unread).toEqual([]);
  });
});

const fails = (make: (() => unknown) | undefined): boolean => {
  try {
    make?.();
    return false;
  } catch {
    return true;
  }
};
