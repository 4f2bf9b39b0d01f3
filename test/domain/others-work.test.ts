import { describe, expect, test } from 'vitest';
import { isDenied, isLearned, isPlanned } from '../../shared/domain/denial.ts';
import { othersWork } from '../../shared/domain/others-work.ts';
import { wordsOf } from '../../shared/domain/word.ts';

/** The words before, in and behind the mention, which stands between brackets. */
const parted = (sentence: string) => {
  const [before = '', named = '', after = ''] = sentence.split(/[[\]]/).map((part) => part.trim());
  return [wordsOf(before), wordsOf(named), wordsOf(after)] as const;
};

describe('work of others', () => {
  test.for([
    'Mijn collega Roos verzorgt in ons team de [verlengde] jeugdhulp',
    'Mijn jurist schrijft de [beschikkingen]',
    'mijn collega’s van het jeugdteam gebruiken [Zorgned]',
    'Het aparte team Intensief behandelde [multiproblematiek]',
    'Onze afdeling kent ook een regisseur voor [verlengde] jeugdhulp',
    'De [bezwaren] tegen deze besluiten werden door de afdeling Juridische Zaken behandeld',
    '[Bezwaren] gaan bij ons naar het juridisch team van de buurgemeente',
    'De invoering van de [Omgevingswet] is bij een ander team belegd',
    'Het [warmteprogramma] was belegd bij een collega van het team Energie',
    'dat contract valt onder de [UAV-GC] en is de taak van haar collega',
    'De koppeling werd gebouwd door de [FME] specialist van het team',
    'De tekeningen in [Civil 3D] werden door het ingenieursbureau gemaakt',
    'De gegevens kreeg ik van de [BGT] beheerder van de gemeente',
    'De [privacy] officer van de organisatie toetst aanvragen',
    'De planeconomen van de afdeling Grondzaken rekenden intussen de [grondexploitaties] door',
    'De gemeente telt 39.000 inwoners en heeft negen lopende [grondexploitaties]',
    'Als er een [proces-verbaal] nodig is, doet mijn collega Auke dat',
    'De invoering van de [Woo] lag bij een collega van juridische zaken',
    'De CISO bewaakte de [BIO] en voerde de audits uit',
    'Zaken die op de [Wsnp] uitlopen, draagt hij over aan de juridische afdeling',
    'De [omgevingsmanager] van het project deed het contact met de buurt',
    'Mijn leidinggevende is voorzitter van de [thuiszitterstafel]',
    'stemde elke week af met de [woordvoerder] van het waterschap',
    'er geldt een aparte organisatie met een eigen adviseur [crisiscommunicatie]',
    'Budgetaanvragen draagt Femke over aan collega’s van het [pgb] team',
    'De [verklarende analyse] stelt bij ons de gedragswetenschapper op',
    'De [brandveiligheid] wordt door de veiligheidsregio beoordeeld',
  ])('is that of a colleague or another department: %s', (sentence) => {
    expect(othersWork(...parted(sentence))).toBe('others');
  });

  test.for([
    'De dienst verleent [milieuvergunningen] voor elf gemeenten',
    'Het team begeleidt jongeren met [multiproblematiek]',
    'De afdeling waar zij werkt, is verantwoordelijk voor [parkeren]',
    'De projectmanager begeleidt het contract onder de [UAV-GC]',
    'De [omgevingsmanager] voerde de gesprekken',
    'Binnen ons team wordt ook [vroegsignalering] opgepakt',
    'In ons team werkten we met [Decos JOIN]',
    'De afdeling zit midden in een [reorganisatie] waarbij teams anders worden ingedeeld',
    'Ik maakte deel uit van een afdeling die voor de regio de [crisiscommunicatie] verzorgt',
  ])('may be that of the own team, or of the candidate in another word: %s', (sentence) => {
    expect(othersWork(...parted(sentence))).toBe('perhaps');
  });

  test.for([
    'Collega’s ingewerkt in [FME]',
    'Collega’s opleiden in [ArcGIS]',
    'Binnen het team Jeugd behandel ik [multiproblematiek]',
    'Team van vijf adviseurs aangestuurd bij [vergunningen]',
    'Samen met de juristen schreef ik op [bezwaren]',
    'het tracé van de [doorfietsroute] Deventer Raalte',
    'De overgang van [GWS] naar Suite maakte zij mee',
    'De [Omgevingswet] ingevoerd bij de afdeling',
    'Werkte als adviseur [crisiscommunicatie] voor drie gemeenten',
    'Stelde de lijsten op van [boventallige] medewerkers',
    'Lid van het kernteam dat de [reorganisatie] uitvoerde',
    'In de rol van [omgevingsmanager] sprak ik met bewoners',
    'Draagt kennis over aan gemeenten over de [Wmo]',
  ])('is not: %s', (sentence) => {
    expect(othersWork(...parted(sentence))).toBeUndefined();
  });
});

describe('what is not work yet, or was only learned', () => {
  test.for([
    ['De overstap naar [ArcGIS] staat voor volgend jaar op de planning', true],
    ['[ArcGIS] is in voorbereiding', true],
    ['In [ArcGIS] zijn de kaarten gemaakt', false],
  ] as const)('%s: planned %s', ([sentence, planned]) => {
    expect(isPlanned(parted(sentence)[2])).toBe(planned);
  });

  test.for([
    ['Ik volgde een driedaagse training [verkeersmodellen]', true],
    ['In 2024 volgde ik een scholingsmiddag over de [Wsnp]', true],
    ['In 2024 volgde ik een opfriscursus [Key2Financiën]', true],
    ['begeleidde studenten, van wie er twee een scriptie schreven over [fietsbeleid]', true],
    ['Gaf een training [verkeersmodellen] aan collega’s', false],
  ] as const)('%s: learned %s', ([sentence, learned]) => {
    expect(isLearned(parted(sentence)[0])).toBe(learned);
  });

  test.for([
    ['stelde mijn lesmateriaal ter [beschikking]', true],
    ['stelde de [beschikking] op', false],
    ['Na de [reorganisatie] van 2015, waar ik zelf niet bij was, bouwde ik alles op', true],
    ['De [socialmediakanalen] vielen en vallen buiten mijn takenpakket', true],
    ['Kreeg les in [FME], maar heb er in het werk niets mee gedaan', true],
  ] as const)('%s: taken back %s', ([sentence, denied]) => {
    const [before, , after] = parted(sentence);
    expect(isDenied(before, after)).toBe(denied);
  });
});
