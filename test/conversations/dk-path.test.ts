import { DK_TENANT, sampleDk } from '../../src/local/sample-dk';
import { textOfMessage } from '../support/connector/chat';
import type { Message } from '../support/connector/conversations';
import { dkSteps } from '../support/dk-chat';
import { fill } from '../support/fill';
import { cardWith, openStageFor, type Stage } from '../support/main-job';
import { inDays } from '../support/program';

let stage: Stage;
let take: ReturnType<typeof dkSteps>;
beforeAll(async () => {
  stage = await openStageFor(sampleDk, DK_TENANT);
  take = dkSteps(stage);
});
afterAll(() => stage.close());

const said = (messages: Message[]): string => messages.map(textOfMessage).join('\n');

const in60Days = inDays(60);
const today = inDays(0);

describe('a hiring in a Danish state institution, by card and by typing', () => {
  it('starts with need, job analysis and plan, in Danish', async () => {
    for (const { id } of sampleDk.people) await stage.chat(id).installs();
    await stage.chat('lone').presses('Ny ansættelse');
    expect((await take.assessNeed()).text).toContain('Specialkonsulent');
    await take.record(
      'lone',
      'analyseJob',
      { contributors: ['lone', 'ulla'], competences: 'Erfaring med sagsbehandling.', placement: 'Kontoret' },
      { success: 'Sagerne afgøres til tiden.' },
    );
    await take.record(
      'helle',
      'planActivities',
      { announcementBy: 'lone', interviewsBy: 'helle', referencesBy: 'lone', answersBy: 'helle' },
      {
        assessors: ['ulla', 'bent'],
        interviewsFrom: in60Days,
        interviewsTo: in60Days,
        booked: 'true',
        expectations: 'aligned',
      },
    );
    expect(said(await stage.chat('lone').says('status'))).toContain('Skriv stillingsopslaget');
  });

  it('feeds the announcement from the job profile, and publishes it when form and channels are settled [R88]', async () => {
    await stage.chat('lone').says('opslag');
    expect(JSON.stringify(stage.chat('lone').last().card)).toContain('Erfaring med sagsbehandling.');
    await take.draftAnnouncement();
    expect(said(await stage.chat('helle').says('offentliggør'))).toContain('Klargør ansøgningsskemaet');
    await take.withoutLast('helle', 'prepareForm', {
      asksAge: 'false',
      consentFirst: 'true',
      sensitive: 'false',
      screening: 'false',
    });
    await take.withoutLast('helle', 'planPublication', {
      complete: 'true',
      isPublic: 'true',
      channels: ['jobnet', 'ownSite'],
      internalFirst: 'false',
    });
    expect((await take.publish()).text).toContain('Hent ansøgerne ind');
  });

  it('takes the applicants, sends receipts, and has every application assessed by the committee, each in their own words [R78]', async () => {
    const pasted = ['Navn;E-mail', 'Ada Eksempel;ada@example.org', 'Bo Opdigtet;bo@example.org'].join('\n');
    expect(said(await stage.chat('helle').says(pasted))).toContain('2 ansøgere');
    await take.confirm('helle', 'sendReceipts', { answerBy: in60Days });
    await take.withoutLast('helle', 'sortArrivals', {
      lateLeftOut: 'true',
      allChannels: 'true',
      sensitiveFound: 'false',
    });
    await take.withoutLast('helle', 'confirmImpartial', { allImpartial: 'true' });
    for (const id of ['a1', 'a2'])
      await take.withoutLast('ulla', `assessApplications:${id}`, {
        rank: 'call',
        comment: 'Opfylder kravene.',
      });
    // Each of the committee writes their own, and all of it is before the chair's eyes.
    expect(await take.opens('bent', 'assessApplications:a1')).toContain('Skrevet af de andre');
    expect(JSON.stringify(stage.chat('bent').last().card)).toMatch(/Ulla Udvalgsmedlem.*Opfylder kravene\./);
    await take.withoutLast('bent', 'assessApplications:a1', {
      rank: 'perhaps',
      comment: 'Mangler erfaring.',
    });
    expect(await take.opens('lone', 'concludeAssessment')).toContain('Vurderinger af Ada Eksempel');
    expect(JSON.stringify(stage.chat('lone').last().card)).toMatch(
      /Ulla Udvalgsmedlem.*Opfylder kravene\..*Mangler erfaring\./,
    );
    await take.record('lone', 'concludeAssessment', { sameCriteria: 'true', diversity: 'true' });
    expect(said(await stage.chat('lone').says('status'))).toContain('Vælg, hvem der skal til samtale');
  });

  it('prepares, books and records the interviews, with the committee’s comments', async () => {
    await take.record(
      'lone',
      'prepareInterviews',
      { noForbidden: 'true', sameForAll: 'true' },
      { welcomes: 'lone', asks: 'ulla', keepsTime: 'bent', diversity: 'true', tests: 'false' },
    );
    expect((await take.bookInterviews(['a1', 'a2'])).status).toBe(200);
    for (const n of [1, 2]) {
      await stage.chat('lone').says(`referat ${n}`);
      await stage
        .chat('lone')
        .presses('RecordInterview', { fill: fill({ record: `Svarede klart (${n}).` }) });
    }
    for (const id of ['a1', 'a2'])
      await take.record('bent', `commentInterviewed:${id}`, { comment: 'Klar og rolig.' });
  });

  it('asks for consent before references, notes the facts and recommends [R95] [dk.ref.consent]', async () => {
    await take.withoutLast('lone', 'referenceConsent:a2', { given: 'false' });
    expect(said(await stage.chat('lone').says('reference 1'))).toContain('har ikke givet samtykke');
    const reference = { referee: 'Rita Reference', relation: 'colleague', record: 'Gode ord.' };
    await stage.chat('lone').says('afbryd');
    await take.record(
      'lone',
      'referenceConsent:a1',
      { given: 'true' },
      { givenOn: today, presentEmployer: 'false' },
    );
    await stage.chat('lone').says('reference 1');
    await stage.chat('lone').presses('RecordReference', { fill: fill(reference) });
    await take.record(
      'lone',
      'noteFacts',
      { noted: 'true', twoReferences: 'false', adverseLeft: 'false' },
      { fewerWhy: 'Kun én chef.' },
    );
    expect((await take.recommend()).status).toBe(200);
  });

  it('is decided by the deputy director, not by the committee', async () => {
    const dines = stage.chat('dines');
    await cardWith(dines, 'Træf afgørelse');
    expect(said(await stage.chat('ulla').says('afgørelse'))).toContain('kan kun gøres af');
    await dines.says('afgørelse');
    await dines.presses('AnswerForm', { fill: fill({ chosen: ['a1'], reason: 'Bedst kvalificeret.' }) });
    expect((await dines.presses('Decide')).status).toBe(200);
    await cardWith(stage.chat('helle'), 'Afgørelse');
  });

  it('offers, agrees the terms, answers everybody and closes', async () => {
    const lone = stage.chat('lone');
    await lone.says('svar på tilbuddet');
    await lone.presses('AnswerForm', { fill: fill({ accepted: 'true' }) });
    await lone.presses('AnswerOffer');
    await take.record('helle', 'agreeTerms:a1', { startsOn: in60Days, probation: 'noProbation' });
    await take.confirm('helle', 'rejectOthers', { mainFactors: 'Erfaring med sagsbehandling.' });
    await take.record('lone', 'rejectInterviewed:a2', {
      toldBy: 'phone',
      toldOn: today,
      reasons: 'En anden havde mere erfaring.',
    });
    await take.record('helle', 'giveCoreTerms:a1', { givenOn: today });
    await take.record('helle', 'giveOtherTerms:a1', { givenOn: today });
    expect(said(await stage.chat('helle').says('luk sagen'))).toContain('Gennemgå tjeklisten');
    await take.record(
      'helle',
      'closingChecklist',
      { allAnswered: 'true', interviewedFuller: 'true', systemClosed: 'true', talentsMoved: 'true' },
      { keptMonths: 6 },
    );
    await stage.chat('helle').says('luk sagen');
    expect((await stage.chat('helle').presses('CloseHiring')).status).toBe(200);
    expect(said(await stage.chat('lone').says('status'))).toContain('afsluttet');
  });
});
