import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a run of the program ended, and what it printed. */
export type ProgramEnd = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
};

/** When to kill the program: as soon as it prints a text, or after so many milliseconds. */
export type KillAt = { readonly text: string } | { readonly milliseconds: number };

/** Runs the program of `npm start`, to its end or until it is killed. */
export const startProgram = async (args: readonly string[], killAt?: KillAt): Promise<ProgramEnd> => {
  const child = spawn(process.execPath, ['infra/local/start.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
    if (killAt !== undefined && 'text' in killAt && output.includes(killAt.text)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString();
  });
  const timer =
    killAt !== undefined && 'milliseconds' in killAt
      ? setTimeout(() => child.kill('SIGKILL'), killAt.milliseconds)
      : undefined;
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  return { code, signal, output, errors };
};
