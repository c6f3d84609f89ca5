import type { SameKeys } from '../texts';
import type { cards as nb } from '../nb/cards';

/** Words that stand on the cards of a case. */
export const cards = {
  'applicant.numbered': 'Søkjar {{number}}',
  'text.erased': '(teksten er sletta)',

  'start.intro': 'Før du byrjar: les gjennom regelverket, støttemateriellet og opplæringa for rekruttering.',
  'start.steps': 'Stega i saka',
  'start.rules': 'Reglane følgjer med',
  'start.rulesText':
    'Eg seier frå når ein regel stoppar eit steg, kva regel det er, og kva som skal til. Skriv «kvifor» når som helst.',
  'start.contact': 'Har du spørsmål, kan du kontakte Styringseininga.',
  'start.contactHr': 'Har du spørsmål, kan du kontakte HR.',

  'group.personalOnly': 'Skriv til meg i vår eigen samtale, så er det berre du som ser svaret.',
  'step.underWay': 'I gang',
  'calendar.cancelled': 'Tilsetjingssaka er avslutta, og intervjuet er avlyst.',
  'refusal.title': 'Ikkje no',
  'task.finished': 'Dette er gjort, eller det ventar ikkje på deg lenger.',
  'task.others': 'Fleire søkjarar ventar',

  'documents.title': 'Dokument i saka',
  'documents.intro': 'Lenkjene er dine eigne og verkar ei kort tid.',
  'documents.none': 'Det er ingen dokument i saka enno.',
  'documents.openRecommendation': 'Opne innstillinga (PDF)',
  'documents.openMinutes': 'Opne protokollen (PDF)',

  'guide.fillOrType': 'Fyll ut kortet, eller svar her: {{question}}',
  'guide.suggestionOnCard': 'Forslaget står i kortet. Skriv «hopp over» for å bruke det.',
  'guide.wayOut': 'Skriv «avbryt» om du heller vil gjere noko anna.',
  'guide.changeWhich': 'Kva svar vil du endre? Skriv nummeret, eller «ja» om alt stemmer.',
  'form.nothingLeft': 'Det er ikkje noko å fylle ut her no. Dette er saka slik ho er.',
  'cases.openedBefore': 'Denne saka har du starta før. Skriv «ny tilsetjing» for å starte ei til.',
  'file.tooLargeMb': 'Fila er for stor. Ho kan vere høgst {{limit}} MB.',
  'guide.resumed': 'Vi held fram der du slapp.',
  'cases.notFound': 'Eg fann inga sak som passar med «{{asked}}».',
  'applicants.notFound':
    'Eg fann ingen til intervju som passar med «{{asked}}». Skriv «søkjarar» for å sjå numra.',
  'guide.typeToConfirmOnly': 'Skriv «ja» for å stadfeste eller «avbryt» for å vente.',
  'status.notYet': 'Kan ikkje gjerast enno',
} as const satisfies SameKeys<typeof nb>;
