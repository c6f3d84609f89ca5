/** The tasks of a Danish state institution. */
export const tasks: Readonly<Record<string, string>> = {
  'task.analyseJob.name': 'Lag jobbanalysen',
  'task.analyseJob.done': 'Jobbprofilen er laget',
  'task.analyseJob.todo':
    'Beskriv kompetanse, plassering, suksesskriterier og utvikling. Jobbprofilen brukes igjen i utlysningen, vurderingen og samtalene.',
  'task.planActivities.name': 'Lag tids- og aktivitetsplanen',
  'task.planActivities.done': 'Tids- og aktivitetsplanen er laget',
  'task.planActivities.todo':
    'Sett navn på den som har ansvaret for hver aktivitet, og ta med alle som skal vurdere søknadene, fra starten.',
  'task.prepareForm.name': 'Klargjør søknadsskjemaet',
  'task.prepareForm.done': 'Søknadsskjemaet er klart',
  'task.prepareForm.todo':
    'Gå gjennom søknadsskjemaet: ingen spørsmål om alder, samtykke før søknad, og siling bare etter kravene i utlysningen.',
  'task.planPublication.name': 'Planlegg publiseringen',
  'task.planPublication.done': 'Publiseringen er planlagt',
  'task.planPublication.todo': 'Kontroller innholdet i utlysningen, og velg kanaler og perioder.',
  'task.sendReceipts.name': 'Send kvittering til alle søkerne',
  'task.sendReceipts.done': 'Alle søkerne har fått kvittering',
  'task.sendReceipts.todo':
    'Send alle søkerne en kvittering som forteller når samtalene er, og når de får svar.',
  'task.sortArrivals.name': 'Gå gjennom de mottatte søknadene',
  'task.sortArrivals.done': 'De mottatte søknadene er gjennomgått',
  'task.sortArrivals.todo': 'Kontroller at for sene søknader ikke er med, og at alle som kom i tide, er med.',
  'task.confirmImpartial.name': 'Avklar habiliteten',
  'task.confirmImpartial.done': 'Habiliteten er avklart',
  'task.confirmImpartial.todo':
    'Spør alle som deltar i saken, om de er habile overfor søkerne. Den som er inhabil, deltar ikke.',
  'task.assessApplications.name': 'Vurder søknadene',
  'task.assessApplications.done': 'Alle søknadene er vurdert',
  'task.assessApplications.todo':
    'Les, kommenter og ranger hver søknad ut fra kravene i utlysningen. Hver i utvalget skriver sin egen vurdering; lederen av utvalget rangerer til slutt.',
  'task.askAfterwards.name': 'Noter et oppfølgingsspørsmål til søkerne',
  'task.askAfterwards.done': 'Oppfølgingsspørsmålet er notert',
  'task.askAfterwards.todo':
    'Et spørsmål etter fristen kan bare presisere et krav som allerede står i utlysningen.',
  'task.concludeAssessment.name': 'Avslutt vurderingen av søknadene',
  'task.concludeAssessment.done': 'Vurderingen av søknadene er avsluttet',
  'task.concludeAssessment.todo':
    'Gå gjennom utvalgets kommentarer og rangering som leder av utvalget, før dere velger hvem som skal til samtale.',
  'task.leaveOutPriority.name': 'Fortrinnsadgang: innkall, eller noter hvorfor ikke',
  'task.leaveOutPriority.done': 'Fortrinnsadgangen er avklart',
  'task.leaveOutPriority.todo':
    'Søkeren har fortrinnsadgang og skal innkalles til samtale. Velg søkeren til samtale, eller noter hvorfor fortrinnsadgangen ikke gjelder.',
  'task.prepareInterviews.name': 'Forbered samtalene',
  'task.prepareInterviews.done': 'Samtalene er forberedt',
  'task.prepareInterviews.todo':
    'Lag én intervjuguide til alle ut fra jobbprofilen, og fordel roller og oppgaver.',
  'task.prepareTests.name': 'Forbered testene',
  'task.prepareTests.done': 'Testene er forberedt',
  'task.prepareTests.todo':
    'En test står aldri alene. Resultatet tas opp med søkeren og lagres med begrenset tilgang.',
  'task.commentInterviewed.name': 'Skriv kommentarer etter samtalen',
  'task.commentInterviewed.done': 'Utvalget har kommentert samtalene',
  'task.commentInterviewed.todo':
    'Skriv hver deres kommentar om søkerne etter samtalen, vurdert mot jobbprofilen.',
  'task.referenceConsent.name': 'Innhent samtykke til referanser',
  'task.referenceConsent.done': 'Samtykke til referanser er avklart',
  'task.referenceConsent.todo':
    'Spør om samtykke før det tas referanser, også når søkeren selv har oppgitt dem. Svar nei hvis det ikke skal tas referanser.',
  'task.takeReferences.name': 'Ta referanser',
  'task.takeReferences.done': 'Referansene er tatt',
  'task.takeReferences.todo': 'Ta referanser på dem som har samtykket. Ta om mulig to på hver.',
  'task.adverseFacts.name': 'Noter opplysninger til ugunst',
  'task.adverseFacts.done': 'Opplysningene er notert',
  'task.adverseFacts.todo':
    'Noter vesentlige opplysninger til ugunst som søkeren ikke kjenner. De skal legges fram for søkeren.',
  'task.hearParty.name': 'Legg opplysningene fram for søkeren',
  'task.hearParty.done': 'Opplysningene er lagt fram for søkeren',
  'task.hearParty.todo':
    'Legg opplysningene fram for søkeren, og sett en frist for å uttale seg som passer til saken.',
  'task.closeHearing.name': 'Avslutt høringen av søkeren',
  'task.closeHearing.done': 'Høringen av søkeren er avsluttet',
  'task.closeHearing.todo': 'Noter hva søkeren uttalte, eller at fristen gikk ut uten svar.',
  'task.noteFacts.name': 'Noter muntlige opplysninger',
  'task.noteFacts.done': 'Muntlige opplysninger er notert',
  'task.noteFacts.todo':
    'Sørg for at opplysninger av betydning fra samtaler og referanser er notert før innstillingen skrives.',
  'task.accessRequest.name': 'Registrer et innsynskrav',
  'task.accessRequest.done': 'Innsynskravet er registrert',
  'task.accessRequest.todo': 'Noter hvem som har bedt om innsyn, og når.',
  'task.answerAccess.name': 'Svar på innsynskravet',
  'task.answerAccess.done': 'Innsynskravet er besvart',
  'task.answerAccess.todo':
    'En søker kan se sine egne dokumenter, og avgjørelsen venter så lenge. Andre har ikke innsyn i saken.',
  'task.negotiateJobcentre.name': 'Fortrinnsadgang: redegjør for og forhandle med jobbsenteret',
  'task.negotiateJobcentre.done': 'Jobbsenteret er trukket inn',
  'task.negotiateJobcentre.todo':
    'Før en annen ansettes, får jobbsenteret en skriftlig redegjørelse, og det forhandles.',
  'task.negotiateAfterAll.name': 'Fortrinnsadgang: forhandle med jobbsenteret før tilbudet',
  'task.negotiateAfterAll.done': 'Jobbsenteret er trukket inn før tilbudet',
  'task.negotiateAfterAll.todo':
    'En annen enn den med fortrinnsadgang ble valgt. Redegjør for og forhandle med jobbsenteret før svaret på tilbudet registreres.',
  'task.agreeTerms.name': 'Avtal ansettelsesvilkårene',
  'task.agreeTerms.done': 'Ansettelsesvilkårene er avtalt',
  'task.agreeTerms.todo': 'Skriv når den ansatte begynner, og om det er avtalt prøvetid.',
  'task.giveCoreTerms.name': 'Gi de viktigste vilkårene skriftlig',
  'task.giveCoreTerms.done': 'De viktigste vilkårene er gitt skriftlig',
  'task.giveCoreTerms.todo': 'Gi den ansatte de viktigste vilkårene skriftlig.',
  'task.giveOtherTerms.name': 'Gi de øvrige vilkårene skriftlig',
  'task.giveOtherTerms.done': 'De øvrige vilkårene er gitt skriftlig',
  'task.giveOtherTerms.todo': 'Gi den ansatte resten av vilkårene skriftlig.',
  'task.assessSalariedProbation.name': 'Hold samtale om prøvetiden',
  'task.assessSalariedProbation.done': 'Samtalen om prøvetiden er holdt',
  'task.assessSalariedProbation.todo':
    'Snakk med den ansatte om prøvetiden før den går ut, og noter om ansettelsen fortsetter.',
  'task.assessOtherProbation.name': 'Hold samtale om den avtalte prøvetiden',
  'task.assessOtherProbation.done': 'Samtalen om den avtalte prøvetiden er holdt',
  'task.assessOtherProbation.todo':
    'Snakk med den ansatte om prøvetiden før den går ut, og noter om ansettelsen fortsetter.',
  'task.assessCivilServant.name': 'Vurder prøveansettelsen som tjenestemann',
  'task.assessCivilServant.done': 'Prøveansettelsen er vurdert',
  'task.assessCivilServant.todo':
    'Vurder prøveansettelsen før den går ut, og noter om tjenestemannen ansettes varig.',
  'task.rejectOthers.name': 'Send begrunnet avslag til dem som ikke var til samtale',
  'task.rejectOthers.done': 'Avslagene er sendt',
  'task.rejectOthers.todo':
    'Skriv hovedpunktene som talte for den valgte. Alle får samme standardbrev på én gang.',
  'task.rejectInterviewed.name': 'Gi utdypende avslag til dem som var til samtale',
  'task.rejectInterviewed.done': 'De som var til samtale, har fått et utdypende avslag',
  'task.rejectInterviewed.todo':
    'Ring, eller send med sikker post. En fyldig begrunnelse sendes ikke som vanlig e-post.',
  'task.writtenReasons.name': 'Noter en skriftlig begrunnelse som er bedt om',
  'task.writtenReasons.done': 'Den skriftlige begrunnelsen er notert',
  'task.writtenReasons.todo': 'Alle søkere har krav på en skriftlig begrunnelse hvis de ber om den.',
  'task.keepInTalentBank.name': 'Ta vare på en søker i emnebanken',
  'task.keepInTalentBank.done': 'Søkeren er lagt i emnebanken',
  'task.keepInTalentBank.todo': 'Bare med søkerens samtykke og en utløpsdato. Stillinger lyses fortsatt ut.',
  'task.closingChecklist.name': 'Gå gjennom sjekklisten',
  'task.closingChecklist.done': 'Sjekklisten er gjennomgått',
  'task.closingChecklist.todo':
    'Fire spørsmål, og hvor lenge opplysningene om dem som ikke ble ansatt, oppbevares.',
};
