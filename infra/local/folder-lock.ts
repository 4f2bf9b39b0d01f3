import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets go of a folder. */
export type Unlock = () => Promise<void>;

/**
 * Takes a folder for this process; undefined when another process has it. The lock is a local socket that this process listens on:
 * whatever ends the process closes it, so that a run that was killed never keeps its folder. Where no socket can be made (a folder
 * for temporary files that is missing, closed, or has too long a name), the run goes on without a lock.
 */
export const lockFolder = async (folder: string): Promise<Unlock | undefined> => {
  const path = socketOf(folder);
  const found = await listening(path);
  if (found === 'impossible') return async () => undefined;
  const server = found ?? ((await answers(path)) ? undefined : await takeOver(path));
  if (server === undefined || server === 'impossible') return undefined;
  server.unref();
  return async () => {
    server.close();
    await once(server, 'close');
  };
};

/** A short path of its own for each folder: a socket's path may hold some hundred characters only. */
const socketOf = (folder: string): string => {
  const name = `tiental-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
};

/** A server at the path; undefined when the path is taken. */
const listening = async (path: string): Promise<Server | 'impossible' | undefined> => {
  const server = createServer((visitor) => visitor.destroy());
  try {
    server.listen(path);
    await once(server, 'listening');
    return server;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EADDRINUSE' ? undefined : 'impossible';
  }
};

/** Whether a process still listens; the socket of one that was killed is only a file. */
const answers = async (path: string): Promise<boolean> => {
  const visitor = connect(path);
  try {
    await once(visitor, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    visitor.destroy();
  }
};

const takeOver = async (path: string): Promise<Server | 'impossible' | undefined> => {
  await rm(path, { force: true });
  return listening(path);
};
