import { HEL_TENANT, sampleHel } from '../../src/local/sample-hel';
import { textOfMessage } from '../support/connector/chat';
import type { Message } from '../support/connector/conversations';
import { fill } from '../support/fill';
import { helSteps } from '../support/hel-chat';
import { cardWith, openStageFor, type Stage } from '../support/main-job';
import { inDays } from '../support/program';
import { typing } from './typing';

let stage: Stage;
let take: ReturnType<typeof helSteps>;
beforeAll(async () => {
  stage = await openStageFor(sampleHel, HEL_TENANT);
  take = helSteps(stage);
});
afterAll(() => stage.close());

const types = typing(() => stage);
const said = (messages: Message[]): string => messages.map(textOfMessage).join('\n');

const today = inDays(0);

describe('a hiring in a municipality, by card and by typing', () => {
  it('starts with the meeting, the need form, claims and the job profile', async () => {
    for (const { id } of sampleHel.people) await stage.chat(id).installs();
    await stage.chat('lena').presses('Ny ansettelse');
    expect((await take.assessNeed()).text).toContain('Pedagogisk leder');
    await take.record('lena', 'holdStrategyMeeting', {
      participants: ['lena', 'henrik', 'tuva'],
      withUnion: 'true',
      basis: 'departures',
      outcome: 'Vi trenger en pedagogisk leder.',
    });
    await take.record('lena', 'makeJobProfile', {
      accesses: 'Oppvekstsystemet',
      equipment: 'Nettbrett',
      office: 'Kontor 2',
    });
    await take.record('henrik', 'checkPriority', { claim: 'none' });
    expect((await take.draftAnnouncement()).text).toContain('Annonsen er lagret, og HR ser gjennom den.');
  });

  it('publishes only what HR has looked over, and reports the vacancy by typing', async () => {
    expect(said(await stage.chat('henrik').says('publiser'))).toContain('Innholdet i annonsen');
    await take.record('henrik', 'approveAnnouncement', {
      caseNumber: '26/101',
      received: 'true',
      complete: 'true',
      publicityNotice: 'true',
      lawful: 'true',
      policeStated: 'true',
    });
    expect(await types('henrik', 'neste')).toContain('Når ble stillingen meldt til NAV?');
    expect(await types('henrik', 'i dag', 'ja')).toContain('Stillingen er meldt');
    expect((await take.publish()).text).toContain('Publiseringen er registrert');
  });

  it('spreads the announcement, sets up the timeline and clears the readers', async () => {
    await take.record('henrik', 'spreadAnnouncement', {
      channels: ['website', 'nav'],
      public: 'true',
      candidatesInvited: 'true',
      navHelp: 'false',
      receipt: 'Takk for søknaden.',
    });
    await take.confirm('henrik', 'makeTimeline', { participants: ['lena', 'henrik', 'tuva'] }, {});
    const pasted = [
      'Navn;E-post',
      'Ada Eksempel;ada@example.org',
      'Bo Oppdiktet;bo@example.org',
      'Cia Påfunn;cia@example.org',
    ];
    expect(said(await stage.chat('henrik').says(pasted.join('\n')))).toContain('3 søkere er lagt inn.');
    expect(await take.opens('tuva', 'readApplications')).toContain('Mangler: Taushetsplikt');
    await take.record('henrik', 'confirmReaders', { secrecy: 'true', impartial: 'true' });
  });

  it('makes the public list, tells all applicants, and chooses in a meeting of three', async () => {
    await take.record('henrik', 'publishList', { complete: 'true', sentToAsking: 'true' });
    await take.confirm('henrik', 'sendProcessLetter', {});
    await take.record('tuva', 'readApplications', { everybodyRead: 'true' });
    await take.record('lena', 'holdSelectionMeeting', { allThree: 'true', themes: 'Erfaring med små barn.' });
    expect((await take.bookInterviews(['a1', 'a2'])).status).toBe(200);
    await take.confirm('henrik', 'tellNotCalled', { otherPosts: 'Assistent i nabokommunen.' });
  });

  it('phones, interviews, tells of the next steps and takes references for both', async () => {
    for (const n of [1, 2]) {
      await take.confirm('lena', `callToInterview:a${n}`, {
        participants: 3,
        bring: 'Vitnemål',
        payLevel: '580 000',
      });
      await take.recordInterview(n);
      await take.confirm('lena', `sendNextSteps:a${n}`, { next: 'Vi ringer referansene.' });
    }
    await take.takeReference(1, false);
    await take.takeReference(2, true);
    expect(said(await stage.chat('lena').says('status'))).toContain('Legg fram det som er negativt');
    await take.record(
      'lena',
      'hearApplicant:a2-r1',
      { heard: 'true' },
      { heardOn: today, statement: 'Det var én gang.' },
    );
  });

  it('recommends when the three have talked, with both signatures', async () => {
    expect(said(await stage.chat('lena').says('skriv innstilling'))).toContain('Enighet om innstillingen');
    await take.withoutLast('lena', 'agreeOnRecommendation', { allThree: 'true', agreed: 'true' });
    expect((await take.recommend()).text).toContain('Signer innstillingen');
    await take.sign('lena');
    expect(said(await stage.chat('kari').says('vedtak'))).toContain('To signaturer på innstillingen');
    await take.sign('tuva');
  });

  it('is decided by the municipal director', async () => {
    const kari = stage.chat('kari');
    await take.withoutLast('kari', 'confirmAuthority', { authority: 'director', impartial: 'true' });
    await kari.says('vedtak');
    await kari.presses('AnswerForm', { fill: fill({ chosen: ['a1'], reason: 'Best kvalifisert.' }) });
    expect((await kari.presses('Decide')).status).toBe(200);
    await cardWith(stage.chat('henrik'), 'Send innstillingen til alle søkere');
  });

  it('offers the post, and keeps the contract back while somebody can complain', async () => {
    const lena = stage.chat('lena');
    await take.record('lena', 'phoneOffer:a1', { conditional: 'true' });
    await lena.says('svar på tilbudet');
    await lena.presses('AnswerForm', { fill: fill({ accepted: 'true' }) });
    await lena.presses('AnswerOffer');
    await take.record('lena', 'giveFeedback:a2', { short: 'Den andre har mer erfaring.', placeTold: 'true' });
    expect(await take.opens('henrik', 'sendContract:a1')).toContain('Klageordning før kontrakt');
    await take.confirm('henrik', 'sendRecommendation', { receivedOn: inDays(-20), complaintBy: inDays(-12) });
    await take.confirm(
      'henrik',
      'sendContract:a1',
      { contractPay: '590 000', seniority: '8 år', startsOn: inDays(60), itemsComplete: 'true' },
      { probation: 'true' },
    );
    await take.record('henrik', 'signContract:a1', { folderCreated: 'true', extendable: 'true' });
    await take.confirm('henrik', 'sendFinalLetters', {});
  });

  it('has everything ready on day one, with the job profile filled in and the certificate seen', async () => {
    await take.record('lena', 'keepContact:a1', { arrangements: 'Kommer på sommerfesten.' });
    await take.record('lena', 'orderEquipment:a1', {});
    await take.record('lena', 'planOnboarding:a1', {
      buddy: 'fredrik',
      followUp: 'lena',
      firstWeeks: 'Kurs.',
    });
    expect(await take.opens('lena', 'confirmReady:a1')).toContain('Mangler: Politiattest');
    await take.record('lena', 'obtainCertificate:a1', { issuedOn: today, acceptable: 'true' });
    await take.record('lena', 'confirmReady:a1', { ready: 'true' });
  });

  it('follows up the probation, archives and closes', async () => {
    await take.record('lena', 'holdMiddleTalk:a1', { notes: 'Det går bra.' });
    await take.record('lena', 'endProbation:a1', {
      feedback: 'Godt arbeid.',
      payTalk: 'false',
      outcome: 'continues',
      employeeTold: 'true',
    });
    expect(said(await stage.chat('henrik').says('avslutt saken'))).toContain('Lagringstid er satt');
    await take.record('henrik', 'archiveCase', { archived: 'true', keepUntil: inDays(700) });
    await stage.chat('henrik').says('avslutt saken');
    expect((await stage.chat('henrik').presses('CloseHiring')).status).toBe(200);
    expect(said(await stage.chat('lena').says('status'))).toContain('avsluttet');
  });
});
