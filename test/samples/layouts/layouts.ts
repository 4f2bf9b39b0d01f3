import type { LayoutName } from '../bid.ts';
import type { CvView } from '../view.ts';
import { agency } from './assignments.ts';
import { classic, rightDates, timeline } from './single-column.ts';
import { compact, criteria, europass } from './tabular.ts';
import { sidebar } from './two-column.ts';

/** Each layout as HTML. */
export const LAYOUTS: Readonly<Record<LayoutName, (cv: CvView) => string>> = {
  classic,
  sidebar,
  timeline,
  europass,
  criteria,
  compact,
  'right-dates': rightDates,
  agency,
};
