import { childOf, type Element } from './xml-tree.ts';

/**
 * What a content control holds: nothing while it shows its placeholder (`Klik om tekst in te voeren`), which nobody wrote.
 */
export const controlContent = (control: Element): Element | undefined =>
  childOf(childOf(control, 'sdtPr'), 'showingPlcHdr') === undefined ? childOf(control, 'sdtContent') : undefined;
