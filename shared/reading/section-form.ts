import { jobLabel } from './job-label.ts';
import type { Row } from './row.ts';
import { inCapitals, prominence } from './row-type.ts';
import { mayHoldJobs, type Open } from './section-rows.ts';

/** Whether the jobs of a section are told in rows of a label and a value: such a row is part of a job whatever it is about. */
export const isForm = ({ kind, rows }: Open): boolean =>
  mayHoldJobs(kind) && rows.slice(-12).filter(({ cells }) => cells.length > 1 && jobLabel(cells[0] ?? '')).length >= 2;

/** Whether a row is one of those, and no heading that happens to have cells. */
export const isFormRow = (row: Row, { rows }: Open): boolean =>
  row.cells.length > 1 &&
  !row.cells.every((cell) => jobLabel(cell)) &&
  !inCapitals(row.cells[0] ?? '') &&
  prominence(row) <= Math.max(...rows.slice(-12).map(prominence)) + 0.4;
