import { list } from './field.ts';

/** Invented people of many origins, in the order in which documents use them. */
export const PEOPLE = list(
  'Marijke Oosterveen|Yusuf Karadağ|Lotte van den Heerik|Anil Ramcharan|Sjoerd Wiersinga|Fadoua El Amrani|Pieter-Jan Kuipéri|Agnieszka Nowakowa|Thijs Boerhof|Naima Benhaddou|Geertje Hoekzema|Rutger van Ommen-Smit|Precious Adjei|Wim Theunisz|Dilara Öztekin|Casper Lindenhout|Joanna Wrobelska|Mohamed Aït Lahcen|Ineke ter Horst-Blok|Bao Nguyen Tran|Ellen Vervoordt|Sanjay Bhagwandin|Femke Rozenga|Orlando Martis|Hanneke de Leede|Kofi Boatengh|Jurre Sikkens|Selma Hadžić|Bart Crommelin|Noor Zeitouni|Arnoud van Kesterenhof|Mirjam Pelgröm|Ricardo Felter|Sofie Dumortierz|Gijsbert Haverlag|Zainab Warsameh|Evert-Jan Nijdamme|Chantal Wijngaardt|Tomasz Zielonka|Renske Bruinewoud|Ferdi Akbulutlu|Anne-Fleur Coehoornz|Dirk Poelgeester|Laila Moussaouia|Harm Stegenga|Priya Jagessarsing|Mees Vonkeman|Aleksandra Petrovska|Niels Oudekerk|Samira Tahirova|Klaas Douwemaat|Winston Pinasz|Trudy Berkelmans|Hamza Yildirimci|Lieke Sneevliet|Jacob Manuhutia|Ans Kroezema|David Okonkwoh|Myrthe Vlasblom|Rachid Bouzianeh|Teun Groenewegh|Esmée Latuperis|Gerben Hoitsma|Soraya Nazarian|Paul Kessenich|Ilse Wagemaekers|Abel Tesfayeh|Corrie Langebroek|Stefan Ioveanu|Judith Zandsteegh|Emre Şahinler|Marleen Ottevanger|Joost Bijlhouwer|Fatoumata Diallosi|Sytske Reitsema|Rob Verhaegh-Mols|Tanja Kovačevska|Luuk Aalderink|Meryem Ouchanova|Henk Slotemaker|Vera Duivestein|Kamal Oulad Said|Nynke Terpstrama|Guido Castelijns|Shanti Kalpoe|Freek Woudenberg|Ayse Demirhan|Bram Kalkhoven|Claudia Ferreiras|Jelmer Postumus|Hilde Roggeveld|Isaac Amponsahi|Petra Neervoort|Menno Schuringh|Layla Hosseinpour|Dennis Grootveld|Roos Ellenbroek|Tarik Bouchtaoui|Wietske Fokkema|Maurice Zuiderent|Anouk Liefstinck|Cornelis Baardwijk|Jasmina Begovac|Erik Troostwijk|Saskia Munnikes|Ahmed Farahani|Danique Hulsebos|Ton Ruijgrok|Iris Kamerlingh|Bilal Chaouchi|Gea Wolthuizen|Floris Tuinstra|Manon Verkuijl|Desmond Kwakyeh',
);

/** Towns where people live and employers have their seat. */
export const TOWNS = list(
  'Zutphen|Hoorn|Tiel|Assen|Breukelen|Goes|Weert|Dokkum|Naaldwijk|Doetinchem|Boxtel|Houten|Sneek|Capelle aan den IJssel|Emmen|Wageningen',
);

/** Jobs beside or before a career. */
export const SIDE_JOBS = [
  ['Vakkenvuller', 'Jumbo'],
  ['Barista', 'Bagels & Beans'],
  ['Bezorger', 'Fietskoerier Maaslijn'],
  ['Zaalhulp', 'De Kornuit'],
  ['Verkoopmedewerker', 'Hema'],
  ['Productiemedewerker', 'Campina'],
  ['Zweminstructeur', 'De Waterlelie'],
  ['Enquêteur', 'Ipsos'],
] as const;

/** Unpaid work: title and for whom. */
export const VOLUNTEER = [
  ['Penningmeester', 'VV De Treffers'],
  ['Bestuurslid', 'Stichting Muziektuin'],
  ['Taalmaatje', 'Vluchtelingenwerk'],
  ['Scheidsrechter', 'HC Merwede'],
  ['Voorzitter medezeggenschapsraad', 'De Regenboog'],
  ['Gids', 'Natuurmonumenten'],
  ['Maatje', 'Humanitas'],
  ['Secretaris', 'Dorpsbelang Oudega'],
] as const;

/** Internships: title and for whom. */
export const INTERNSHIPS = [
  ['Stagiair beleid', 'Gemeente Wierden'],
  ['Afstudeerder', 'TNO'],
  ['Stagiaire', 'Dimence'],
  ['Onderzoeksstagiair', 'Trimbos-instituut'],
  ['Meewerkstagiair', 'De Heus'],
] as const;

/** Agencies that second people. */
export const AGENCIES = list(
  'Yacht|Brunel|Driessen|BMC|Maandag|Randstad Professional|Het Flexhuis|JS Consultancy|Geerdes & Co|Publiek Netwerk',
);

/** Referees: name and what they are. */
export const REFEREES = [
  ['Karin Vosmeer', 'teammanager'],
  ['Jan-Willem Otterloo', 'afdelingshoofd'],
  ['Fatih Yavuzer', 'directeur'],
  ['Annelies Baltussen', 'opdrachtgever'],
  ['Rein Sytsema', 'programmamanager'],
  ['Monique Janszen-Prins', 'hoofd bedrijfsvoering'],
] as const;

/** What people do in their own time. */
export const HOBBIES = list(
  'Hardlopen, koken voor vrienden en schaken.|Zeilen op de Friese meren, lezen en mijn moestuin.|Zingen in een koor en lange wandelingen met de hond.|Wielrennen, fotografie en bordspellen.|Padel, bakken en reizen met de trein.',
);
