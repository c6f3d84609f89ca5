import type { interviews as nb } from '../nb/interviews';
import type { SameKeys } from '../texts';

export const interviews: SameKeys<typeof nb> = {
  'strength.fewestDays': 'færrast dagar',
  'strength.earliest': 'tidlegast ferdig',
  'strength.everybodyPresent': 'flest kan vere med',

  'plan.proposals': 'Forslag til intervjuplan',
  'plan.proposal': 'Forslag {{number}}',
  'plan.online': 'På nett',
  'plan.noFit':
    'Eg fann ingen tider som passar for alle som må vere med. Prøv fleire dagar, kortare pausar eller færre deltakarar.',
  'plan.taken': 'Nokre av tidene er blitt opptekne i mellomtida. Vel eit anna forslag, eller finn nye tider.',
  'planFault.noApplicants': 'Det er ikkje valt nokon søkjarar til intervju enno.',
  'planFault.tooManyApplicants': 'Det er valt fleire søkjarar enn éin intervjuplan kan ha.',
  'planFault.noRequiredMember': 'Minst éin leiar eller tillitsvald må vere med i intervjua.',
  'planFault.noRooms': 'Verksemda har ingen møterom å velje mellom. Vel intervju på nett.',
  'planFault.duplicate': 'Den same er valt to gonger.',
  'planFault.invalidDay': 'Ein av datoane finst ikkje.',
  'planFault.lastDayBeforeFirst': 'Siste dag er før første dag.',
  'planFault.windowTooLong': 'Det er for langt mellom første og siste dag.',
  'planFault.windowInPast': 'Siste dag er alt over.',
  'planFault.noWorkingDay': 'Det er ingen arbeidsdagar mellom første og siste dag.',
  'planFault.unknownZone':
    'Tidssona til verksemda er ikkje sett opp rett. Ta kontakt med den som driftar meg.',
  'planFault.outOfRange': 'Lengda på intervju eller pause er utanfor det som er mogleg.',
  'planFault.invalidClockTimes':
    'Arbeidstida til verksemda er ikkje sett opp rett. Ta kontakt med den som driftar meg.',
  'planFault.invalidPeriod': 'Ein kalender har ein avtale eg ikkje kan lese.',
  'planFault.invalidFixedStart': 'Eit av tidspunkta som er valde, finst ikkje.',

  'letter.interviewInvitation.secondSubject': 'Innkalling til andregongsintervju: {{post}}',
  'letter.interviewInvitation.subject': 'Innkalling til intervju: {{post}}',
  'letter.interviewInvitation.body':
    'Hei {{name}}\n\nTakk for søknaden din på stillinga {{post}} hos {{organisation}}. Vi vil gjerne invitere deg til intervju.\n\nTid: {{when}}\nStad: {{place}}\nLengd: {{duration}}\n{{participants}}\n\nTa med vitnemål og attestar dersom du ikkje har levert dei. Gi oss beskjed dersom tida ikkje passar, eller dersom du treng tilrettelegging.\n\nVennleg helsing\n{{sender}}\n{{organisation}}',
  'letter.interviewInvitation.answer':
    'Svar her på om tida passar, be om ei anna, eller sei frå om du treng noko. Lenkja er di, så ikkje send ho vidare: {{url}}',
  'letter.online': 'På nett. Du får lenkje i kalenderinnkallinga.',
  'letter.duration_one': '{{count}} minutt',
  'letter.duration_other': '{{count}} minutt',
  'letter.participants_one': 'Frå oss deltek {{count}} person.',
  'letter.participants_other': 'Frå oss deltek {{count}} personar.',
};
