import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultProvider } from '../../shared/aws/lambda-credentials.ts';

afterEach(() => vi.unstubAllEnvs());

const environment = (key: string | undefined, secret: string | undefined, token: string | undefined) => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', key);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret);
  vi.stubEnv('AWS_SESSION_TOKEN', token);
};

describe('the credentials of a function', () => {
  test('are those that Lambda puts in the environment', async () => {
    environment('id', 'secret', 'token');
    expect(await defaultProvider()()).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' });
  });

  test('do without a session where the environment has none', async () => {
    environment('id', 'secret', undefined);
    expect(await defaultProvider()()).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret' });
  });

  test.for([
    ['key', undefined, 'secret'],
    ['secret', 'id', ''],
  ] as const)('are refused without a %s', async ([, key, secret]) => {
    environment(key, secret, 'token');
    await expect(defaultProvider()()).rejects.toThrow('The environment holds no credentials of a role.');
  });
});
