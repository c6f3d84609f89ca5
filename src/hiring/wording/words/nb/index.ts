import type { LanguageWords } from '../../wording';
import { belonging } from './belonging';
import { life } from './life';

/** Bokmål. */
export const nb: LanguageWords = {
  lists: {
    person: 'du|dere|de|søkeren|søker|kandidaten|kandidat|hun|han|vedkommende|jobbsøkeren',
    your: 'din|ditt|dine|deres|søkerens|kandidatens|vedkommendes|hennes|hans',
    tell: 'oppgi|oppgis|oppgitt|opplys|opplyse|opplyses|angi|angis|spesifiser',
    note: 'skriv|noter|fortell|informer',
    ask: 'spør|spørre|spørres|still|spørsmål',
    only: 'kun|bare|utelukkende|fortrinnsvis|helst',
    seek: 'søker|ønsker|ansetter|foretrekker|vil',
    adjective: 'en|ei|et|ha|kun|bare|helst|ung|unge|yngre|eldre|voksen|voksne|dyktig|dyktige|flink|flinke',
    welcome: 'velkommen|og|eller|å',
    own: 'en|ei|et|noe|noen|egne|egen|små|mindreårige|hjemmeboende|flere|allerede|ikke|selv|vel|mange|stor',
    getting: 'å|få|ha|få|flere|bli|stifte|danne|egne|egen|snart|noen|en|ikke|mer|nå|starte',
    child: 'barn|unger|småbarn',
    leave: 'foreldrepermisjon|fødselspermisjon|pappapermisjon|mammapermisjon|svangerskapspermisjon|permisjon',
    // Before the word that is looked for these tell of work with the matter, not of the applicant.
    work: 'i|med|innen|innenfor|av|fra|på|for|mot|til|erfaring*|kunnskap*|kompetanse*|utdanning*|undervis*|interesse*|fag*|studie*|forsk*|kurs*|bruker*|pasient*|befolkning*|publikum|innbygger*|elev*|temaet|temaer|arbeid*|jobb*',
    story: 'gang|hvordan|når|hvor|hva|du|vi|en|et|om|hvorfor',
    worked:
      'erfaring|kompetanse|kunnskap*|jobbet|arbeidet|møtt|behandlet|undervist|studert|kjennskap|lært|forsket',
    belong: 'tilhører|bekjenner|har|hører|praktiserer|utøver|identifiserer',
    church: 'kirke*|kirken|menighet*|trossamfunn*|livssynssamfunn*|moské*|statskirken|synagoge*',
    party: 'parti|partiet|partier|ungdomsparti|*partiet',
    unionword: 'fagforening*|fagforbund*|arbeidstakerorganisasjon*|fagorganisasjon*|lo',
    complaint:
      'klage|klager|klages|klagen|klagerett|klageretten|klageadgang|klageadgangen|klagefrist|klagefristen|påklage|påklages|påklaget|anke|ankes',
    reasons: 'begrunnelse|begrunnelsen|grunngivelse|grunngivelsen',
    statute: 'forvaltningsloven|forvaltningslovens|forvaltningslova|fvl',
  },
  not: 'ikke|aldri|ingen|intet|uten|unngå|unnlat',
  question: [
    'hva|hvilken|hvilket|hvilke er <your> <it>',
    'hva|hvilken|hvilket|hvilke <it> $',
    'hva|hvilken|hvilket|hvilke <it> ..2 <belong> <person> !<worked>',
    'hva er <it> <your>',
    'hvordan er <your> <it>',
    'hvordan er <it> <your>',
    'fortell|beskriv|snakk ..2 om? <your> <it>',
    'fortell|beskriv|snakk ..2 om? <it> <your>',
    'er|har|blir <person> <own>{2} <group>',
    'er <person> praktiserende|personlig|aktiv|bekjennende|utøvende|etnisk <group>',
  ],
  request: [
    '<tell> ..8-<work> <it>',
    '<note> ..6-<work>|<story> <it>',
    '<tell> ..2 om <person> er ..2-<work> <group>',
    '<ask> ..3 om ..5-<work> <it>',
    '<ask> ..3 om <person> er ..2-<work> <group>',
    'kryss ..2 for ..4-<work> <it>',
    'ber|trenger|krever|ønsker|innhenter ..3-<work> opplysning*|informasjon|opplyst om? ..6-<work> <it>',
    'gi|send oss ..3 opplysning*|informasjon om ..6-<work> <it>',
    'ber ..3-<work> om ..4-<work> <it>',
  ],
  requirement: [
    'må|skal|bør|kan ikke? selv? være <adjective>{2} <group> !<work>',
    '^ <only> <adjective>{1} <group>',
    'vi <seek> <adjective>{4} <group> !<welcome>',
    '<seek> vi <adjective>{4} <group> !<welcome>',
    '<group> foretrekkes|ønskes|prioriteres',
    '<group> ..1 blir|vil foretrukket|prioritert|foretrekkes|prioriteres',
    '<group> kan|bør|skal|må|trenger ikke å? søke',
    'forbeholdt|reservert for? <group>',
    'passer|egner|egnet ..2 ikke|best|bare|kun for <adjective>{1} <group>',
  ],
  topics: { ...life, ...belonging },
};
