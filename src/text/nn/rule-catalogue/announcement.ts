import type { SameKeys } from '../../texts';
import type { announcement as nb } from '../../nb/rule-catalogue/announcement';

/** Words of rules. The announcement. */
export const announcement: SameKeys<typeof nb> = {
  'rule.no.ad.public.name': 'Offentleg utlysing',
  'rule.no.ad.public.says':
    'Stillingar i staten blir lyste ut offentleg. Lova gjer unntak for inntil {{lawMonths}} månader. Personalreglementet kan gjere unntak for inntil {{regulationsYears}} år, og forskrifta har nokre unntak til.',
  'rule.no.ad.public.satisfied': 'Annonsen er offentleg, eller unntaket er oppgitt.',
  'rule.hel.ad.public.name': 'Stillinga blir lyst ut',
  'rule.hel.ad.public.says':
    'Ledige stillingar blir lyste ut, slik at den best kvalifiserte kan finnast. I kommunane er kvalifikasjonsprinsippet ulovfesta og står i hovudtariffavtalen.',
  'rule.hel.ad.public.satisfied': 'Stillinga er lyst ut, eller det er grunngitt kvifor ho ikkje er det.',
  'rule.no.ad.publicityNotice.name': 'Annonsen seier frå om offentlegheit',
  'rule.no.ad.publicityNotice.says':
    'Annonsen skal seie at opplysningar om søkjaren kan bli offentlege sjølv om søkjaren ber om ikkje å stå på søkjarlista.',
  'rule.no.ad.publicityNotice.satisfied': 'Setninga står i annonsen.',
  'rule.no.ad.noForbidden.name': 'Ingen forbodne spørsmål',
  'rule.no.ad.noForbidden.says':
    'Det er ikkje lov å spørje søkjarar om graviditet eller barn, religion, etnisitet, funksjonsnedsetjing, seksuell orientering, kjønnsidentitet, politikk eller fagforeining, eller om helse utover det stillinga krev. Der lova opnar for unntak, blir det grunngitt skriftleg.',
  'rule.no.ad.noForbidden.satisfied':
    'Annonse, skjema og intervjuguide er utan slike spørsmål, eller unntaket er grunngitt.',
  'rule.no.ad.deadline14.name': 'Lang nok søknadsfrist',
  'rule.no.ad.deadline14.says':
    'Søknadsfristen er til vanleg minst {{days}} dagar. Handboka det står i, er frå 2017. Sjå òg personalreglementet.',
  'rule.no.ad.deadline14.satisfied':
    'Fristen er minst {{days}} dagar, eller det er grunngitt kvifor han er kortare.',
  'rule.hel.ad.deadline21.name': 'Søknadsfrist på {{weeks}} veker',
  'rule.hel.ad.deadline21.says': 'Søknadsfristen er {{weeks}} veker frå stillinga blir lyst ut.',
  'rule.hel.ad.deadline21.satisfied': 'Fristen er {{weeks}} veker etter utlysinga.',
  'rule.hel.ad.police.name': 'Politiattest',
  'rule.hel.ad.police.says':
    'Til arbeid i barnehage er det krav om politiattest, og annonsen seier det. Berre den som får tilbod, blir beden om han, og tilbodet tek atterhald. Attesten er høgst {{months}} månader gammal og blir levert før tilsetjinga. Andre sektorar har eigne reglar.',
  'rule.hel.ad.police.satisfied': 'Attesten er sett før den tilsette byrjar.',
  'rule.hel.ad.content.name': 'Innhaldet i annonsen',
  'rule.hel.ad.content.says':
    'Annonsen seier kva stillinga går ut på, krav, lønsnivå, gode, kva som skal leggjast ved, og kva som skal til for å haldast utanfor den offentlege søkjarlista. Han er skriven for målgruppa.',
  'rule.hel.ad.content.satisfied': 'Alle delane står i annonsen.',
  'rule.nav.ad.documents.name': 'Oppmoding om vitnemål og attestar',
  'rule.nav.ad.documents.says':
    'Annonsen oppmodar søkjarane om å laste opp attestar og vitnemål, og om å dele vitnemål frå Vitnemålsportalen.',
  'rule.nav.ad.documents.satisfied': 'Oppmodinga står i annonsen.',
  'rule.no.order.form.name': 'Bestillinga til NAV er komplett',
  'rule.no.order.form.says':
    'Blir stillinga send til NAV for utlysing eller kandidatsøk, blir alle {{fields}} felta i sjekklista fylte ut, og dei {{questions}} spørsmåla svarte på: kor lenge, om det finst ein ferdig tekst, og om han berre skal ut internt.',
  'rule.no.order.form.satisfied': 'Alle felta er fylte ut, og spørsmåla er svarte på.',
  'rule.no.order.agency.name': 'NAV veit om bemanningsføretaket',
  'rule.no.order.agency.says':
    'Blir eit bemanningsføretak brukt til det same oppdraget, får NAV vite det. Kontaktpersonar og samarbeidsform blir avtalte.',
  'rule.no.order.agency.satisfied': 'NAV har fått beskjed, og kontaktpersonane er skrivne ned.',
};
