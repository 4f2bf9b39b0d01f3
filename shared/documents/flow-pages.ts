import type { DocumentText } from '../reading/line.ts';
import type { FlowFindings } from './flow-findings.ts';
import type { FlowLine } from './flow-line.ts';

const CHARACTERS_A_LINE = 90;
const LINES_A_PAGE = 48;
/** An estimate may be off by this much before it speaks against what the document states. */
const SLACK = 2;

const estimated = (lines: readonly FlowLine[]): number => {
  const height = lines.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(text.length / CHARACTERS_A_LINE)), 0);
  return Math.max(1, Math.ceil(height / LINES_A_PAGE));
};

/**
 * Pages as the document states them. Where it states none, or a number that its breaks and its length contradict (a template's
 * own, never counted again), an estimate that is marked as not exact.
 */
export const flowPages = (
  stated: number | undefined,
  lines: readonly FlowLine[],
  findings: FlowFindings,
): DocumentText['pages'] => {
  const least = Math.max(findings.pageBreaks, findings.renderedBreaks) + 1;
  const count = Math.max(least, estimated(lines));
  const isBelieved = stated !== undefined && findings.renderedBreaks < stated && count <= stated * 1.5 + SLACK;
  return isBelieved ? { count: stated, exact: true } : { count, exact: false };
};
