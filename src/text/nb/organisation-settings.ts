import type { SettingFault } from '../../hiring/settings/faults';
import type { SettingGroup } from '../../hiring/settings/setting';
import type { Fault } from '../../hiring/questions';
import type { Texts } from '../texts';

type OwnFault = Exclude<SettingFault['code'], Fault['code']>;

/** What an organisation sets for itself: the settings, why one cannot be taken, the log. */
export const organisationSettings = {
  'help.settings.word': 'innstillinger',
  'help.settings.does': 'viser det virksomheten har satt selv, og endrer det',
  'settings.title': 'Virksomhetens innstillinger',
  'settings.intro':
    'Endringer gjelder nye saker. Saker som er i gang, følger det de startet med, til HR flytter dem med «nye regler». Velg her, eller skriv «innstilling 3» for å se en av dem og «innstilling 3 10» for å endre den.',
  'settings.which': 'Hvilken innstilling?',
  'settings.open': 'Vis og endre',
  'settings.save': 'Lagre',
  'settings.all': 'Alle innstillinger',
  'settings.log': 'Siste endringer',
  'settings.logNone': 'Ingenting er endret i chatten ennå.',
  'settings.logLine': '{{name}}: {{from}} → {{to}}',
  'settings.logDetail': '{{date}} kl. {{time}}, {{who}}, versjon {{version}}',
  'settings.none': 'ikke satt',
  'settings.nobody': 'ingen',
  'settings.numbered': '{{number}}. {{name}}',
  'settings.line': '{{value}} ({{whose}})',
  'settings.now': 'Nå',
  'settings.whose': 'Hvor verdien kommer fra',
  'settings.bounds': 'Kan være',
  'settings.between': '{{min}} til {{max}}',
  'settings.rule': 'Regel',
  'settings.whose.own': 'virksomhetens eget',
  'settings.whose.default': 'vår standard',
  'settings.typed': 'Skriv «innstilling {{number}}» og den nye verdien, eller bruk feltet.',
  'settings.typedSeats':
    'Skriv «innstilling {{number}} leder; arbeidsgiver; ansatte; sekretær» med navnene i den rekkefølgen, eller bare ett sted: «innstilling {{number}} sekretær: navnet».',
  'settings.seat': '{{label}}: {{seated}}',
  'settings.saved': 'Lagret: {{name}} er nå {{value}}. Det gjelder nye saker fra nå av.',
  'settings.savedForAll': 'Lagret: {{name}} er nå {{value}}. Det gjelder alle saker fra nå av.',
  'settings.running_one':
    '{{count}} sak som er i gang, følger det den startet med. HR kan flytte den med «nye regler».',
  'settings.running_other':
    '{{count}} saker som er i gang, følger det de startet med. HR kan flytte dem med «nye regler».',
  'settings.council':
    'Saker som rådet alt har fått, avgjøres etter det som gjaldt da saken ble sendt. De blir ikke berørt.',
  'settings.incomplete':
    'Ingen kan stemme før hvor mange som må stemme, begge parter, flertall og stemmelikhet er satt, alle fire.',
  'settings.same': 'Slik var det allerede. Ingenting er endret.',
  'settings.stale': '{{who}} har endret dette i mellomtiden. Her er det slik det er nå.',
  'settings.notAdministrator':
    'Innstillingene endres av {{who}}. Ta kontakt der hvis noe bør være annerledes.',
  'settings.nobodyAdministers':
    'Ingen er satt opp til å endre innstillingene. Den som driver programmet, kan gjøre det.',
  'settings.notFound': 'Jeg fant ingen innstilling «{{asked}}». Velg en fra listen.',
  'settings.notice': '{{who}} har endret en innstilling',
  'settings.noticeIntro': '{{name}}: {{from}} → {{to}}. Det gjelder nye saker.',
  'settings.closedDayName': 'fridag i virksomheten',

  'settings.group.numbers': 'Frister og tall i reglene',
  'settings.group.council': 'Ansettelsesrådet',
  'settings.group.roles': 'Hvem som får rollene i nye saker',
  'settings.group.hours': 'Når folk får meldinger',
  'settings.group.retention': 'Hvor lenge avsluttede saker beholder noe',
  'settings.group.closedDays': 'Dager virksomheten har stengt',

  'parameter.days': 'antall dager',
  'parameter.weeks': 'antall uker',
  'parameter.workingDays': 'antall arbeidsdager',
  'parameter.usual': 'vanlig antall',
  'parameter.minimum': 'minste antall',
  'parameter.mostMonths': 'høyst antall måneder',
  'parameter.checkDays': 'dager til å avklare',
  'parameter.usualDays': 'dager som er vanlig',
  'parameter.tooManyDays': 'dager som er for lenge',
  'parameter.dueOnWorkingDay': 'frist, arbeidsdag nummer',
  'parameter.warnOnWorkingDay': 'varsel, arbeidsdag nummer',
  'parameter.escalateOnWorkingDay': 'beskjed til HR, arbeidsdag nummer',
  'parameter.remindOnWorkingDay': 'påminnelse, arbeidsdag nummer',
  'parameter.onWorkingDay': 'sendes på arbeidsdag nummer',
  'parameter.remindDays': 'første påminnelse, dager før',
  'parameter.remindAgainDays': 'neste påminnelse, dager før',
  'parameter.remindLastDays': 'siste påminnelse, dager før',

  'setting.council.seats.name': 'Hvem som sitter i rådet',
  'setting.council.seats.help':
    'Lederen, like mange medlemmer fra hver side, og sekretæren som skriver protokollen. Alle fire lagres samlet.',
  'seat.chair': 'Leder, som også stemmer',
  'seat.employer': 'Medlemmer fra arbeidsgiver',
  'seat.employees': 'Medlemmer fra de ansatte',
  'seat.secretary': 'Sekretær, uten stemme',
  'setting.council.quorum.name': 'Hvor mange som må stemme',
  'setting.council.quorum.help': 'Det minste antallet stemmer rådet kan avgjøre en sak med.',
  'setting.council.bothSidesNeeded.name': 'Begge parter må stemme',
  'setting.council.bothSidesNeeded.help': 'Om minst én fra arbeidsgiver og én fra de ansatte må ha stemt.',
  'setting.council.majority.name': 'Flertall',
  'setting.council.majority.help': 'Hva som skal til for at noen er valgt.',
  'setting.council.tie.name': 'Stemmelikhet',
  'setting.council.tie.help': 'Hva som avgjør når stemmene er like.',
  'option.majority.simple': 'flest stemmer',
  'option.majority.absolute': 'mer enn halvparten',
  'option.tie.chairDecides': 'lederen avgjør',
  'option.tie.newMeeting': 'nytt møte',
  'setting.role.hr.name': 'HR',
  'setting.role.hr.help': 'De som er HR i alle nye saker.',
  'setting.role.unionRepresentative.name': 'Tillitsvalgte',
  'setting.role.unionRepresentative.help': 'De som drøfter for de ansatte i nye saker.',
  'setting.role.recommendingAuthority.name': 'Innstillende myndighet',
  'setting.role.recommendingAuthority.help': 'De som innstiller i nye saker.',
  'setting.role.decidingAuthority.name': 'Myndighet til å ansette',
  'setting.role.decidingAuthority.help': 'De som fatter vedtaket i nye saker.',
  'setting.role.assessor.name': 'Vurderingsutvalg',
  'setting.role.assessor.help': 'De som leser, rangerer og kommenterer i nye saker.',
  'setting.hours.from.name': 'Meldinger fra klokka',
  'setting.hours.from.help': 'Skriv tiden slik: 07:00. Gjelder alle som ikke har valgt selv, og alle saker.',
  'setting.hours.to.name': 'Meldinger til klokka',
  'setting.hours.to.help': 'Etter denne tiden er det stille til neste arbeidsdag. Gjelder alle saker.',
  'setting.hours.digestAt.name': 'Samlede påminnelser klokka',
  'setting.hours.digestAt.help': 'Når dagens påminnelser kommer samlet. Gjelder alle saker.',
  'setting.retention.applicantDays.name': 'Søkere: dager etter avslutning',
  'setting.retention.applicantDays.help':
    'Så lenge beholdes opplysninger om søkere etter at saken er avsluttet. Gjelder også saker som er avsluttet allerede.',
  'setting.retention.textDays.name': 'Tekster: dager etter avslutning',
  'setting.retention.textDays.help':
    'Så lenge beholdes referater, begrunnelser og andre tekster. Gjelder også saker som er avsluttet allerede.',
  'setting.retention.caseDays.name': 'Hele saken: dager etter avslutning',
  'setting.retention.caseDays.help':
    'Så lenge beholdes saken her etter avslutning. Arkivet er ikke berørt. Gjelder også saker som er avsluttet allerede.',
  'setting.retention.practiceDays.name': 'Øvelsessaker: dager etter avslutning',
  'setting.retention.practiceDays.help': 'Så lenge beholdes øvelsessaker som er ferdige.',
  'setting.closedDays.add.name': 'Legg til en dag',
  'setting.closedDays.add.help':
    'Skriv datoen og hva dagen heter, for eksempel «24.12. julaften». Lovbestemte frister flyttes ikke av slike dager.',
  'setting.closedDays.remove.name': 'Ta bort en dag',
  'setting.closedDays.remove.help': 'Dagen blir en vanlig arbeidsdag i nye saker.',

  'fault.quorumTooLarge':
    'Rådet har {{limit}} som kan stemme. Med flere enn det kunne ingen ny sak avgjøres. Saker som er i gang, er ikke berørt.',
  'fault.sideMissing': 'Rådet har ingen fra de ansatte. Da kunne ingen ny sak avgjøres.',
  'fault.seatedTwice': '{{who}} har allerede en annen plass i rådet. Hver person kan bare ha én.',
  'fault.secretaryVotes': '{{who}} stemmer i rådet, og kan ikke være sekretær. Sekretæren stemmer ikke.',
  'fault.sidesUnequal':
    'Det må være like mange fra arbeidsgiver og fra de ansatte. Ellers kunne rådet ikke få nye saker.',
  'fault.quorumAbove':
    '{{limit}} må stemme for at rådet kan avgjøre en sak, og så mange ville det ikke være. Velg flere medlemmer, eller sett ned «Hvor mange som må stemme» først.',
  'fault.roleEmpty': 'Noen må ha rollen. Uten den ville oppgaver i nye saker ikke ventet på noen.',
  'fault.unknownPerson': 'Det er ikke noen i virksomheten. Velg fra listen, eller skriv navn eller nummer.',
  'fault.notAClosedDay': 'Jeg forsto ikke datoen. Skriv datoen først, for eksempel «24.12. julaften».',
  'fault.closedAlready': '{{limit}} er lagt inn allerede.',
  'fault.dayOffAlready': '{{limit}} er helg eller helligdag, og regnes ikke som arbeidsdag uansett.',
  'fault.notATime': 'Skriv tiden med timer og minutter, for eksempel 07:30.',
  'fault.hoursReversed': 'Tiden fra må være før tiden til. Den andre er {{limit}}.',
  'fault.digestOutside': 'Det er utenfor tiden folk får meldinger i, {{limit}}.',
  'fault.passesOther':
    'Det motsier «{{other}}», som er {{limit}}. Endre den først, eller velg en verdi på riktig side av den.',
} as const satisfies Texts<`settings.group.${SettingGroup}` | `fault.${OwnFault}`> &
  Readonly<Record<string, string>>;
