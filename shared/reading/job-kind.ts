import type { Job } from '../domain/reading.ts';
import type { Section } from './section-rows.ts';

const INTERNSHIP =
  /(?:^|[(|,:\u2013\u2014-]\s?|\d\s)\p{L}{0,20}stage(?![\p{L}])|\p{L}stageopdracht|\bstagiaire?\b|afstudeer|\binternship\b|\bintern(?=\s*(?:$|[,;|()–-]|(?:at|bij|in)\s))/imu;
const VOLUNTEER = /\bvrijwillig(?:er|ster|erswerk)?\b|\bvolunteer\b|\bonbetaald\b(?! verlof)|\bin mijn vrije tijd\b/i;
/** Posts on a board, at a club or in the neighbourhood: nobody is paid for them. */
const BOARD =
  /\b(?:bestuurslid|penningmeester|voorzitter|secretaris|trainer|coach|scheidsrechter|vrijwilliger)\b(?=[^\n]*\n?[^\n]*(?<!\p{L})(?:ouderraad|wijkraad|buurt(?!team)|dorpshuis|dorpsraad|speeltuin|(?:sport|voetbal|hockey|tennis|korfbal|handbal|wandel|zwem|muziek|toneel|huurders|bewoners|oranje|historische )vereniging|hockeyclub|voetbalclub|sportclub|scouting|harmonie|kerk\b|parochie|voedselbank))/iu;

/** What kind of job the words of a header, or the heading above it, say that it is. */
export const kindOf = (section: Section, header: string): Job['kind'] => {
  if (section.kind === 'internships' || INTERNSHIP.test(header)) return 'internship';
  return section.kind === 'volunteering' || VOLUNTEER.test(header) || BOARD.test(header) ? 'volunteer' : 'work';
};

const GAP =
  /^(?:(?:een\s)?(?:periode (?:van )?)?(?:sabbatical|sabbatsjaar|wereldreis|(?:rond|lange|verre)reis|reis (?:door|naar|langs) .*|reizen|gereisd|reisde|backpack\p{L}*|tussenjaar|gap year|jaar vrij|vrij jaar|(?:ouderschaps|zwangerschaps|zorg|bevallings|studie|ziekte|onbetaald )verlof|(?:fulltime |voltijds? )?mantelzorg(?:er)?|werkzoekend|werkloos|zonder werk|geen werk|tussen (?:twee )?banen|in between jobs|arbeidsongeschikt|ziekte|herstel|revalidatie|re-?integratie|burn-?out|(?:zorg|thuis) (?:voor|bij) (?:de |mijn )?(?:kinderen|gezin|ouders?|zieke)|(?:huis(?:vrouw|man|moeder|vader))|(?:loopbaan|carrière|werk)?(?:pauze|onderbreking)|time-?out|zelfstudie|(?:her)?oriëntatie|ouderschap|emigratie|verhuizing|verlof|career break|travel(?:l?ing)?|parental leave|maternity leave))(?![\p{L}-])/iu;

/** Whether the words of a header tell of a time without work: `sabbatical`, `wereldreis door Azië`, `mantelzorg voor mijn moeder`. */
export const isGap = (title: string): boolean => GAP.test(title.trim()) && title.length < 80;
