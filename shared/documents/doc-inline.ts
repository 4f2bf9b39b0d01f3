import type { Ground } from './colour.ts';
import { type DocRun, runWith } from './doc-look.ts';
import type { DocParagraph } from './doc-paragraph.ts';
import type { Character } from './doc-pieces.ts';
import { sprmsOf } from './doc-sprm.ts';
import type { DocText } from './doc-text.ts';
import type { FlowLine } from './flow-line.ts';
import { addBreak, addText, type FlowSink, flowSink, isBlank, linesOf } from './flow-sink.ts';
import { DEFAULT_SIZE } from './run-look.ts';

/** The fields that are open: of each whether we are in its code, which is not shown, or in its result. */
export type OpenFields = ('code' | 'result')[];

/** The character that something drawn is anchored to. */
const DRAWN = 8;
const FIELD_STARTS = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_ENDS = 0x15;
const SYMBOL = 0x28;
const MOST_FIELDS = 100;
const LETTERS: ReadonlyMap<number, string> = new Map([
  [9, '\t'],
  [30, '-'],
  [31, '\u00ad'],
]);
const BREAKS = new Set([11, 14]);

/** Follows the fields; true for a mark of a field, which is no text. */
const isFieldMark = (code: number, open: OpenFields): boolean => {
  if (code === FIELD_STARTS && open.length < MOST_FIELDS) open.push('code');
  else if (code === FIELD_RESULT && open.length > 0) open[open.length - 1] = 'result';
  else if (code === FIELD_ENDS) open.pop();
  return code >= FIELD_STARTS && code <= FIELD_ENDS;
};

const letterOf = ({ code }: Character, { symbol }: DocRun): string => {
  if (code === SYMBOL && symbol !== undefined) return String.fromCharCode(symbol);
  return LETTERS.get(code) ?? (code < 32 ? '' : String.fromCharCode(code));
};

const EMPTY_RUN: DocRun = { look: {}, inserted: false, deleted: false };

/** Gives the run that a character belongs to; the same one as long as its properties are the same. */
const runReader = (text: DocText, { style }: DocParagraph): ((character: Character) => DocRun) => {
  const look = { size: DEFAULT_SIZE, ...style.look };
  let [start, end, run, changes] = [0, 0, EMPTY_RUN, undefined as Uint8Array | undefined];
  return ({ at, piece }) => {
    if (at >= start && at < end && piece.changes === changes) return run;
    const stretch = text.look(at);
    [start, end, changes] = [stretch.start, stretch.end, piece.changes];
    const sprms = [...sprmsOf(stretch.bytes), ...sprmsOf(piece.changes)];
    run = runWith(look, sprms, (number) => text.styles(number).look);
    return run;
  };
};

type Pending = { text: string; run: DocRun };

const flush = (sink: FlowSink, pending: Pending, ground: Ground): void => {
  if (pending.text !== '') addText(sink, pending.text, pending.run.look, ground);
  pending.text = '';
};

const markOf = (text: DocText, { list, level }: DocParagraph, sink: FlowSink): string =>
  isBlank(sink) ? '' : text.marks(list, level);

/** What a paragraph holds: its lines, and the characters that something drawn is anchored to. */
export type DocInline = { readonly lines: readonly FlowLine[]; readonly anchors: readonly number[] };

/** Reads one paragraph. Deleted text and field codes are left out; what a reader does not see goes to the findings. */
export const readDocParagraph = (
  text: DocText,
  paragraph: DocParagraph,
  around: Ground,
  fields: OpenFields,
): DocInline => {
  const [sink, runOf, ground] = [flowSink(text.findings), runReader(text, paragraph), paragraph.ground ?? around];
  const [pending, anchors]: [Pending, number[]] = [{ text: '', run: EMPTY_RUN }, []];
  for (let cp = paragraph.text.start; cp < paragraph.text.end; cp += 1) {
    const character = text.character(cp);
    if (character.code === DRAWN) anchors.push(cp);
    if (isFieldMark(character.code, fields) || fields.includes('code')) continue;
    const run = runOf(character);
    if (run.inserted || run.deleted) text.findings.tracked = true;
    if (run.deleted) continue;
    if (run !== pending.run) flush(sink, pending, ground);
    pending.run = run;
    if (!BREAKS.has(character.code)) pending.text += letterOf(character, run);
    else {
      flush(sink, pending, ground);
      addBreak(sink);
    }
  }
  flush(sink, pending, ground);
  if (paragraph.breaksPage) text.findings.pageBreaks += 1;
  return { lines: linesOf(sink, markOf(text, paragraph, sink), paragraph.style.heading), anchors };
};
