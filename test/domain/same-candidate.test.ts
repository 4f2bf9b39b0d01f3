import { describe, expect, test } from 'vitest';
import type { UploadedBid } from '../../shared/domain/bid.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import { sameCandidates } from '../../shared/domain/same-candidate.ts';
import { smallBid, smallOffer } from '../builders/small-tender.ts';

const bid = (supplierId: string, changes: Partial<Offer>, etag: string): UploadedBid => ({
  ...smallBid(smallOffer({ supplierId, candidateId: etag, ...changes })),
  upload: { uploadedAt: '2025-12-10T12:00:00.000Z', size: 1, etag, inTime: true },
});

const ANNA = { candidateName: 'Anna de Wit', candidateEmail: 'anna@post.example' };
const BEN = { candidateName: 'Ben Stam', candidateEmail: 'ben@post.example' };

describe('the same candidate twice', () => {
  test.for([
    ['by the same name, whatever its accents, case and spaces', { ...BEN, candidateName: ' ÁNNA  de wit' }, 'e2', true],
    ['by the same e-mail address', { ...BEN, candidateEmail: 'Anna@Post.example' }, 'e2', true],
    ['by the very same file', BEN, 'e1', true],
    ['not by a first name alone', { ...BEN, candidateName: 'Anna' }, 'e2', false],
    ['not by what is absent from both', BEN, 'e2', false],
  ] as const)('is noticed %s', ([, other, etag, noticed]) => {
    const [one, two] = [bid('lev-1', ANNA, 'e1'), bid('lev-2', other, etag)];
    const alike = sameCandidates([one, two]);
    expect([alike(one), alike(two)]).toEqual(noticed ? [[two], [one]] : [[], []]);
  });
});
