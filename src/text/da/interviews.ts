import type { interviews as nb } from '../nb/interviews';
import type { SameKeys } from '../texts';

export const interviews: SameKeys<typeof nb> = {
  'strength.fewestDays': 'færrest dage',
  'strength.earliest': 'tidligst færdig',
  'strength.everybodyPresent': 'flest kan være med',

  'plan.proposals': 'Forslag til samtaleplan',
  'plan.proposal': 'Forslag {{number}}',
  'plan.online': 'Online',
  'plan.noFit':
    'Jeg fandt ingen tider, der passer alle, som skal være med. Prøv flere dage, kortere pauser eller færre deltagere.',
  'plan.taken':
    'Nogle af tiderne er blevet optaget i mellemtiden. Vælg et andet forslag, eller find nye tider.',
  'planFault.noApplicants': 'Der er ikke valgt nogen ansøgere til samtale endnu.',
  'planFault.tooManyApplicants': 'Der er valgt flere ansøgere, end én samtaleplan kan have.',
  'planFault.noRequiredMember': 'Mindst én leder eller tillidsrepræsentant skal være med i samtalerne.',
  'planFault.noRooms': 'Institutionen har ingen mødelokaler at vælge imellem. Vælg samtaler online.',
  'planFault.duplicate': 'Den samme er valgt to gange.',
  'planFault.invalidDay': 'En af datoerne findes ikke.',
  'planFault.lastDayBeforeFirst': 'Sidste dag er før første dag.',
  'planFault.windowTooLong': 'Der er for langt mellem første og sidste dag.',
  'planFault.windowInPast': 'Sidste dag er allerede gået.',
  'planFault.noWorkingDay': 'Der er ingen arbejdsdage mellem første og sidste dag.',
  'planFault.unknownZone': 'Institutionens tidszone er ikke sat rigtigt op. Kontakt den, der driver mig.',
  'planFault.outOfRange': 'Længden på samtale eller pause er uden for det mulige.',
  'planFault.invalidClockTimes':
    'Institutionens arbejdstid er ikke sat rigtigt op. Kontakt den, der driver mig.',
  'planFault.invalidPeriod': 'En kalender har en aftale, jeg ikke kan læse.',
  'planFault.invalidFixedStart': 'Et af de valgte tidspunkter findes ikke.',

  'letter.interviewInvitation.secondSubject': 'Indkaldelse til anden samtale: {{post}}',
  'letter.interviewInvitation.subject': 'Indkaldelse til samtale: {{post}}',
  'letter.interviewInvitation.body':
    'Kære {{name}}\n\nTak for din ansøgning til stillingen {{post}} hos {{organisation}}. Vi vil gerne invitere dig til samtale.\n\nTid: {{when}}\nSted: {{place}}\nVarighed: {{duration}}\n{{participants}}\n\nMedbring eksamensbeviser og tjenesteattester, hvis du ikke har afleveret dem. Giv os besked, hvis tiden ikke passer, eller hvis du har brug for særlige hensyn.\n\nVenlig hilsen\n{{sender}}\n{{organisation}}',
  'letter.interviewInvitation.answer':
    'Svar her på, om tiden passer, bed om en anden, eller sig til, hvis du har brug for noget. Linket er dit, så send det ikke videre: {{url}}',
  'letter.online': 'Online. Du får et link i kalenderindkaldelsen.',
  'letter.duration_one': '{{count}} minut',
  'letter.duration_other': '{{count}} minutter',
  'letter.participants_one': 'Fra os deltager {{count}} person.',
  'letter.participants_other': 'Fra os deltager {{count}} personer.',
};
