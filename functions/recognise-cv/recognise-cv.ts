import type { Ports } from '../../shared/ports/ports.ts';
import { sealedReading } from '../read-cv/read-cv.ts';

type RecognisePorts = Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'vault' | 'recogniseCv' | 'clock'>;

/** Reads the CV of a bid with text recognition, for one whose text stands in pictures, and seals what it says in the vault. */
export const recogniseBidCv = (ports: RecognisePorts) => sealedReading(ports, ports.recogniseCv);
