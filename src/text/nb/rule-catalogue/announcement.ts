/** Words of rules. The announcement. */
export const announcement = {
  'rule.no.ad.public.name': 'Offentlig utlysning',
  'rule.no.ad.public.says':
    'Stillinger i staten lyses ut offentlig. Loven gjør unntak for inntil {{lawMonths}} måneder. Personalreglementet kan gjøre unntak for inntil {{regulationsYears}} år, og forskriften har noen unntak til.',
  'rule.no.ad.public.satisfied': 'Annonsen er offentlig, eller unntaket er oppgitt.',
  'rule.hel.ad.public.name': 'Stillingen lyses ut',
  'rule.hel.ad.public.says':
    'Ledige stillinger lyses ut, slik at den best kvalifiserte kan finnes. I kommunene er kvalifikasjonsprinsippet ulovfestet og står i hovedtariffavtalen.',
  'rule.hel.ad.public.satisfied': 'Stillingen er lyst ut, eller det er begrunnet hvorfor den ikke er det.',
  'rule.no.ad.publicityNotice.name': 'Annonsen sier fra om offentlighet',
  'rule.no.ad.publicityNotice.says':
    'Annonsen skal si at opplysninger om søkeren kan bli offentlige selv om søkeren ber om ikke å stå på søkerlisten.',
  'rule.no.ad.publicityNotice.satisfied': 'Setningen står i annonsen.',
  'rule.no.ad.noForbidden.name': 'Ingen forbudte spørsmål',
  'rule.no.ad.noForbidden.says':
    'Det er ikke lov å spørre søkere om graviditet eller barn, religion, etnisitet, funksjonsnedsettelse, seksuell orientering, kjønnsidentitet, politikk eller fagforening, eller om helse utover det stillingen krever. Der loven åpner for unntak, begrunnes det skriftlig.',
  'rule.no.ad.noForbidden.satisfied':
    'Annonse, skjema og intervjuguide er uten slike spørsmål, eller unntaket er begrunnet.',
  'rule.no.ad.deadline14.name': 'Lang nok søknadsfrist',
  'rule.no.ad.deadline14.says':
    'Søknadsfristen er til vanlig minst {{days}} dager. Håndboken det står i, er fra 2017. Se også personalreglementet.',
  'rule.no.ad.deadline14.satisfied':
    'Fristen er minst {{days}} dager, eller det er begrunnet hvorfor den er kortere.',
  'rule.hel.ad.deadline21.name': 'Søknadsfrist på {{weeks}} uker',
  'rule.hel.ad.deadline21.says': 'Søknadsfristen er {{weeks}} uker fra stillingen lyses ut.',
  'rule.hel.ad.deadline21.satisfied': 'Fristen er {{weeks}} uker etter utlysningen.',
  'rule.hel.ad.police.name': 'Politiattest',
  'rule.hel.ad.police.says':
    'Til arbeid i barnehage kreves politiattest, og annonsen sier det. Bare den som får tilbud, blir bedt om den, og tilbudet tar forbehold. Attesten er høyst {{months}} måneder gammel og leveres før ansettelsen. Andre sektorer har egne regler.',
  'rule.hel.ad.police.satisfied': 'Attesten er sett før den ansatte begynner.',
  'rule.hel.ad.content.name': 'Innholdet i annonsen',
  'rule.hel.ad.content.says':
    'Annonsen sier hva stillingen går ut på, krav, lønnsnivå, goder, hva som skal legges ved, og hva som skal til for å holdes utenfor den offentlige søkerlisten. Den er skrevet for målgruppen.',
  'rule.hel.ad.content.satisfied': 'Alle delene står i annonsen.',
  'rule.nav.ad.documents.name': 'Oppfordring om vitnemål og attester',
  'rule.nav.ad.documents.says':
    'Annonsen oppfordrer søkerne til å laste opp attester og vitnemål, og til å dele vitnemål fra Vitnemålsportalen.',
  'rule.nav.ad.documents.satisfied': 'Oppfordringen står i annonsen.',
  'rule.no.order.form.name': 'Bestillingen til NAV er komplett',
  'rule.no.order.form.says':
    'Sendes stillingen til NAV for utlysning eller kandidatsøk, fylles alle {{fields}} felt i sjekklisten ut, og de {{questions}} spørsmålene besvares: hvor lenge, om det finnes en ferdig tekst, og om den bare skal ut internt.',
  'rule.no.order.form.satisfied': 'Alle felt er fylt ut, og spørsmålene er besvart.',
  'rule.no.order.agency.name': 'NAV vet om bemanningsforetaket',
  'rule.no.order.agency.says':
    'Brukes et bemanningsforetak til det samme oppdraget, får NAV vite det. Kontaktpersoner og samarbeidsform avtales.',
  'rule.no.order.agency.satisfied': 'NAV har fått beskjed, og kontaktpersonene er skrevet ned.',
} as const;
