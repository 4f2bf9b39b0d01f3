import type { Sector } from './employers.ts';

/** Agencies that place people at clients. */
export const AGENCIES = [
  'Publieke Kracht B.V.',
  'Detacheringsbureau Overheidspoort',
  'Stroomopwaarts Interim',
  'BMG Professionals',
  'JS Noord',
  'Maandag-Oost',
  'Yachtwerk',
  'Civiel & Co',
  'Talentenpool Rijnstede',
  'TalentCircle',
] as const;

/** What kind of firm an employer is, where a CV explains it behind the name. */
export const FIRM_KINDS: Partial<Record<Sector, readonly string[]>> = {
  care: ['zorginstelling', 'ziekenhuis'],
  company: ['middelgroot bedrijf', '350 medewerkers', 'dienstverlener'],
  consultancy: ['adviesbureau'],
  welfare: ['welzijnsorganisatie'],
  shop: ['winkel'],
};
