import type { Field } from '../field.ts';

/** CVs in German. */
export const german: Field = {
  titles: [
    'Praktikantin Stadtplanung',
    'Sachbearbeiter Wasserwirtschaft',
    'Projektingenieur',
    'Referentin Raumordnung',
    'Leiter Grenzüberschreitende Zusammenarbeit',
  ],
  sectors: ['regional', 'consultancy', 'company'],
  lines: [
    'Planung und Überwachung von Maßnahmen zum Hochwasserschutz',
    'Erstellung von Gutachten und Karten mit [[QGIS]]',
    'Abstimmung mit niederländischen Gemeinden und Wasserverbänden',
    'Vorbereitung von Sitzungen und Verfassen von Berichten',
    'Leitung eines Teams von sechs Mitarbeitenden',
    'Ausschreibung und Vergabe von Bauleistungen',
    'Beteiligung der Öffentlichkeit bei großen Vorhaben',
  ],
  results: ['Förderung in Höhe von 900.000 Euro bewilligt', 'Vereinbarung mit vier Nachbargemeinden unterzeichnet'],
  studies: [
    ['Master Raumplanung', 'wo-master', 'university'],
    ['Bachelor Bauingenieurwesen', 'hbo-bachelor', 'hogeschool'],
  ],
  courses: [
    ['Moderation von Gruppen', 'training'],
    ['Zertifikat Projektmanagement', 'certificate'],
  ],
  systems: ['QGIS', 'AutoCAD', 'MS Project'],
  profile: [
    'Planerin mit Freude an der Zusammenarbeit über Grenzen hinweg.',
    'Ich arbeite gern dort, wo Wasser, Stadt und Landschaft zusammenkommen.',
  ],
};
