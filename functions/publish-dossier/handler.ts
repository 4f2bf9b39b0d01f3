import { TenderRef } from '../../events/refs.ts';
import { bids, cases, dossiers, letters, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { publishDossier } from './publish-dossier.ts';

/** `settle`: Publish the dossier. */
export const handler = step(TenderRef, publishDossier, { tenders, bids, cases, letters, dossiers });
