import type { PlannedDocument } from '../generate.ts';
import type { Plan } from './cv.ts';
import { cvOf } from './cv-of.ts';
import { made } from './engines/make.ts';
import { PLANS } from './plan.ts';
import { SAMPLES } from './samples.ts';

const documentOf = (plan: Plan): PlannedDocument => ({
  id: plan.id,
  make: async () => {
    const cv = cvOf(plan);
    const { type, bytes, pages } = await made(cv);
    const file = `documents/${plan.id}.${type}`;
    const { layout, engine, scanned } = plan;
    const entry = {
      id: plan.id,
      file,
      type,
      layout,
      engine,
      ...(scanned ? { scanned } : {}),
      facts: { ...cv.truth, pages },
    };
    return { entry, bytes };
  },
});

/** Every document of the working set: those of its own, and those of the sample tender. */
export const DOCUMENTS: readonly PlannedDocument[] = [...PLANS.map(documentOf), ...SAMPLES];
