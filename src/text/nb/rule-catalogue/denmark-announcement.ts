/** Words of rules. Danish state: need and announcement. */
export const denmarkAnnouncement = {
  'rule.dk.need.reassign.name': 'Oppgaver kan flyttes',
  'rule.dk.need.reassign.says':
    'Før stillingen lyses ut, vurderes det om oppgavene kan fordeles mellom dem som allerede er ansatt.',
  'rule.dk.need.reassign.satisfied': 'Det er svart på om oppgavene kan flyttes.',
  'rule.dk.ad.public.name': 'Offentlig oppslag i Danmark',
  'rule.dk.ad.public.says':
    'Stillinger i den danske staten lyses ut offentlig. Det finnes unntak, for eksempel for ansettelser på høyst {{exceptionYears}} år.',
  'rule.dk.ad.public.satisfied': 'Oppslaget er offentlig, eller unntaket er oppgitt.',
  'rule.dk.ad.content.name': 'Innholdet i det danske oppslaget',
  'rule.dk.ad.content.says':
    'Oppslaget sier stillingsbetegnelse, ansettelsesområde, arbeidssted, lønn, avtale og nøyaktig søknadsfrist med klokkeslett.',
  'rule.dk.ad.content.satisfied': 'Alle opplysningene står i oppslaget.',
  'rule.dk.ad.14.name': 'Minst {{days}} dager til å søke',
  'rule.dk.ad.14.says': 'Søknadsfristen er minst {{days}} dager.',
  'rule.dk.ad.14.satisfied':
    'Fristen er minst {{days}} dager, eller det er begrunnet hvorfor den er kortere.',
  'rule.dk.ad.late.name': 'For sene søknader',
  'rule.dk.ad.late.says':
    'En søknad som kommer for sent, kan ikke tas med, med mindre stillingen lyses ut på nytt.',
  'rule.dk.ad.late.satisfied': 'Ingen for sene søknader er med i vurderingen.',
  'rule.dk.ad.channel.name': 'Søknader gjennom en annen kanal',
  'rule.dk.ad.channel.says':
    'En søknad som kom i tide, behandles likt uansett hvilken kanal den kom gjennom.',
  'rule.dk.ad.channel.satisfied': 'Alle søknader som kom i tide, er med i vurderingen.',
  'rule.dk.ad.age.name': 'Ingen spørsmål om alder',
  'rule.dk.ad.age.says': 'Det er ikke lov å be søkere oppgi alder i søknaden.',
  'rule.dk.ad.age.satisfied': 'Skjemaet spør ikke om alder eller fødselsdato.',
  'rule.dk.ask.forbidden.name': 'Ingen forbudte spørsmål i intervjuet',
  'rule.dk.ask.forbidden.says':
    'Det er ikke lov å spørre om rase, hudfarge, religion, politisk syn, seksuell orientering, kjønnsidentitet eller nasjonal, sosial eller etnisk opprinnelse.',
  'rule.dk.ask.forbidden.satisfied': 'Guiden har ingen slike spørsmål.',
} as const;
