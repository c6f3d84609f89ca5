import type { SameKeys } from '../../texts';
import type { denmarkAnnouncement as nb } from '../../nb/rule-catalogue/denmark-announcement';

/** Words of rules. Danish state: need and announcement. */
export const denmarkAnnouncement: SameKeys<typeof nb> = {
  'rule.dk.need.reassign.name': 'Oppgåver kan flyttast',
  'rule.dk.need.reassign.says':
    'Før stillinga blir lyst ut, blir det vurdert om oppgåvene kan fordelast mellom dei som alt er tilsette.',
  'rule.dk.need.reassign.satisfied': 'Det er svart på om oppgåvene kan flyttast.',
  'rule.dk.ad.public.name': 'Offentleg oppslag i Danmark',
  'rule.dk.ad.public.says':
    'Stillingar i den danske staten blir lyste ut offentleg. Det finst unntak, til dømes for tilsetjingar på høgst {{exceptionYears}} år.',
  'rule.dk.ad.public.satisfied': 'Oppslaget er offentleg, eller unntaket er oppgitt.',
  'rule.dk.ad.content.name': 'Innhaldet i det danske oppslaget',
  'rule.dk.ad.content.says':
    'Oppslaget seier stillingsnemning, tilsetjingsområde, arbeidsstad, løn, avtale og nøyaktig søknadsfrist med klokkeslett.',
  'rule.dk.ad.content.satisfied': 'Alle opplysningane står i oppslaget.',
  'rule.dk.ad.14.name': 'Minst {{days}} dagar til å søkje',
  'rule.dk.ad.14.says': 'Søknadsfristen er minst {{days}} dagar.',
  'rule.dk.ad.14.satisfied': 'Fristen er minst {{days}} dagar, eller det er grunngitt kvifor han er kortare.',
  'rule.dk.ad.late.name': 'For seine søknader',
  'rule.dk.ad.late.says':
    'Ein søknad som kjem for seint, kan ikkje takast med, med mindre stillinga blir lyst ut på nytt.',
  'rule.dk.ad.late.satisfied': 'Ingen for seine søknader er med i vurderinga.',
  'rule.dk.ad.channel.name': 'Søknader gjennom ein annan kanal',
  'rule.dk.ad.channel.says': 'Ein søknad som kom i tide, blir handsama likt same kva kanal han kom gjennom.',
  'rule.dk.ad.channel.satisfied': 'Alle søknader som kom i tide, er med i vurderinga.',
  'rule.dk.ad.age.name': 'Ingen spørsmål om alder',
  'rule.dk.ad.age.says': 'Det er ikkje lov å be søkjarar oppgi alder i søknaden.',
  'rule.dk.ad.age.satisfied': 'Skjemaet spør ikkje om alder eller fødselsdato.',
  'rule.dk.ask.forbidden.name': 'Ingen forbodne spørsmål i intervjuet',
  'rule.dk.ask.forbidden.says':
    'Det er ikkje lov å spørje om rase, hudfarge, religion, politisk syn, seksuell orientering, kjønnsidentitet eller nasjonalt, sosialt eller etnisk opphav.',
  'rule.dk.ask.forbidden.satisfied': 'Guiden har ingen slike spørsmål.',
};
