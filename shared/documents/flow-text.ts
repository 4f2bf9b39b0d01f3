import type { ReadingWarning } from '../domain/reading.ts';
import type { Line, Opened } from '../reading/line.ts';
import type { FlowFindings } from './flow-findings.ts';
import type { FlowLine } from './flow-line.ts';
import { flowPages } from './flow-pages.ts';
import type { DocumentLimits } from './limits.ts';
import { DEFAULT_SIZE } from './run-look.ts';

const MOST_QUOTES = 20;
const LEADING = 1.2;

/** Headers stand on every page, and often once more for the first page: each line of them is read once. */
export const linesOnce = (lines: readonly FlowLine[]): readonly FlowLine[] => {
  const seen = new Set(['']);
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
};

/** A document that flows is laid out by who shows it: all is on page 1, and `y` only counts on. */
const placed = (lines: readonly FlowLine[]): readonly Line[] => {
  let y = 0;
  return lines.flatMap((line) => {
    y += (line.size === 0 ? DEFAULT_SIZE : line.size) * LEADING;
    return line.text === '' ? [] : [{ ...line, page: 1, x: 0, y: Math.round(y * 10) / 10, width: 0 }];
  });
};

const within = (lines: readonly Line[], limits: DocumentLimits): readonly Line[] => {
  let characters = 0;
  const end = lines.findIndex(({ text }) => {
    characters += text.length;
    return characters > limits.characters;
  });
  return lines.slice(0, Math.min(limits.lines, end === -1 ? lines.length : end));
};

/** What was read of a document that flows, within the limits. `statedPages` is what the document says of its own length. */
export const flowText = (
  read: readonly FlowLine[],
  findings: FlowFindings,
  statedPages: number | undefined,
  limits: DocumentLimits,
): Opened => {
  const lines = placed(read);
  if (lines.length === 0) return { unreadable: 'no-text' };
  const kept = within(lines, limits);
  const hidden = findings.hidden
    .slice(0, MOST_QUOTES)
    .map((text) => ({ kind: 'hidden-text' as const, quote: { text, page: 1 } }));
  const warnings: readonly ReadingWarning[] = [
    ...hidden,
    ...(findings.tracked ? [{ kind: 'tracked-changes' as const }] : []),
    ...(kept.length < lines.length ? [{ kind: 'cut-off' as const }] : []),
  ];
  return { pages: flowPages(statedPages, read, findings), lines: kept, warnings };
};
