import type { MinutesView, RecommendationView } from '../../documents/views';
import type { Texts } from '../texts';

type Shared =
  | 'caseNumber'
  | 'post'
  | 'unit'
  | 'pageOf'
  | 'none'
  | 'signatures'
  | 'name'
  | 'role'
  | 'signedAt'
  | 'digest'
  | 'attachments'
  | 'attachment'
  | 'concerns'
  | 'checked';

type Said =
  | 'impartial'
  | 'disqualified'
  | 'notDeclared'
  | 'quorum'
  | 'recommended'
  | 'decided'
  | 'decidedNobody'
  | 'byChair'
  | 'electronic'
  | 'checkedBy'
  | 'council'
  | 'application'
  | 'fileRecommendation'
  | 'fileMinutes';

/** Labels of the recommendation and the minutes, and the sentences that stand in them. */
export const documents = {
  'documents.shared.caseNumber': 'Saksnummer',
  'documents.shared.post': 'Stilling',
  'documents.shared.unit': 'Enhet',
  'documents.shared.pageOf': 'Side {page} av {pages}',
  'documents.shared.none': 'Ingen',
  'documents.shared.signatures': 'Signaturer',
  'documents.shared.name': 'Navn',
  'documents.shared.role': 'Rolle',
  'documents.shared.signedAt': 'Signert',
  'documents.shared.digest': 'Kontrollsum for det som ble vist',
  'documents.shared.attachments': 'Vedlegg',
  'documents.shared.attachment': 'Dokument',
  'documents.shared.concerns': 'Gjelder',
  'documents.shared.checked': 'Kontrollert',

  'documents.recommendation.title': 'Innstilling',
  'documents.recommendation.createdOn': 'Dato',
  'documents.recommendation.announcement': 'Annonsen',
  'documents.recommendation.applicants': 'Søkere',
  'documents.recommendation.ranking': 'Rangering',
  'documents.recommendation.rank': 'Nr.',
  'documents.recommendation.reason': 'Begrunnelse',
  'documents.recommendation.justifications': 'Begrunnede avvik',
  'documents.recommendation.rule': 'Regel',
  'documents.recommendation.by': 'Av',
  'documents.recommendation.interviews': 'Intervjuer',
  'documents.recommendation.heldOn': 'Holdt',
  'documents.recommendation.present': 'Til stede',
  'documents.recommendation.references': 'Referanser',
  'documents.recommendation.referee': 'Referanseperson',
  'documents.recommendation.givenOn': 'Dato',
  'documents.recommendation.summary': 'Hva som kom fram',
  'documents.recommendation.extendedList': 'Utvidet søkerliste',
  'documents.recommendation.extendedListNote': 'Bare for partene i saken.',
  'documents.recommendation.age': 'Alder',
  'documents.recommendation.education': 'Utdanning',
  'documents.recommendation.experience': 'Erfaring',
  'documents.recommendation.checklist': 'Sjekkliste',
  'documents.recommendation.requirement': 'Krav',
  'documents.recommendation.state': 'Status',
  'documents.recommendation.source': 'Kilde',

  'documents.minutes.title': 'Protokoll',
  'documents.minutes.body': 'Organ',
  'documents.minutes.heldOn': 'Møtedato',
  'documents.minutes.place': 'Sted',
  'documents.minutes.present': 'Deltakere',
  'documents.minutes.impartiality': 'Habilitet',
  'documents.minutes.absent': 'Ikke til stede',
  'documents.minutes.quorum': 'Vedtaksført',
  'documents.minutes.recommendation': 'Innstilling',
  'documents.minutes.proceedings': 'Behandling',
  'documents.minutes.votes': 'Stemmer',
  'documents.minutes.vote': 'Stemme',
  'documents.minutes.reason': 'Begrunnelse',
  'documents.minutes.result': 'Resultat',
  'documents.minutes.dissents': 'Dissens',
  'documents.minutes.decision': 'Vedtak',

  'documents.said.council': 'Ansettelsesrådet',
  'documents.said.electronic': 'Elektronisk behandling',
  'documents.said.impartial': 'Habil',
  'documents.said.disqualified': 'Inhabil: {{reason}}',
  'documents.said.notDeclared': 'Ikke besvart',
  'documents.said.quorum': '{{voted}} stemte. {{needed}} kreves.',
  'documents.said.votes_one': '{{who}}: {{count}} stemme',
  'documents.said.votes_other': '{{who}}: {{count}} stemmer',
  'documents.said.byChair': 'Stemmene sto likt. Lederen av rådet avgjorde.',
  'documents.said.recommended': '{{place}}. {{who}}',
  'documents.said.decided': 'Ansettelsesrådet vedtok å ansette {{who}} i stillingen {{post}}.',
  'documents.said.decidedNobody': 'Ansettelsesrådet vedtok å ikke ansette noen av de innstilte.',
  'documents.said.applicants_one': '{{count}} søker',
  'documents.said.applicants_other': '{{count}} søkere',
  'documents.said.checkedBy': 'Kontrollert {{date}}',
  'documents.said.application': 'Søknad og CV',
  'documents.said.fileRecommendation': 'innstilling',
  'documents.said.fileMinutes': 'protokoll',
} as const satisfies Texts<
  | `documents.shared.${Shared}`
  | `documents.recommendation.${Exclude<keyof RecommendationView['labels'], Shared>}`
  | `documents.minutes.${Exclude<keyof MinutesView['labels'], Shared>}`
  | `documents.said.${Said}`
  | `documents.said.${'votes' | 'applicants'}_${'one' | 'other'}`
>;
