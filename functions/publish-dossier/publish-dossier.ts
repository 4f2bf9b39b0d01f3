import type { TenderRef } from '../../events/refs.ts';
import { resultsOf, resultsText } from '../../shared/domain/results.ts';
import { deskPage } from '../../shared/dossier/desk-report.ts';
import { dossierPage } from '../../shared/dossier/dossier-page.ts';
import { deskReportOf, dossierOf, type JudgedTender } from '../../shared/dossier/judged-tender.ts';
import { type LoadedCase, loadCase } from '../../shared/lambda/load-case.ts';
import { present, requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** The pages of a settled tender, by the names under which they are published. */
export const DOSSIER_FILES = { client: 'dossier.html', desk: 'verslag.html', results: 'results.json' } as const;

/** Publishes the client's dossier, the desk's report and the results of a settled tender. The same outcome gives the same bytes. */
export const publishDossier =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'cases' | 'dossiers'>) =>
  async ({ tenderId }: TenderRef): Promise<TenderRef> => {
    const { tender } = await requiredTender(ports, tenderId);
    const settlement = present(await ports.tenders.settlement(tenderId), `settlement of tender ${tenderId}`);
    const found = await loadCase(ports, tender);
    const judged = judgedTenderOf(found, settlement.settledAt);
    const fixed = new Set(settlement.bids.filter(({ outcome }) => outcome === 'selected').map(({ bidId }) => bidId));
    const results = resultsText(resultsOf(tender, found.bids, fixed));
    const html = 'text/html; charset=utf-8';
    await ports.dossiers.put(`${tenderId}/${DOSSIER_FILES.client}`, dossierPage(dossierOf(judged)), html);
    await ports.dossiers.put(`${tenderId}/${DOSSIER_FILES.desk}`, deskPage(deskReportOf(judged)), html);
    await ports.dossiers.put(`${tenderId}/${DOSSIER_FILES.results}`, results, 'application/json');
    return { tenderId };
  };

/** What the pages are made from, out of a loaded case. */
export const judgedTenderOf = (
  { tender, all, bids, opened, decisions, questions }: LoadedCase,
  judgedAt: string,
): JudgedTender => ({
  tender,
  judgedAt,
  bids: all,
  assessed: bids,
  readings: new Map([...opened.values()].map(({ bidId, reading }) => [bidId, reading])),
  decisions,
  questions,
});
