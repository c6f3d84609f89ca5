/** The tasks of a Danish state institution. */
export const tasks: Readonly<Record<string, string>> = {
  'task.analyseJob.name': 'Lav jobanalysen',
  'task.analyseJob.done': 'Jobprofilen er lavet',
  'task.analyseJob.todo':
    'Beskriv kompetencer, placering, succeskriterier og udvikling. Jobprofilen bruges igen i opslaget, vurderingen og samtalerne.',
  'task.planActivities.name': 'Læg tids- og aktivitetsplanen',
  'task.planActivities.done': 'Tids- og aktivitetsplanen er lagt',
  'task.planActivities.todo':
    'Sæt navn på den ansvarlige for hver aktivitet, og tilknyt fra starten alle, der skal vurdere ansøgningerne.',
  'task.prepareForm.name': 'Klargør ansøgningsskemaet',
  'task.prepareForm.done': 'Ansøgningsskemaet er klart',
  'task.prepareForm.todo':
    'Gennemgå ansøgningsskemaet: ingen spørgsmål om alder, samtykke før ansøgning, og screeningsspørgsmål, der hænger sammen med opslaget.',
  'task.planPublication.name': 'Planlæg offentliggørelsen',
  'task.planPublication.done': 'Offentliggørelsen er planlagt',
  'task.planPublication.todo': 'Kontrollér opslagets indhold, og vælg medier og perioder.',
  'task.sendReceipts.name': 'Send kvittering til alle ansøgere',
  'task.sendReceipts.done': 'Alle ansøgere har fået kvittering',
  'task.sendReceipts.todo':
    'Send alle ansøgere en kvittering, der fortæller, hvornår der er samtaler, og hvornår de får svar.',
  'task.sortArrivals.name': 'Gennemgå de modtagne ansøgninger',
  'task.sortArrivals.done': 'De modtagne ansøgninger er gennemgået',
  'task.sortArrivals.todo':
    'Kontrollér, at for sene ansøgninger ikke er med, og at alle, der kom til tiden, er med.',
  'task.confirmImpartial.name': 'Afklar habiliteten',
  'task.confirmImpartial.done': 'Habiliteten er afklaret',
  'task.confirmImpartial.todo':
    'Spørg alle, der deltager i sagen, om de er habile over for ansøgerne. Den, der er inhabil, deltager ikke.',
  'task.assessApplications.name': 'Vurdér ansøgningerne',
  'task.assessApplications.done': 'Alle ansøgninger er vurderet',
  'task.assessApplications.todo':
    'Læs, kommentér og rangér hver ansøgning ud fra kravene i opslaget. Hver i udvalget skriver sin egen vurdering; udvalgets formand rangerer til sidst.',
  'task.askAfterwards.name': 'Notér et opfølgende spørgsmål til ansøgerne',
  'task.askAfterwards.done': 'Det opfølgende spørgsmål er noteret',
  'task.askAfterwards.todo':
    'Et spørgsmål efter fristen må kun præcisere et krav, der allerede står i opslaget.',
  'task.concludeAssessment.name': 'Afslut vurderingen af ansøgningerne',
  'task.concludeAssessment.done': 'Vurderingen af ansøgningerne er afsluttet',
  'task.concludeAssessment.todo':
    'Gennemgå udvalgets kommentarer og rangering som formand, før I vælger, hvem der skal til samtale.',
  'task.leaveOutPriority.name': 'Fortrinsadgang: indkald, eller notér hvorfor ikke',
  'task.leaveOutPriority.done': 'Fortrinsadgangen er afklaret',
  'task.leaveOutPriority.todo':
    'Ansøgeren har fortrinsadgang og skal indkaldes til samtale. Vælg ansøgeren til samtale, eller notér, hvorfor fortrinsadgangen ikke gælder.',
  'task.prepareInterviews.name': 'Forbered samtalerne',
  'task.prepareInterviews.done': 'Samtalerne er forberedt',
  'task.prepareInterviews.todo':
    'Lav én interviewguide til alle ud fra jobprofilen, og fordel roller og opgaver.',
  'task.prepareTests.name': 'Forbered testene',
  'task.prepareTests.done': 'Testene er forberedt',
  'task.prepareTests.todo':
    'En test står aldrig alene. Resultatet tages op med ansøgeren og gemmes med begrænset adgang.',
  'task.commentInterviewed.name': 'Skriv kommentarer efter samtalen',
  'task.commentInterviewed.done': 'Udvalget har kommenteret samtalerne',
  'task.commentInterviewed.todo':
    'Skriv hver jeres kommentar til ansøgerne efter samtalen, vurderet op imod jobprofilen.',
  'task.referenceConsent.name': 'Indhent samtykke til referencer',
  'task.referenceConsent.done': 'Samtykke til referencer er afklaret',
  'task.referenceConsent.todo':
    'Spørg om samtykke, før der tages referencer, også når ansøgeren selv har nævnt dem. Svar nej, hvis der ikke skal tages referencer.',
  'task.takeReferences.name': 'Tag referencer',
  'task.takeReferences.done': 'Referencerne er taget',
  'task.takeReferences.todo': 'Tag referencer på dem, der har givet samtykke. Tag om muligt to på hver.',
  'task.adverseFacts.name': 'Notér oplysninger til ugunst',
  'task.adverseFacts.done': 'Oplysningerne er noteret',
  'task.adverseFacts.todo':
    'Notér væsentlige oplysninger til ugunst, som ansøgeren ikke kender. De skal forelægges ansøgeren.',
  'task.hearParty.name': 'Partshør ansøgeren',
  'task.hearParty.done': 'Ansøgeren er partshørt',
  'task.hearParty.todo':
    'Forelæg oplysningerne for ansøgeren, og fastsæt en frist for at udtale sig, der passer til sagen.',
  'task.closeHearing.name': 'Afslut partshøringen',
  'task.closeHearing.done': 'Partshøringen er afsluttet',
  'task.closeHearing.todo': 'Notér, hvad ansøgeren udtalte, eller at fristen er udløbet uden svar.',
  'task.noteFacts.name': 'Notér mundtlige oplysninger',
  'task.noteFacts.done': 'Mundtlige oplysninger er noteret',
  'task.noteFacts.todo':
    'Sørg for, at oplysninger af betydning fra samtaler og referencer er noteret, før indstillingen skrives.',
  'task.accessRequest.name': 'Registrér en anmodning om aktindsigt',
  'task.accessRequest.done': 'Anmodningen om aktindsigt er registreret',
  'task.accessRequest.todo': 'Notér, hvem der har bedt om aktindsigt, og hvornår.',
  'task.answerAccess.name': 'Besvar anmodningen om aktindsigt',
  'task.answerAccess.done': 'Anmodningen om aktindsigt er besvaret',
  'task.answerAccess.todo':
    'En ansøger kan se sine egne dokumenter, og afgørelsen venter så længe. Andre har ikke aktindsigt i sagen.',
  'task.negotiateJobcentre.name': 'Fortrinsadgang: redegør for og forhandl med jobcenteret',
  'task.negotiateJobcentre.done': 'Jobcenteret er inddraget',
  'task.negotiateJobcentre.todo':
    'Før en anden ansættes, får jobcenteret en skriftlig redegørelse, og der forhandles.',
  'task.negotiateAfterAll.name': 'Fortrinsadgang: forhandl med jobcenteret før tilbuddet',
  'task.negotiateAfterAll.done': 'Jobcenteret er inddraget før tilbuddet',
  'task.negotiateAfterAll.todo':
    'En anden end den med fortrinsadgang blev valgt. Redegør for og forhandl med jobcenteret, før svaret på tilbuddet registreres.',
  'task.agreeTerms.name': 'Aftal ansættelsesvilkårene',
  'task.agreeTerms.done': 'Ansættelsesvilkårene er aftalt',
  'task.agreeTerms.todo': 'Skriv, hvornår den ansatte begynder, og om der er aftalt prøvetid.',
  'task.giveCoreTerms.name': 'Giv de væsentligste vilkår skriftligt',
  'task.giveCoreTerms.done': 'De væsentligste vilkår er givet skriftligt',
  'task.giveCoreTerms.todo': 'Giv den ansatte de væsentligste vilkår skriftligt i ansættelsesbeviset.',
  'task.giveOtherTerms.name': 'Giv de øvrige vilkår skriftligt',
  'task.giveOtherTerms.done': 'De øvrige vilkår er givet skriftligt',
  'task.giveOtherTerms.todo': 'Giv den ansatte resten af vilkårene skriftligt.',
  'task.assessSalariedProbation.name': 'Hold samtale om prøvetiden',
  'task.assessSalariedProbation.done': 'Samtalen om prøvetiden er holdt',
  'task.assessSalariedProbation.todo':
    'Tal med den ansatte om prøvetiden, før den udløber, og notér, om ansættelsen fortsætter.',
  'task.assessOtherProbation.name': 'Hold samtale om den aftalte prøvetid',
  'task.assessOtherProbation.done': 'Samtalen om den aftalte prøvetid er holdt',
  'task.assessOtherProbation.todo':
    'Tal med den ansatte om prøvetiden, før den udløber, og notér, om ansættelsen fortsætter.',
  'task.assessCivilServant.name': 'Vurdér prøveansættelsen som tjenestemand',
  'task.assessCivilServant.done': 'Prøveansættelsen er vurderet',
  'task.assessCivilServant.todo':
    'Vurdér prøveansættelsen, før den udløber, og notér, om tjenestemanden ansættes varigt.',
  'task.rejectOthers.name': 'Send begrundet afslag til dem, der ikke var til samtale',
  'task.rejectOthers.done': 'Afslagene er sendt',
  'task.rejectOthers.todo':
    'Skriv de hovedmomenter, der talte for den valgte. Alle får samme standardbrev på én gang.',
  'task.rejectInterviewed.name': 'Giv uddybende afslag til dem, der var til samtale',
  'task.rejectInterviewed.done': 'De, der var til samtale, har fået et uddybende afslag',
  'task.rejectInterviewed.todo':
    'Ring, eller send med sikker post. En fyldig begrundelse sendes ikke som almindelig mail.',
  'task.writtenReasons.name': 'Notér en skriftlig begrundelse, der er bedt om',
  'task.writtenReasons.done': 'Den skriftlige begrundelse er noteret',
  'task.writtenReasons.todo': 'Alle ansøgere har krav på en skriftlig begrundelse, hvis de beder om den.',
  'task.keepInTalentBank.name': 'Gem en ansøger i emnebanken',
  'task.keepInTalentBank.done': 'Ansøgeren er gemt i emnebanken',
  'task.keepInTalentBank.todo': 'Kun med ansøgerens samtykke og en udløbsdato. Stillinger slås stadig op.',
  'task.closingChecklist.name': 'Gennemgå tjeklisten',
  'task.closingChecklist.done': 'Tjeklisten er gennemgået',
  'task.closingChecklist.todo':
    'Fire spørgsmål, og hvor længe oplysningerne om dem, der ikke blev ansat, opbevares.',
};
