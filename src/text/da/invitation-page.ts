import type { invitationPage as nb } from '../nb/invitation-page';
import type { SameKeys } from '../texts';

export const invitationPage: SameKeys<typeof nb> = {
  'invitation.title': 'Samtale: {{post}}',
  'invitation.intro': '{{organisation}} inviterer dig til samtale.',
  'invitation.when': 'Tid',
  'invitation.where': 'Sted',
  'invitation.length': 'Varighed',
  'invitation.who': 'Fra os',
  'invitation.people_one': '{{count}} person',
  'invitation.people_other': '{{count}} personer',
  'invitation.online': 'Online. Linket står i kalenderindkaldelsen.',
  'invitation.stateAccepted': 'Du har svaret, at tiden passer.',
  'invitation.stateDeclined': 'Du har svaret, at du ikke kommer til samtale.',
  'invitation.stateAnotherTime': 'Du har bedt om en anden tid. Du hører fra os.',
  'invitation.stateCancelled': 'Denne samtale er aflyst. Du hører fra os, hvis der kommer en ny tid.',
  'invitation.stateOver': 'Samtalen er begyndt eller er forbi, så svaret kan ikke ændres her.',
  'invitation.accept': 'Tiden passer',
  'invitation.otherHeading': 'Passer tiden ikke?',
  'invitation.otherLegend': 'Vælg en af de ledige tider',
  'invitation.otherNone': 'Ingen af disse passer',
  'invitation.otherWhen': 'Hvornår passer det bedre? (frivilligt)',
  'invitation.otherSend': 'Bed om en anden tid',
  'invitation.noOther':
    'Der er ingen andre ledige tider at vælge imellem nu. Skriv, hvornår det passer, så kontakter vi dig.',
  'invitation.notNow':
    'Vi kan ikke vise andre ledige tider lige nu. Skriv, hvornår det passer, så kontakter vi dig.',
  'invitation.needsHeading': 'Har du brug for noget?',
  'invitation.needsLabel': 'For eksempel trinfri adgang, tolk eller mere tid',
  'invitation.needsHelp': 'Kun de, der arbejder med ansættelsen, læser det, du skriver.',
  'invitation.needsSend': 'Send',
  'invitation.declineHeading': 'Kommer du ikke?',
  'invitation.declineHelp': 'Svarer du dette, bliver samtalen taget ud af kalenderne.',
  'invitation.decline': 'Jeg kommer ikke til samtale',
  'invitation.saidAccepted': 'Tak. Vi har fået at vide, at tiden passer.',
  'invitation.saidMoved': 'Tak. Du har fået en ny tid, og en ny indkaldelse er på vej.',
  'invitation.saidAnotherTime': 'Tak. Vi har fået at vide, at tiden ikke passer, og kontakter dig.',
  'invitation.saidNeeds': 'Tak. Det, du skrev, er sendt.',
  'invitation.saidDeclined': 'Tak for beskeden. Samtalen er taget ud af kalenderne.',
  'invitation.taken': 'Den tid er ikke ledig længere. Vælg en anden.',
  'invitation.changed': 'Indkaldelsen er ændret, siden du åbnede siden. Her er den, der gælder nu.',
  'invitation.unreadable':
    'Svaret kunne ikke læses. Vælg et af svarene nedenfor. Det, du skriver, kan være på højst {{limit}} tegn.',
  'invitation.notPossible': 'Svaret kan ikke gives her længere. Kontakt den, der inviterede dig.',
  'invitation.languages': 'Sprog',
  'invitation.privacy':
    'Siden viser kun det, der gælder dig, og du behøver ikke at logge ind. Linket virker til {{until}}.',
  'invitation.badTitle': 'Linket virker ikke',
  'invitation.badText':
    'Linket er udløbet, eller det er ikke kopieret helt. Åbn den nyeste indkaldelse, du har fået, eller kontakt den, der inviterede dig.',
};
