/** Why a supplier's request was refused. */
export type RefusalReason =
  | 'unknown-tender'
  | 'closed'
  | 'cancelled'
  | 'unknown-supplier'
  | 'invalid-offer'
  | 'wrong-type'
  | 'too-many-bids'
  | 'questions-closed'
  | 'too-many-questions'
  | 'unknown-bid';

/** A refused request: why, in words for the supplier, and the fields at fault. */
export type Refusal = {
  readonly refused: RefusalReason;
  readonly message: string;
  readonly faults: readonly string[];
};

const MESSAGES: Readonly<Record<RefusalReason, string>> = {
  'unknown-tender': 'Deze aanvraag kennen wij niet. Controleer het aanvraagnummer.',
  closed: 'De inschrijving is gesloten. U kunt geen cv meer uploaden of intrekken.',
  cancelled: 'De opdrachtgever heeft deze aanvraag ingetrokken. Inschrijven kan niet meer.',
  'unknown-supplier': 'U staat niet in het register van leveranciers die op deze aanvraag mogen inschrijven.',
  'invalid-offer': 'Het aanbiedingsformulier is niet goed ingevuld. Verbeter de genoemde velden.',
  'wrong-type': 'Dit bestandstype kunt u bij deze aanvraag niet uploaden.',
  'too-many-bids':
    'U biedt bij deze aanvraag al zoveel kandidaten aan als mag. Trek eerst een andere kandidaat in, ook als u van die kandidaat nog geen cv hebt geüpload.',
  'questions-closed': 'De termijn om vragen te stellen over deze aanvraag is voorbij.',
  'too-many-questions': 'U hebt over deze aanvraag al zoveel vragen gesteld als mag.',
  'unknown-bid': 'Wij hebben van u geen inschrijving met deze kandidaat die u kunt intrekken.',
};

/** The refusal for a reason. */
export const refusal = (refused: RefusalReason, faults: readonly string[] = []): Refusal => ({
  refused,
  message: MESSAGES[refused],
  faults,
});
