import type { Ground } from './colour.ts';
import type { FlowFindings } from './flow-findings.ts';
import { type FlowLine, lineOfPieces, type Piece } from './flow-line.ts';
import { asQuote, isReadable, normalText } from './normal-text.ts';
import { DEFAULT_SIZE, isShown, type RunLook } from './run-look.ts';

/** Where the text of one paragraph goes: its lines as pieces, and what of it is hidden so far. Grows as it is read. */
export type FlowSink = { readonly pieces: Piece[][]; hidden: string; readonly findings: FlowFindings };

/** A sink for one paragraph. */
export const flowSink = (findings: FlowFindings): FlowSink => ({ pieces: [[]], hidden: '', findings });

/** Ends a hidden text: it goes to the findings, as a quote, where there is something to read in it. */
export const endHidden = (sink: FlowSink): void => {
  if (sink.hidden === '') return;
  const text = normalText(sink.hidden);
  if (isReadable(text)) sink.findings.hidden.push(asQuote(text));
  sink.hidden = '';
};

/** Adds text in one look, on what lies around it. */
export const addText = (sink: FlowSink, text: string, look: RunLook, ground: Ground): void => {
  if (!isShown(look, ground)) {
    sink.hidden += text;
    return;
  }
  if (text.trim() !== '') endHidden(sink);
  sink.pieces.at(-1)?.push({ text, bold: look.bold === true, size: look.size ?? DEFAULT_SIZE });
};

/** Begins another line of the same paragraph. */
export const addBreak = (sink: FlowSink): void => {
  sink.pieces.push([]);
};

/** True while nothing was added that a reader sees. */
export const isBlank = (sink: FlowSink): boolean =>
  !sink.pieces.some((pieces) => pieces.some(({ text }) => text.trim() !== ''));

/** The lines of the paragraph; the first of them bears the mark of its list. */
export const linesOf = (sink: FlowSink, mark: string, heading: boolean): readonly FlowLine[] => {
  endHidden(sink);
  return sink.pieces.map((pieces, index) => lineOfPieces(pieces, index === 0 ? mark : '', heading));
};
