import { sortedJson } from '../domain/sorted-json.ts';
import { ACT_KINDS, type Act, hashOf, LOG_FORMAT, type LogLine, NO_LINE, textOfLine } from './log-line.ts';

/** What is known of a log: by what each act is, the text of what was told of it last; its last number and the hash of its last line. */
export type KnownLog = {
  readonly acts: ReadonlyMap<string, string>;
  readonly last: number;
  readonly head: string;
};

export const EMPTY_LOG: KnownLog = { acts: new Map(), last: 0, head: NO_LINE };

/** What a log that this system wrote tells. Throws on a line that is none: then nothing may be added behind it. */
export const knownLog = (text: string): KnownLog => {
  const acts = new Map<string, string>();
  let [last, head] = [0, NO_LINE];
  for (const line of text.split('\n').slice(0, -1)) {
    const words = line.slice(65);
    const { n, previous, act, of, ...told } = JSON.parse(words) as LogLine;
    if (n !== last + 1 || previous !== head || hashOf(words) !== line.slice(0, 64))
      throw new Error(`The log is broken at line ${last + 1}.`);
    [last, head] = [n, line.slice(0, 64)];
    if (act !== 'begun') acts.set(act === 'altered' ? of : keyOf({ act, of }), sortedJson(told));
  }
  return { acts, last, head };
};

/**
 * The lines that tell what is not in the log yet, in the order of their moments; none where there is nothing to tell. An act that the log
 * tells otherwise than it is told now was altered behind its back, and a line says so.
 */
export const extendLog = (known: KnownLog, tenderId: string, acts: readonly Act[]): string => {
  const news = acts.toSorted(inOrder).flatMap((act) => newsOf(known, act));
  if (news.length === 0) return '';
  let [n, previous, text] = [known.last, known.head, ''];
  const write = (line: Omit<LogLine, 'n' | 'previous'>): void => {
    n += 1;
    const { at, act, of, ...rest } = line;
    const written = textOfLine({ n, at, act, of, ...rest, previous });
    previous = written.slice(0, 64);
    text += written;
  };
  if (n === 0) write({ at: news[0]?.at ?? '', act: 'begun', of: tenderId, facts: { format: LOG_FORMAT } });
  for (const act of news) write(act);
  return text;
};

const newsOf = ({ acts }: KnownLog, act: Act): readonly Act[] => {
  const known = acts.get(keyOf(act));
  if (known === undefined) return [act];
  const { act: kind, of, ...told } = act;
  return sortedJson(told) === known ? [] : [{ act: 'altered', of: keyOf(act), ...told }];
};

const keyOf = ({ act, of }: Pick<Act, 'act' | 'of'>): string => `${act} ${of}`;

const inOrder = (a: Act, b: Act): number =>
  compare(a.at, b.at) || ACT_KINDS.indexOf(a.act) - ACT_KINDS.indexOf(b.act) || compare(a.of, b.of);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
