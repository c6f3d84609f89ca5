import type { Field } from '../../applicants/fields';
import type { CellFaultCode, ImportFault } from '../../applicants/import-fault';
import type { Texts } from '../texts';

type Upload =
  | 'title'
  | 'intro'
  | 'drop'
  | 'paste'
  | 'page'
  | 'whichRows'
  | 'nothingTaken'
  | 'hostNotAllowed'
  | 'unreadable'
  | 'linkExpired'
  | 'pageTitle'
  | 'pageIntro'
  | 'pageChoose'
  | 'pageSend'
  | 'pageDone';

/** Applicants as they come in: uploads, what is wrong with a file, columns. */
export const files = {
  'upload.title': 'Hent inn søkerne',
  'upload.intro': 'Bruk eksporten fra rekrutteringssystemet, som CSV eller Excel.',
  'upload.drop': 'Slipp filen her i samtalen.',
  'upload.paste': 'Eller lim inn radene som tekst, med overskriftene øverst.',
  'upload.page': 'Eller last opp filen på en egen side. Lenken virker fram til {{time}}.',
  'upload.nothingTaken': 'Ingenting er lagt inn ennå. Rett dette i filen, og send den på nytt:',
  'upload.whichRows': 'Radene telles slik regnearket viser dem.',
  'upload.hostNotAllowed': 'Jeg henter ikke filer fra den adressen. Last opp filen på siden min i stedet.',
  'upload.unreadable': 'Jeg fikk ikke hentet filen. Prøv igjen, eller last den opp på siden min.',
  'upload.linkExpired': 'Lenken er gått ut eller er ikke gyldig. Skriv «importer søkere» for å få en ny.',
  'upload.pageTitle': 'Last opp søkere',
  'upload.pageIntro': 'Filen leses med en gang og blir ikke liggende her.',
  'upload.pageChoose': 'Velg fil (CSV eller XLSX)',
  'upload.pageSend': 'Last opp',
  'upload.pageDone': 'Du kan lukke siden og gå tilbake til samtalen.',
  'upload.taken_one': '{{count}} søker er lagt inn.',
  'upload.taken_other': '{{count}} søkere er lagt inn.',
  'upload.more_one': 'og {{count}} feil til',
  'upload.more_other': 'og {{count}} feil til',

  'file.tooLarge': 'Filen er for stor. Den kan være høyst {{limit}} byte.',
  'file.empty': 'Filen er tom.',
  'file.binary': 'Filen er ikke en tabell. Send CSV eller XLSX.',
  'file.html': 'Filen er en nettside, ikke en tabell. Eksporter på nytt som CSV eller XLSX.',
  'file.oldExcel': 'Filen er i det gamle Excel-formatet. Lagre den som XLSX.',
  'file.passwordProtected': 'Filen er beskyttet med passord. Lagre den uten passord.',
  'file.unsupportedWorkbook': 'Arbeidsboken er av et slag jeg ikke kan lese. Lagre den som vanlig XLSX.',
  'file.damaged': 'Filen er skadet og kan ikke leses. Eksporter den på nytt.',
  'file.brokenQuotes': 'Et anførselstegn er ikke avsluttet.',
  'file.notATable': 'Jeg fant ingen tabell. Send overskrifter og rader med samme skilletegn.',
  'file.noHeader': 'Jeg fant ingen rad med overskrifter.',
  'file.noApplicants': 'Filen har overskrifter, men ingen søkere.',
  'file.missingColumn': 'Kolonnen mangler: {{field}}.',
  'file.duplicateColumn': 'To kolonner betyr det samme: {{field}}.',
  'file.tooManyRows': 'Filen har for mange rader. Den kan ha høyst {{limit}}.',
  'file.tooManyColumns': 'Filen har for mange kolonner. Den kan ha høyst {{limit}}.',

  'cell.missingValue': 'verdien mangler',
  'cell.tooLong': 'teksten er lengre enn {{limit}} tegn',
  'cell.badEmail': '«{{value}}» er ingen e-postadresse',
  'cell.badBirth': '«{{value}}» er ingen fødselsdato eller alder',
  'cell.badGender': '«{{value}}» er ikke et kjønn jeg kjenner',
  'cell.badDate': '«{{value}}» er ingen dato',
  'cell.badYesNo': '«{{value}}» er verken ja eller nei',
  'cell.badLanguage': '«{{value}}» er ikke et språk jeg kjenner',
  'cell.duplicateApplicant': 'samme søker som i rad {{firstRow}}',
  'cell.extraCells': 'raden har flere felt enn overskriftene',
  'cell.fewerCells': 'raden har færre felt enn overskriftene',
  'cell.controlCharacter': 'teksten har tegn som ikke kan vises',
  'cell.garbledText': 'bokstavene er ødelagt, trolig av feil tegnsett',
  'cell.formulaError': 'cellen viser en feil i en formel',
  'cell.nationalIdNotAllowed': 'fødselsnummer skal ikke være med. Fjern kolonnen.',
  'cell.inRow': 'Rad {{row}}',

  'field.number': 'søkernummer',
  'field.name': 'navn',
  'field.firstName': 'fornavn',
  'field.lastName': 'etternavn',
  'field.email': 'e-post',
  'field.phone': 'telefon',
  'field.birth': 'fødselsår',
  'field.gender': 'kjønn',
  'field.municipality': 'kommune',
  'field.title': 'nåværende stilling',
  'field.employer': 'arbeidssted',
  'field.education': 'utdanning',
  'field.experience': 'erfaring',
  'field.withhold': 'unntatt offentlighet',
  'field.withholdReason': 'begrunnelse for unntak',
  'field.disability': 'funksjonsnedsettelse',
  'field.cvGap': 'hull i CV',
  'field.immigrantBackground': 'innvandrerbakgrunn',
  'field.priorityClaim': 'fortrinnsrett',
  'field.internal': 'intern søker',
  'field.wantsList': 'ønsker søkerliste',
  'field.appliedOn': 'søknadsdato',
  'field.source': 'hvor stillingen ble sett',
  'field.language': 'språk',
  'field.nationalId': 'fødselsnummer',

  'applicants.title': 'Søkere',
  'applicants.none': 'Det er ingen søkere i saken ennå.',
  'applicants.count_one': '{{count}} søker',
  'applicants.count_other': '{{count}} søkere',
  'applicants.withhold': 'ber om å ikke stå på den offentlige søkerlisten',
  'applicants.private': 'Navnene på søkerne er taushetsbelagt.',
  'upload.oneAtATime': 'Send én fil om gangen, så ser du hva som ble lest av hver. Ingenting er lest nå.',
} as const satisfies Texts<
  | `upload.${Upload | 'oneAtATime'}`
  | `upload.${'taken' | 'more'}_${'one' | 'other'}`
  | `file.${Exclude<ImportFault['code'], CellFaultCode>}`
  | `cell.${CellFaultCode | 'inRow'}`
  | `field.${Field}`
  | `applicants.${'title' | 'none' | 'withhold' | 'private'}`
  | `applicants.count_${'one' | 'other'}`
>;
