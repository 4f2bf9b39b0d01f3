import type { TenderRef } from '../../events/refs.ts';
import { decisionFile } from '../../shared/decision-file/decision-file.ts';
import { digestOf } from '../../shared/decision-file/decision-line.ts';
import { resultPlaces, resultsPieces } from '../../shared/domain/results.ts';
import type { Settlement } from '../../shared/domain/settlement.ts';
import { sortedJson } from '../../shared/domain/sorted-json.ts';
import { deskPage } from '../../shared/dossier/desk-report.ts';
import { dossierPage } from '../../shared/dossier/dossier-page.ts';
import { deskReportOf, dossierOf } from '../../shared/dossier/judged-tender.ts';
import { loadField } from '../../shared/lambda/load-field.ts';
import { present, requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { endedBids } from './ended-bids.ts';
import { judgedTenderOf } from './judged-tender-of.ts';
import { resultsInOrder } from './whole-bids.ts';

/** The pages of a settled tender, by the names under which they are published. */
export const DOSSIER_FILES = {
  client: 'dossier.html',
  desk: 'verslag.html',
  results: 'results.json',
  decisions: 'decision-file.jsonl',
} as const;

/**
 * Publishes the client's dossier, the desk's report, the results and the decision file of a settled tender. The same outcome gives the same
 * bytes, so that nothing is published twice unless something changed, such as a letter that bounced meanwhile.
 */
export const publishDossier =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'cases' | 'letters' | 'dossiers'>) =>
  async ({ tenderId }: TenderRef): Promise<TenderRef> => {
    const { tender, dossier } = await requiredTender(ports, tenderId);
    const settlement = present(await ports.tenders.settlement(tenderId), `settlement of tender ${tenderId}`);
    const [bids, letters] = await Promise.all([ports.bids.all(tenderId), ports.letters.all(tenderId)]);
    const undelivered = letters.flatMap(({ letterId, fate, fateAt: at }) =>
      fate === undefined || at === undefined ? [] : [{ letterId, fate, at }],
    );
    const madeOf = digestOf(sortedJson([settlement.settledAt, bids, undelivered]));
    if (dossier === madeOf) return { tenderId };
    const field = await loadField(ports, tender);
    const judged = await judgedTenderOf(ports, field, settlement.settledAt, { bids, undelivered });
    const html = 'text/html; charset=utf-8';
    await ports.dossiers.put(`${tenderId}/${DOSSIER_FILES.client}`, dossierPage(dossierOf(judged)), html);
    await ports.dossiers.put(`${tenderId}/${DOSSIER_FILES.desk}`, deskPage(deskReportOf(judged)), html);
    // The results are as large as all bids together: they are read and written piece by piece.
    const places = resultPlaces(tender, field.bids, selectedOf(settlement));
    const known = new Map(judged.assessed.map((bid) => [bid.bidId, bid]));
    const pieces = resultsPieces(resultsInOrder(ports, field, places, known));
    await ports.dossiers.put(`${tenderId}/${DOSSIER_FILES.results}`, pieces, 'application/json');
    const lines = decisionFile(tender, settlement, endedBids(ports, tenderId, judged.bids, field.decisions));
    await ports.dossiers.put(`${tenderId}/${DOSSIER_FILES.decisions}`, lines, 'application/jsonl');
    await ports.tenders.setDossier(tenderId, madeOf);
    return { tenderId };
  };

const selectedOf = ({ bids }: Settlement): ReadonlySet<string> =>
  new Set(bids.filter(({ outcome }) => outcome === 'selected').map(({ bidId }) => bidId));
