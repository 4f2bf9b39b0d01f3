import { handler as amendTender } from '../../functions/amend-tender/handler.ts';
import { handler as answerQuestions } from '../../functions/answer-questions/handler.ts';
import { handler as askQuestion } from '../../functions/ask-question/handler.ts';
import { handler as awaitIntakes } from '../../functions/await-intakes/handler.ts';
import { handler as cancelTender } from '../../functions/cancel-tender/handler.ts';
import { handler as decide } from '../../functions/decide/handler.ts';
import { handler as fixShortlist } from '../../functions/fix-shortlist/handler.ts';
import { handler as forgetTenders } from '../../functions/forget-tenders/handler.ts';
import { handler as holdTender } from '../../functions/hold-tender/handler.ts';
import { handler as keepLog } from '../../functions/keep-log/handler.ts';
import { handler as listQuestions } from '../../functions/list-questions/handler.ts';
import { handler as openTender } from '../../functions/open-tender/handler.ts';
import { handler as openUpload } from '../../functions/open-upload/handler.ts';
import { handler as openVault } from '../../functions/open-vault/handler.ts';
import { handler as planLetters } from '../../functions/plan-letters/handler.ts';
import { handler as publishDossier } from '../../functions/publish-dossier/handler.ts';
import { handler as publishTender } from '../../functions/publish-tender/handler.ts';
import { handler as putAside } from '../../functions/put-aside/handler.ts';
import { handler as rankBids } from '../../functions/rank-bids/handler.ts';
import { handler as readCv } from '../../functions/read-cv/handler.ts';
import { handler as recogniseCv } from '../../functions/recognise-cv/handler.ts';
import { handler as reconcileUploads } from '../../functions/reconcile-uploads/handler.ts';
import { handler as recordDelivery } from '../../functions/record-delivery/handler.ts';
import { handler as redriveEvents } from '../../functions/redrive-events/handler.ts';
import { handler as registerBid } from '../../functions/register-bid/handler.ts';
import { handler as releaseOutcome } from '../../functions/release-outcome/handler.ts';
import { handler as scoreBid } from '../../functions/score-bid/handler.ts';
import { handler as screenBid } from '../../functions/screen-bid/handler.ts';
import { handler as sendLetters } from '../../functions/send-letters/handler.ts';
import { handler as sendReceipt } from '../../functions/send-receipt/handler.ts';
import { handler as sweepTenders } from '../../functions/sweep-tenders/handler.ts';
import { handler as withdrawBid } from '../../functions/withdraw-bid/handler.ts';
import type { StepHandler } from '../../shared/lambda/step.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** The very handlers that run on Lambda, by the names of their folders. */
export const handlers = {
  'amend-tender': amendTender,
  'answer-questions': answerQuestions,
  'ask-question': askQuestion,
  'await-intakes': awaitIntakes,
  'cancel-tender': cancelTender,
  decide,
  'fix-shortlist': fixShortlist,
  'forget-tenders': forgetTenders,
  'hold-tender': holdTender,
  'keep-log': keepLog,
  'list-questions': listQuestions,
  'open-tender': openTender,
  'open-upload': openUpload,
  'open-vault': openVault,
  'plan-letters': planLetters,
  'publish-dossier': publishDossier,
  'publish-tender': publishTender,
  'put-aside': putAside,
  'rank-bids': rankBids,
  'read-cv': readCv,
  'recognise-cv': recogniseCv,
  'reconcile-uploads': reconcileUploads,
  'record-delivery': recordDelivery,
  'redrive-events': redriveEvents,
  'register-bid': registerBid,
  'release-outcome': releaseOutcome,
  'score-bid': scoreBid,
  'screen-bid': screenBid,
  'send-letters': sendLetters,
  'send-receipt': sendReceipt,
  'sweep-tenders': sweepTenders,
  'withdraw-bid': withdrawBid,
} satisfies Record<string, StepHandler<Ports>>;

export type FunctionName = keyof typeof handlers;
