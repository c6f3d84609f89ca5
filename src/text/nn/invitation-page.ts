import type { invitationPage as nb } from '../nb/invitation-page';
import type { SameKeys } from '../texts';

export const invitationPage: SameKeys<typeof nb> = {
  'invitation.title': 'Intervju: {{post}}',
  'invitation.intro': '{{organisation}} inviterer deg til intervju.',
  'invitation.when': 'Tid',
  'invitation.where': 'Stad',
  'invitation.length': 'Lengd',
  'invitation.who': 'Frå oss',
  'invitation.people_one': '{{count}} person',
  'invitation.people_other': '{{count}} personar',
  'invitation.online': 'På nett. Lenkja står i kalenderinnkallinga.',
  'invitation.stateAccepted': 'Du har svart at tida passar.',
  'invitation.stateDeclined': 'Du har svart at du ikkje kjem til intervju.',
  'invitation.stateAnotherTime': 'Du har bede om ei anna tid. Du høyrer frå oss.',
  'invitation.stateCancelled': 'Dette intervjuet er avlyst. Du høyrer frå oss om det blir ei ny tid.',
  'invitation.stateOver': 'Intervjuet har byrja eller er over, så svaret kan ikkje endrast her.',
  'invitation.accept': 'Tida passar',
  'invitation.otherHeading': 'Passar ikkje tida?',
  'invitation.otherLegend': 'Vel ei av dei ledige tidene',
  'invitation.otherNone': 'Ingen av desse passar',
  'invitation.otherWhen': 'Når passar det betre? (frivillig)',
  'invitation.otherSend': 'Be om ei anna tid',
  'invitation.noOther':
    'Det er ingen andre ledige tider å velje mellom no. Skriv når det passar, så tek vi kontakt.',
  'invitation.notNow':
    'Vi kan ikkje vise andre ledige tider akkurat no. Skriv når det passar, så tek vi kontakt.',
  'invitation.needsHeading': 'Treng du noko?',
  'invitation.needsLabel': 'Til dømes trinnfri tilkomst, tolk eller meir tid',
  'invitation.needsHelp': 'Berre dei som arbeider med tilsetjinga, les det du skriv.',
  'invitation.needsSend': 'Send',
  'invitation.declineHeading': 'Kjem du ikkje?',
  'invitation.declineHelp': 'Svarer du dette, blir intervjuet teke ut av kalendrane.',
  'invitation.decline': 'Eg kjem ikkje til intervju',
  'invitation.saidAccepted': 'Takk. Vi har fått vite at tida passar.',
  'invitation.saidMoved': 'Takk. Du har fått ei ny tid, og ei ny innkalling er på veg.',
  'invitation.saidAnotherTime': 'Takk. Vi har fått vite at tida ikkje passar, og tek kontakt.',
  'invitation.saidNeeds': 'Takk. Det du skreiv, er sendt.',
  'invitation.saidDeclined': 'Takk for beskjeden. Intervjuet er teke ut av kalendrane.',
  'invitation.taken': 'Den tida er ikkje ledig lenger. Vel ei anna.',
  'invitation.changed': 'Innkallinga er endra sidan du opna sida. Her er den som gjeld no.',
  'invitation.unreadable':
    'Svaret kunne ikkje lesast. Vel eitt av svara under. Det du skriv, kan vere på høgst {{limit}} teikn.',
  'invitation.notPossible': 'Svaret kan ikkje givast her lenger. Ta kontakt med den som inviterte deg.',
  'invitation.languages': 'Språk',
  'invitation.privacy':
    'Sida viser berre det som gjeld deg, og du treng ikkje å logge inn. Lenkja verkar til {{until}}.',
  'invitation.badTitle': 'Lenkja verkar ikkje',
  'invitation.badText':
    'Lenkja har gått ut, eller ho er ikkje kopiert i sin heilskap. Opne den nyaste innkallinga du har fått, eller ta kontakt med den som inviterte deg.',
};
