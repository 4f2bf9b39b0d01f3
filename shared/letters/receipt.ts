import type { CvType } from '../domain/cv-key.ts';
import type { Facts } from '../domain/reading.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Assessment, Outcome, Verdict } from '../domain/verdict.ts';
import { type Block, heading, list, paragraph } from './block.ts';
import { fileSize, localMoment, numeral } from './dutch.ts';
import { evidenceNotes, OUTCOME_WORDS, titleOf } from './item.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';
import { retention } from './objection.ts';
import { readingSummary } from './reading-summary.ts';

/** What the intake knows of a CV that could be read. */
export type ReceivedCv = {
  readonly type: CvType;
  readonly bytes: number;
  readonly facts: Facts;
  readonly assessment: Assessment;
};

/**
 * Confirms that a CV was received (ontvangstbevestiging). With a trial reading it says what was read and which requirement is
 * shown; without one, only type, size and that the file could be opened, whatever is passed. Never points, rank or rivals.
 */
export const receiptLetter = (tender: TenderDefinition, bid: LetterBid, cv: ReceivedCv): Letter =>
  letter('receipt', tender, bid, supplierOf(bid), {
    subject: `Ontvangen: cv van ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(
        'Wij hebben het cv en de aanbieding op tijd ontvangen.',
        `Het bestand (${cv.type}, ${fileSize(cv.bytes)}) kan worden geopend.`,
        'De inschrijving is compleet.',
      ),
      ...(tender.trialReading === 'on' ? trialReading(tender, cv) : []),
      heading('Vervangen of intrekken'),
      paragraph(
        `U kunt dit cv vervangen of de inschrijving intrekken tot ${localMoment(tender.closing)}. Bepalend is het moment waarop het bestand volledig bij ons binnen is.`,
        'Een nieuwe upload voor dezelfde kandidaat komt in de plaats van deze.',
      ),
      paragraph(retention(tender)),
    ],
  });

const trialReading = (tender: TenderDefinition, { facts, assessment }: ReceivedCv): readonly Block[] => [
  heading('Proeflezing'),
  paragraph(
    'Software heeft het cv gelezen. Hieronder staat wat zij heeft gelezen en welke minimumeisen het cv en de aanbieding laten zien.',
    'Alleen u krijgt deze proeflezing. Na de sluiting gebruiken wij precies deze lezing. Er staan geen punten in en niets over andere inschrijvingen.',
  ),
  ...readingSummary(facts),
  heading('Minimumeisen'),
  { kind: 'list', items: assessment.requirements.map((verdict) => requirement(tender, verdict)) },
  paragraph(...advice(assessment.requirements)),
  ...(assessment.warnings.length === 0 ? [] : [heading('Let op'), list(...assessment.warnings)]),
];

const requirement = (tender: TenderDefinition, { id, outcome, evidence }: Verdict) => ({
  text: `${OUTCOME_WORDS[outcome]}: ${titleOf(tender, id)}`,
  notes: evidenceNotes(evidence),
});

const advice = (verdicts: readonly Verdict[]): readonly string[] => {
  const [failed, open] = [countOf(verdicts, 'not-met'), countOf(verdicts, 'unclear')];
  if (failed + open === 0) return ['Alle minimumeisen zijn aangetoond.'];
  return [
    failed > 0 ? `${subject(failed, 'niet aangetoond')} Blijft dat zo, dan valt de inschrijving af.` : '',
    open > 0
      ? `${subject(open, 'niet duidelijk')} Een beoordelaar beslist daarover als dat voor de uitkomst uitmaakt.`
      : '',
    'Kan het cv of de aanbieding het duidelijker laten zien? Stuur dan op tijd een nieuwe versie.',
  ];
};

const subject = (count: number, word: string): string => {
  const noun = count === 1 ? 'minimumeis is' : 'minimumeisen zijn';
  const number = numeral(count);
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} ${noun} ${word}.`;
};

const countOf = (verdicts: readonly Verdict[], outcome: Outcome): number =>
  verdicts.filter((verdict) => verdict.outcome === outcome).length;
