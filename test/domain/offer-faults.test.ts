import { expect, test } from 'vitest';
import { Offer } from '../../shared/domain/offer.ts';
import { offerFaults } from '../../shared/domain/offer-faults.ts';

const OFFER = { candidateId: 'k1', supplierId: 'lev-1' };

const faultsOf = (json: unknown): readonly string[] => {
  const parsed = Offer.safeParse(json);
  return parsed.success ? [] : offerFaults(parsed.error.issues, json);
};

test.for([
  ['no object', 'hallo', ['aanbieding: moet een object zijn']],
  ['nothing', null, ['aanbieding: moet een object zijn']],
  ['no field that must be there', {}, ['candidateId: ontbreekt', 'supplierId: ontbreekt']],
  ['an empty id', { ...OFFER, candidateId: '' }, ['candidateId: mag niet leeg zijn']],
  [
    'an endless name',
    { ...OFFER, candidateName: 'x'.repeat(501) },
    ['candidateName: mag hoogstens 500 tekens lang zijn'],
  ],
  ['a rate as text', { ...OFFER, hourlyRateEur: '80' }, ['hourlyRateEur: moet een getal zijn']],
  ['no rate at all', { ...OFFER, hourlyRateEur: 0 }, ['hourlyRateEur: moet meer dan 0 zijn']],
  ['too many hours', { ...OFFER, hoursPerWeek: 1001 }, ['hoursPerWeek: mag hoogstens 1000 zijn']],
  ['another engagement', { ...OFFER, engagement: 'boer' }, ['engagement: moet "employee" of "zzp" zijn']],
  ['a declaration in words', { ...OFFER, declarations: { vog: 'ja' } }, ['declarations.vog: moet true of false zijn']],
] as const)('an offer with %s', ([, offer, faults]) => {
  expect(faultsOf(offer)).toEqual(faults);
});
