import type { Hiring } from '../../hiring/hiring';
import type { Language } from '../../hiring/people';
import type { Texts } from '../texts';

/** What the bot says when nothing in particular happens: greetings, help, status, lists, mistakes. */
export const conversation = {
  'welcome.greeting':
    'Hei, {{name}}. Jeg er Innstilt og følger deg gjennom en ansettelse, ett steg om gangen.',
  'welcome.start':
    'Skriv «ny ansettelse» for å begynne, eller «øvelsessak» for å prøve uten at noe gjelder. Skriv «hjelp» når som helst for å se hva jeg kan.',

  'help.title': 'Dette kan du skrive',
  'help.intro': 'Du kan bruke knappene eller skrive. Begge deler gjør det samme.',
  'help.newHiring.word': 'ny ansettelse',
  'help.newHiring.does': 'starter en ny sak',
  'help.practice.word': 'øvelsessak',
  'help.practice.does': 'starter en sak du kan prøve deg fram i',
  'help.myCases.word': 'mine saker',
  'help.myCases.does': 'viser sakene du har en rolle i',
  'help.openCase.word': 'sak 2',
  'help.openCase.does': 'går til en av sakene',
  'help.status.word': 'status',
  'help.status.does': 'viser hvor saken står, og hva som venter på hvem',
  'help.next.word': 'neste',
  'help.next.does': 'viser det neste du kan gjøre',
  'help.why.word': 'hvorfor',
  'help.why.does': 'forklarer frister og regler med kilde',
  'help.applicants.word': 'søkere',
  'help.applicants.does': 'viser søkerne i saken',
  'help.documents.word': 'dokumenter',
  'help.documents.does': 'viser dokumentene i saken',
  'help.back.word': 'tilbake',
  'help.back.does': 'går til forrige spørsmål',
  'help.skip.word': 'hopp over',
  'help.skip.does': 'bruker forslaget eller lar spørsmålet stå tomt',
  'help.cancel.word': 'avbryt',
  'help.cancel.does': 'legger skjemaet til side, svarene blir tatt vare på',
  'help.takeBack.word': 'angre',
  'help.takeBack.does': 'tar tilbake det siste du gjorde',
  'help.language.word': 'språk',
  'help.language.does': 'bytter språk',
  'help.fastForward.word': 'spol fram 3 dager',
  'help.fastForward.does': 'stiller klokka fram, bare når programmet kjører lokalt',

  'notUnderstood.text': 'Det forsto jeg ikke. Her er det du kan gjøre nå.',
  'notUnderstood.tooLong': 'Meldingen er for lang. Del den opp, eller skriv høyst {{limit}} tegn om gangen.',

  'answer.yes': 'Ja',
  'answer.no': 'Nei',

  'button.change': 'Endre',
  'button.back': 'Tilbake',
  'button.next': 'Neste',
  'button.cancel': 'Avbryt',
  'button.status': 'Status',
  'button.myCases': 'Mine saker',
  'button.newHiring': 'Ny ansettelse',
  'button.practice': 'Øvelsessak',
  'button.takeBack': 'Angre',
  'button.why': 'Hvorfor?',
  'button.upload': 'Last opp fil',

  'guide.page': 'Side {{page}} av {{pages}}',
  'guide.options': 'Svar med nummer eller navn:',
  'guide.suggestion': 'Forslag: {{value}}\nSkriv «hopp over» for å bruke det.',
  'guide.optional': 'Valgfritt. Skriv «hopp over» for å la det stå tomt.',
  'guide.optionalLabel': '{{label}} (valgfritt)',
  'guide.setAside': 'Greit, jeg legger det til side. Svarene er tatt vare på.',
  'guide.nothingOpen': 'Det er ikke noe skjema åpent. Skriv «neste» for å se hva du kan gjøre.',
  'guide.summary': 'Svarene dine',
  'guide.typeToConfirm': 'Skriv «ja» for å bekrefte, «endre» for å rette noe eller «avbryt» for å vente.',

  'status.title': 'Sak {{title}}',
  'status.untitled': 'Ny ansettelse',
  'status.practice': 'Øvelse',
  'status.yours': 'Venter på deg',
  'status.others': 'Venter på andre',
  'status.done': 'Gjort',
  'status.later': 'Kommer senere',
  'status.progress': '{{done}} av {{of}}',
  'status.owners': 'Hos {{owners}}',
  'status.due': 'Frist {{date}} ({{due}})',
  'status.overdue': 'Frist {{date}} ({{due}})',
  'status.nothingForYou': 'Ingenting venter på deg i denne saken nå.',
  'status.open': 'Saken er i gang.',
  'status.cancelled': 'Saken er avlyst.',
  'status.checklist': 'Sjekkliste',

  'why.title': 'Hvorfor?',
  'why.satisfied': 'Oppfylt når: {{what}}',
  'why.noRule': 'Ingen regel krever dette. Rekkefølgen er vår standard.',
  'why.ownPeriod': 'Antall dager er vår standard og kan endres av virksomheten.',

  'cases.title': 'Mine saker',
  'cases.none': 'Du har ingen saker ennå. Skriv «ny ansettelse» for å starte en.',
  'cases.line': '{{number}}. {{title}}',
  'cases.detail': '{{step}}, startet {{date}}',
  'cases.choose': 'Skriv «sak» og nummeret for å gå til en av dem.',
  'cases.noFocus': 'Jeg vet ikke hvilken sak det gjelder. Velg en her, eller start med «ny ansettelse».',
  'cases.opened': 'Saken er startet.',

  'practice.opened': 'Øvelsessaken er startet. Ingenting sendes til noen utenfor.',
  'practice.discarded': 'Øvelsessaken er kastet.',
  'practice.notPractice':
    'Dette er ingen øvelsessak, så den kan ikke kastes. Skriv «avlys saken» for å avlyse den.',
  'practice.discardReason': 'Øvelsen er ferdig.',

  'takeBack.done': '«{{step}}» er tatt tilbake.',

  'language.ask': 'Hvilket språk vil du ha?',
  'language.set': 'Nå svarer jeg på {{language}}.',
  'language.nb': 'bokmål',
  'language.nn': 'nynorsk',
  'language.da': 'dansk',
  'language.en': 'engelsk',

  'stale.card': 'Kortet var ikke oppdatert. Her er saken slik den er nå.',
  'stale.again': 'Det er allerede gjort.',
  'stale.gone': 'Jeg fant ikke saken, eller du har ingen rolle i den. Skriv «mine saker» for å se dine.',

  'errors.unexpected':
    'Noe gikk galt hos meg. Saken er ikke endret. Prøv igjen, og oppgi referansen {{reference}} hvis det fortsetter.',
  'errors.busy': 'Flere lagret samtidig, og det du gjorde, ble ikke med. Prøv igjen.',
  'errors.tooFast': 'Det ble for mye på en gang. Vent litt, og prøv igjen.',
  'errors.unavailable':
    'Noe jeg er avhengig av, svarer ikke akkurat nå. Ingenting er gått tapt. Prøv igjen om litt.',
  'errors.badData': 'Jeg kunne ikke lese det som kom fra kortet. Åpne det på nytt.',
  'errors.unknownVerb': 'Jeg kjenner ikke den knappen. Skriv «hjelp» for å se hva jeg kan.',
  'errors.unknownPerson': 'Jeg kjenner deg ikke i denne virksomheten. HR kan legge deg til.',

  'local.fastForward_one': 'Klokka er stilt fram {{count}} dag. Nå er det {{date}}.',
  'local.fastForward_other': 'Klokka er stilt fram {{count}} dager. Nå er det {{date}}.',
  'local.onlyLocal': 'Klokka kan bare stilles fram når programmet kjører lokalt.',
  'local.tooFar': 'Jeg kan spole fram 1 til {{most}} dager om gangen.',

  'status.closed': 'Saken er avsluttet.',
  'status.onHold': 'Saken er satt på vent.',
  'status.onHoldUntil': 'Saken er satt på vent til {{date}}.',
} as const satisfies Texts<`status.${Hiring['status']}` | `language.${Language}`> & Texts<string>;
