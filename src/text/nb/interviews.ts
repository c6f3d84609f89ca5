import type { RequestFault } from '../../interviews';
import type { Texts } from '../texts';

/** Series of interviews, and the letters and calendar entries that go with them. */
export const interviews = {
  'strength.fewestDays': 'færrest dager',
  'strength.earliest': 'tidligst ferdig',
  'strength.everybodyPresent': 'flest kan være med',

  'plan.proposals': 'Forslag til intervjuplan',
  'plan.proposal': 'Forslag {{number}}',
  'plan.online': 'På nett',
  'plan.noFit':
    'Jeg fant ingen tider som passer for alle som må være med. Prøv flere dager, kortere pauser eller færre deltakere.',
  'plan.taken': 'Noen av tidene er blitt opptatt i mellomtiden. Velg et annet forslag, eller finn nye tider.',
  'planFault.noApplicants': 'Det er ikke valgt noen søkere til intervju ennå.',
  'planFault.tooManyApplicants': 'Det er valgt flere søkere enn én intervjuplan kan ha.',
  'planFault.noRequiredMember': 'Minst én leder eller tillitsvalgt må være med i intervjuene.',
  'planFault.noRooms': 'Virksomheten har ingen møterom å velge mellom. Velg intervju på nett.',
  'planFault.duplicate': 'Den samme er valgt to ganger.',
  'planFault.invalidDay': 'En av datoene finnes ikke.',
  'planFault.lastDayBeforeFirst': 'Siste dag er før første dag.',
  'planFault.windowTooLong': 'Det er for langt mellom første og siste dag.',
  'planFault.windowInPast': 'Siste dag er allerede over.',
  'planFault.noWorkingDay': 'Det er ingen arbeidsdager mellom første og siste dag.',
  'planFault.unknownZone':
    'Virksomhetens tidssone er ikke satt opp riktig. Ta kontakt med den som drifter meg.',
  'planFault.outOfRange': 'Lengden på intervju eller pause er utenfor det som er mulig.',
  'planFault.invalidClockTimes':
    'Virksomhetens arbeidstid er ikke satt opp riktig. Ta kontakt med den som drifter meg.',
  'planFault.invalidPeriod': 'En kalender har en avtale jeg ikke kan lese.',
  'planFault.invalidFixedStart': 'Et av tidspunktene som er valgt, finnes ikke.',

  'letter.interviewInvitation.secondSubject': 'Innkalling til andregangsintervju: {{post}}',
  'letter.interviewInvitation.subject': 'Innkalling til intervju: {{post}}',
  'letter.interviewInvitation.body':
    'Hei {{name}}\n\nTakk for søknaden din på stillingen {{post}} hos {{organisation}}. Vi vil gjerne invitere deg til intervju.\n\nTid: {{when}}\nSted: {{place}}\nVarighet: {{duration}}\n{{participants}}\n\nTa med vitnemål og attester hvis du ikke har levert dem. Gi oss beskjed hvis tiden ikke passer, eller hvis du trenger tilrettelegging.\n\nVennlig hilsen\n{{sender}}\n{{organisation}}',
  'letter.interviewInvitation.answer':
    'Svar her på om tiden passer, be om en annen, eller si fra hvis du trenger noe. Lenken er din, så ikke send den videre: {{url}}',
  'letter.online': 'På nett. Du får lenke i kalenderinnkallingen.',
  'letter.duration_one': '{{count}} minutt',
  'letter.duration_other': '{{count}} minutter',
  'letter.participants_one': 'Fra oss deltar {{count}} person.',
  'letter.participants_other': 'Fra oss deltar {{count}} personer.',
} as const satisfies Texts<
  | `strength.${'fewestDays' | 'earliest' | 'everybodyPresent'}`
  | `plan.${'proposals' | 'proposal' | 'online' | 'noFit' | 'taken'}`
  | `planFault.${RequestFault['code']}`
  | `letter.interviewInvitation.${'subject' | 'secondSubject' | 'body' | 'answer'}`
  | 'letter.online'
  | `letter.${'duration' | 'participants'}_${'one' | 'other'}`
>;
