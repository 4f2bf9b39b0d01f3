import { styleText } from 'node:util';

/** Shows how far a long task has come. */
export type Progress = {
  /** `done` of `total` steps of a stage are done. */
  readonly step: (stage: string, done: number, total: number) => void;
  /** Says one line of its own. */
  readonly say: (line: string) => void;
};

const WIDTH = 28;

/** A bar on a terminal; elsewhere a plain line at the start, at every quarter and at the end of a stage. */
export const progressOn = (stream: NodeJS.WriteStream): Progress => (stream.isTTY ? bar(stream) : plainLines(stream));

const bar = (stream: NodeJS.WriteStream): Progress => ({
  step: (stage, done, total) => {
    const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
    const line = `${styleText('green', '█'.repeat(filled))}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${stage}`;
    stream.write(`\r\u001b[2K${line}${done >= total ? '\n' : ''}`);
  },
  say: (line) => {
    stream.write(`\r\u001b[2K${line}\n`);
  },
});

const plainLines = (stream: NodeJS.WriteStream): Progress => ({
  step: (stage, done, total) => {
    const quarter = Math.max(1, Math.ceil(total / 4));
    if (done === total || done % quarter === 0) stream.write(`${stage}: ${done}/${total}\n`);
  },
  say: (line) => {
    stream.write(`${line}\n`);
  },
});
