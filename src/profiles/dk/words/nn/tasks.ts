/** The tasks of a Danish state institution. */
export const tasks: Readonly<Record<string, string>> = {
  'task.analyseJob.name': 'Lag jobbanalysen',
  'task.analyseJob.done': 'Jobbprofilen er laga',
  'task.analyseJob.todo':
    'Skildre kompetanse, plassering, suksesskriterium og utvikling. Jobbprofilen blir brukt igjen i utlysinga, vurderinga og samtalane.',
  'task.planActivities.name': 'Lag tids- og aktivitetsplanen',
  'task.planActivities.done': 'Tids- og aktivitetsplanen er laga',
  'task.planActivities.todo':
    'Set namn på den som har ansvaret for kvar aktivitet, og ta med alle som skal vurdere søknadene, frå starten.',
  'task.prepareForm.name': 'Gjer klart søknadsskjemaet',
  'task.prepareForm.done': 'Søknadsskjemaet er klart',
  'task.prepareForm.todo':
    'Gå gjennom søknadsskjemaet: ingen spørsmål om alder, samtykke før søknad, og siling berre etter krava i utlysinga.',
  'task.planPublication.name': 'Planlegg publiseringa',
  'task.planPublication.done': 'Publiseringa er planlagd',
  'task.planPublication.todo': 'Kontroller innhaldet i utlysinga, og vel kanalar og periodar.',
  'task.sendReceipts.name': 'Send kvittering til alle søkjarane',
  'task.sendReceipts.done': 'Alle søkjarane har fått kvittering',
  'task.sendReceipts.todo':
    'Send alle søkjarane ei kvittering som fortel når samtalane er, og når dei får svar.',
  'task.sortArrivals.name': 'Gå gjennom dei mottekne søknadene',
  'task.sortArrivals.done': 'Dei mottekne søknadene er gjennomgåtte',
  'task.sortArrivals.todo':
    'Kontroller at søknader som kom for seint, ikkje er med, og at alle som kom i tide, er med.',
  'task.confirmImpartial.name': 'Avklar habiliteten',
  'task.confirmImpartial.done': 'Habiliteten er avklara',
  'task.confirmImpartial.todo':
    'Spør alle som deltek i saka, om dei er habile overfor søkjarane. Den som er inhabil, deltek ikkje.',
  'task.assessApplications.name': 'Vurder søknadene',
  'task.assessApplications.done': 'Alle søknadene er vurderte',
  'task.assessApplications.todo':
    'Les, kommenter og ranger kvar søknad ut frå krava i utlysinga. Kvar i utvalet skriv si eiga vurdering; leiaren av utvalet rangerer til slutt.',
  'task.askAfterwards.name': 'Noter eit oppfølgingsspørsmål til søkjarane',
  'task.askAfterwards.done': 'Oppfølgingsspørsmålet er notert',
  'task.askAfterwards.todo':
    'Eit spørsmål etter fristen kan berre presisere eit krav som alt står i utlysinga.',
  'task.concludeAssessment.name': 'Avslutt vurderinga av søknadene',
  'task.concludeAssessment.done': 'Vurderinga av søknadene er avslutta',
  'task.concludeAssessment.todo':
    'Gå gjennom kommentarane og rangeringa til utvalet som leiar av utvalet, før de vel kven som skal til samtale.',
  'task.leaveOutPriority.name': 'Fortrinnsadgang: kall inn, eller noter kvifor ikkje',
  'task.leaveOutPriority.done': 'Fortrinnsadgangen er avklara',
  'task.leaveOutPriority.todo':
    'Søkjaren har fortrinnsadgang og skal kallast inn til samtale. Vel søkjaren til samtale, eller noter kvifor fortrinnsadgangen ikkje gjeld.',
  'task.prepareInterviews.name': 'Førebu samtalane',
  'task.prepareInterviews.done': 'Samtalane er førebudde',
  'task.prepareInterviews.todo':
    'Lag éin intervjuguide til alle ut frå jobbprofilen, og fordel roller og oppgåver.',
  'task.prepareTests.name': 'Førebu testane',
  'task.prepareTests.done': 'Testane er førebudde',
  'task.prepareTests.todo':
    'Ein test står aldri åleine. Resultatet blir teke opp med søkjaren og lagra med avgrensa tilgang.',
  'task.commentInterviewed.name': 'Skriv kommentarar etter samtalen',
  'task.commentInterviewed.done': 'Utvalet har kommentert samtalane',
  'task.commentInterviewed.todo':
    'Skriv kvar dykkar kommentar om søkjarane etter samtalen, vurdert mot jobbprofilen.',
  'task.referenceConsent.name': 'Hent inn samtykke til referansar',
  'task.referenceConsent.done': 'Samtykke til referansar er avklara',
  'task.referenceConsent.todo':
    'Spør om samtykke før det blir henta inn referansar, òg når søkjaren sjølv har ført dei opp. Svar nei om det ikkje skal hentast inn referansar.',
  'task.takeReferences.name': 'Hent inn referansar',
  'task.takeReferences.done': 'Referansane er henta inn',
  'task.takeReferences.todo': 'Hent inn referansar for dei som har samtykt. Hent om mogleg inn to for kvar.',
  'task.adverseFacts.name': 'Noter opplysningar til ugunst',
  'task.adverseFacts.done': 'Opplysningane er noterte',
  'task.adverseFacts.todo':
    'Noter vesentlege opplysningar til ugunst som søkjaren ikkje kjenner. Dei skal leggjast fram for søkjaren.',
  'task.hearParty.name': 'Legg opplysningane fram for søkjaren',
  'task.hearParty.done': 'Opplysningane er lagde fram for søkjaren',
  'task.hearParty.todo':
    'Legg opplysningane fram for søkjaren, og set ein frist for å uttale seg som passar til saka.',
  'task.closeHearing.name': 'Avslutt høyringa av søkjaren',
  'task.closeHearing.done': 'Høyringa av søkjaren er avslutta',
  'task.closeHearing.todo': 'Noter kva søkjaren uttalte, eller at fristen gjekk ut utan svar.',
  'task.noteFacts.name': 'Noter munnlege opplysningar',
  'task.noteFacts.done': 'Munnlege opplysningar er noterte',
  'task.noteFacts.todo':
    'Sørg for at opplysningar av noko å seie frå samtalar og referansar er noterte før innstillinga blir skriven.',
  'task.accessRequest.name': 'Registrer eit innsynskrav',
  'task.accessRequest.done': 'Innsynskravet er registrert',
  'task.accessRequest.todo': 'Noter kven som har bede om innsyn, og når.',
  'task.answerAccess.name': 'Svar på innsynskravet',
  'task.answerAccess.done': 'Innsynskravet er svart på',
  'task.answerAccess.todo':
    'Ein søkjar kan sjå sine eigne dokument, og avgjerda ventar så lenge. Andre har ikkje innsyn i saka.',
  'task.negotiateJobcentre.name': 'Fortrinnsadgang: gjer greie for og forhandle med jobbsenteret',
  'task.negotiateJobcentre.done': 'Jobbsenteret er trekt inn',
  'task.negotiateJobcentre.todo':
    'Før ein annan blir tilsett, får jobbsenteret ei skriftleg utgreiing, og det blir forhandla.',
  'task.negotiateAfterAll.name': 'Fortrinnsadgang: forhandle med jobbsenteret før tilbodet',
  'task.negotiateAfterAll.done': 'Jobbsenteret er trekt inn før tilbodet',
  'task.negotiateAfterAll.todo':
    'Ein annan enn den med fortrinnsadgang vart vald. Gjer greie for og forhandle med jobbsenteret før svaret på tilbodet blir registrert.',
  'task.agreeTerms.name': 'Avtal tilsetjingsvilkåra',
  'task.agreeTerms.done': 'Tilsetjingsvilkåra er avtalte',
  'task.agreeTerms.todo': 'Skriv når den tilsette byrjar, og om det er avtalt prøvetid.',
  'task.giveCoreTerms.name': 'Gje dei viktigaste vilkåra skriftleg',
  'task.giveCoreTerms.done': 'Dei viktigaste vilkåra er gjevne skriftleg',
  'task.giveCoreTerms.todo': 'Gje den tilsette dei viktigaste vilkåra skriftleg.',
  'task.giveOtherTerms.name': 'Gje dei andre vilkåra skriftleg',
  'task.giveOtherTerms.done': 'Dei andre vilkåra er gjevne skriftleg',
  'task.giveOtherTerms.todo': 'Gje den tilsette resten av vilkåra skriftleg.',
  'task.assessSalariedProbation.name': 'Hald samtale om prøvetida',
  'task.assessSalariedProbation.done': 'Samtalen om prøvetida er halden',
  'task.assessSalariedProbation.todo':
    'Snakk med den tilsette om prøvetida før ho går ut, og noter om tilsetjinga held fram.',
  'task.assessOtherProbation.name': 'Hald samtale om den avtalte prøvetida',
  'task.assessOtherProbation.done': 'Samtalen om den avtalte prøvetida er halden',
  'task.assessOtherProbation.todo':
    'Snakk med den tilsette om prøvetida før ho går ut, og noter om tilsetjinga held fram.',
  'task.assessCivilServant.name': 'Vurder prøvetilsetjinga som tenestemann',
  'task.assessCivilServant.done': 'Prøvetilsetjinga er vurdert',
  'task.assessCivilServant.todo':
    'Vurder prøvetilsetjinga før ho går ut, og noter om tenestemannen blir varig tilsett.',
  'task.rejectOthers.name': 'Send grunngjeve avslag til dei som ikkje var til samtale',
  'task.rejectOthers.done': 'Avslaga er sende',
  'task.rejectOthers.todo':
    'Skriv hovudpunkta som talte for den valde. Alle får same standardbrev på éin gong.',
  'task.rejectInterviewed.name': 'Gje utdjupande avslag til dei som var til samtale',
  'task.rejectInterviewed.done': 'Dei som var til samtale, har fått eit utdjupande avslag',
  'task.rejectInterviewed.todo':
    'Ring, eller send med sikker post. Ei fyldig grunngjeving blir ikkje send som vanleg e-post.',
  'task.writtenReasons.name': 'Noter ei skriftleg grunngjeving nokon har bede om',
  'task.writtenReasons.done': 'Den skriftlege grunngjevinga er notert',
  'task.writtenReasons.todo': 'Alle søkjarar har krav på ei skriftleg grunngjeving om dei ber om ho.',
  'task.keepInTalentBank.name': 'Ta vare på ein søkjar i emnebanken',
  'task.keepInTalentBank.done': 'Søkjaren er lagd i emnebanken',
  'task.keepInTalentBank.todo':
    'Berre med samtykke frå søkjaren og ein utløpsdato. Stillingar blir framleis lyste ut.',
  'task.closingChecklist.name': 'Gå gjennom sjekklista',
  'task.closingChecklist.done': 'Sjekklista er gjennomgått',
  'task.closingChecklist.todo':
    'Fire spørsmål, og kor lenge opplysningane om dei som ikkje vart tilsette, blir tekne vare på.',
};
