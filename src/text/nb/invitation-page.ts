import type { Texts } from '../texts';

/** The page on which an applicant answers the invitation to an interview. */
export const invitationPage = {
  'invitation.title': 'Intervju: {{post}}',
  'invitation.intro': '{{organisation}} inviterer deg til intervju.',
  'invitation.when': 'Tid',
  'invitation.where': 'Sted',
  'invitation.length': 'Varighet',
  'invitation.who': 'Fra oss',
  'invitation.people_one': '{{count}} person',
  'invitation.people_other': '{{count}} personer',
  'invitation.online': 'På nett. Lenken står i kalenderinnkallingen.',
  'invitation.stateAccepted': 'Du har svart at tiden passer.',
  'invitation.stateDeclined': 'Du har svart at du ikke kommer til intervju.',
  'invitation.stateAnotherTime': 'Du har bedt om en annen tid. Du hører fra oss.',
  'invitation.stateCancelled': 'Dette intervjuet er avlyst. Du hører fra oss hvis det blir en ny tid.',
  'invitation.stateOver': 'Intervjuet har begynt eller er over, så svaret kan ikke endres her.',
  'invitation.accept': 'Tiden passer',
  'invitation.otherHeading': 'Passer ikke tiden?',
  'invitation.otherLegend': 'Velg en av de ledige tidene',
  'invitation.otherNone': 'Ingen av disse passer',
  'invitation.otherWhen': 'Når passer det bedre? (frivillig)',
  'invitation.otherSend': 'Be om en annen tid',
  'invitation.noOther':
    'Det er ingen andre ledige tider å velge mellom nå. Skriv når det passer, så tar vi kontakt.',
  'invitation.notNow':
    'Vi kan ikke vise andre ledige tider akkurat nå. Skriv når det passer, så tar vi kontakt.',
  'invitation.needsHeading': 'Trenger du noe?',
  'invitation.needsLabel': 'For eksempel trinnfri adkomst, tolk eller mer tid',
  'invitation.needsHelp': 'Bare de som arbeider med ansettelsen, leser det du skriver.',
  'invitation.needsSend': 'Send',
  'invitation.declineHeading': 'Kommer du ikke?',
  'invitation.declineHelp': 'Svarer du dette, blir intervjuet tatt ut av kalenderne.',
  'invitation.decline': 'Jeg kommer ikke til intervju',
  'invitation.saidAccepted': 'Takk. Vi har fått vite at tiden passer.',
  'invitation.saidMoved': 'Takk. Du har fått en ny tid, og en ny innkalling er på vei.',
  'invitation.saidAnotherTime': 'Takk. Vi har fått vite at tiden ikke passer, og tar kontakt.',
  'invitation.saidNeeds': 'Takk. Det du skrev, er sendt.',
  'invitation.saidDeclined': 'Takk for beskjed. Intervjuet er tatt ut av kalenderne.',
  'invitation.taken': 'Den tiden er ikke ledig lenger. Velg en annen.',
  'invitation.changed': 'Innkallingen er endret siden du åpnet siden. Her er den som gjelder nå.',
  'invitation.unreadable':
    'Svaret kunne ikke leses. Velg ett av svarene under. Det du skriver, kan være på høyst {{limit}} tegn.',
  'invitation.notPossible': 'Svaret kan ikke gis her lenger. Ta kontakt med den som inviterte deg.',
  'invitation.languages': 'Språk',
  'invitation.privacy':
    'Siden viser bare det som gjelder deg, og du trenger ikke å logge inn. Lenken virker til {{until}}.',
  'invitation.badTitle': 'Lenken virker ikke',
  'invitation.badText':
    'Lenken er utløpt, eller den er ikke kopiert i sin helhet. Åpne den nyeste innkallingen du har fått, eller ta kontakt med den som inviterte deg.',
} as const satisfies Texts<`invitation.${string}`>;
