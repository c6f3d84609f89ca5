import { textOfMessage } from '../support/connector/chat';
import type { Message } from '../support/connector/conversations';
import { textOf } from '../support/connector/card-text';
import { cardWith, openStage, sample, type Stage } from '../support/main-job';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const answer = (id: string) => `answer_${id}`;
const said = (messages: Message[]): string => messages.map(textOfMessage).join('\n');
const fill = (values: Record<string, string | number | boolean | string[]>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [answer(id), value]));

describe('a hiring from need to council decision, by card', () => {
  it('greets everybody once', async () => {
    for (const id of ['lise', 'hanne', 'tor', 'cecilie', 'arne', 'anna', 'turid', 'sverre']) {
      expect(await stage.chat(id).installs()).toHaveLength(1);
      expect(await stage.chat(id).installs()).toHaveLength(0);
    }
  });

  it('opens a case and shows the steps, the law and whom to ask before anything else [R1]', async () => {
    const lise = stage.chat('lise');
    const answered = await lise.presses('Ny ansettelse');
    expect(answered.status).toBe(200);
    expect(answered.text).toContain('Styringsenheten');
    expect(answered.text).toContain('Ansettelsesråd');
    await cardWith(stage.chat('hanne'), 'Lise Leder startet saken');
  });

  it('assesses the need page by page', async () => {
    const lise = stage.chat('lise');
    await lise.presses('OpenForm');
    await lise.presses('Neste', {
      fill: fill({ title: 'Teamleder', unit: 'Kontaktsenter nord', workplace: 'Bodø', kind: 'leader' }),
    });
    await lise.presses('Neste', {
      fill: fill({
        why: 'To team slås sammen.',
        tasks: 'Lede tolv veiledere.',
        alternatives: 'Dele oppgavene.',
      }),
    });
    const summary = await lise.presses('Neste', {
      fill: fill({ positions: 1, percent: 100, permanent: 'true' }),
    });
    expect(summary.text).toContain('To team slås sammen.');
    const done = await lise.presses('AssessNeed');
    expect(done.text).toContain('Teamleder');
  });

  it('cannot write the announcement before the need was discussed [R2] [nav.need.mba]', async () => {
    const lise = stage.chat('lise');
    await lise.says('annonse');
    expect(lise.text()).toContain('Drøfting av behovet er ikke bekreftet av tillitsvalgt.');
  });

  it('asks the union representative and HR, who confirm with date and view', async () => {
    for (const id of ['tor', 'hanne']) {
      await cardWith(stage.chat(id), 'ConfirmDiscussion');
      const done = await stage.chat(id).presses('ConfirmDiscussion', { fill: fill({ view: 'agrees' }) });
      expect(done.status).toBe(200);
    }
    await cardWith(stage.chat('lise'), 'Skriv annonsen');
  });

  it('drafts the announcement with what is known already [R3]', async () => {
    const lise = stage.chat('lise');
    await lise.says('annonse');
    expect(JSON.stringify(lise.cards().at(-1))).toContain('Lede tolv veiledere.');
    await lise.presses('Neste', {
      fill: fill({ requirements: 'Bachelorgrad og ledererfaring.', personalQualities: 'Trygg og tydelig.' }),
    });
    await lise.presses('Neste', { fill: fill({ pay: '600 000–700 000' }) });
    await lise.presses('DraftAnnouncement');
    for (const id of ['tor', 'hanne']) {
      await cardWith(stage.chat(id), 'Trygg og tydelig.');
      await stage.chat(id).presses('ConfirmDiscussion', { fill: fill({ view: 'agrees' }) });
    }
  });

  it('is published only after PRIM without a match [R4] [R5] [nav.prim]', async () => {
    const hanne = stage.chat('hanne');
    const refused = await hanne.says('publiser');
    expect(said(refused)).toContain('Stillingen er ikke registrert i PRIM.');
    await hanne.says('prim');
    await hanne.presses('RegisterInPrim', { fill: fill({ result: 'noMatch' }) });
    await hanne.says('publiser');
    await hanne.presses('Neste');
    const done = await hanne.presses('Publish');
    expect(done.text).not.toContain('Ikke nå');
  });

  it('answers a faulty file with its rows and takes nothing of it, then takes the whole one', async () => {
    const hanne = stage.chat('hanne');
    const faulty = await hanne.attaches([{ name: 'feil.csv', bytes: sample('sokere-med-feil.csv') }]);
    expect(said(faulty)).toContain('Ingenting er lagt inn ennå.');
    expect(said(faulty)).toContain('Rad 3, e-post: «bjorn.oppdiktet(at)example.com» er ingen e-postadresse');
    const taken = await hanne.attaches([{ name: 'søkere.csv', bytes: sample('sokere-windows1252.csv') }]);
    expect(said(taken)).toContain('12 søkere er lagt inn.');
    await hanne.says('søkerliste');
    await hanne.presses('MakeExtendedList');
  });

  it('books a series of interviews for the chosen applicants and invites them [R92]', async () => {
    const lise = stage.chat('lise');
    await lise.says('velg');
    await lise.presses('ChooseForInterview', { fill: fill({ applicants: ['a1', 'a2', 'a3'] }) });
    await lise.says('intervju');
    const proposals = await lise.presses('PlanInterviews');
    expect(proposals.text).toContain('Forslag 1');
    await lise.presses('Neste', { fill: fill({ proposal: '1' }) });
    const booked = await lise.presses('BookInterviews');
    expect(booked.status).toBe(200);
    await cardWith(stage.chat('hanne'), '3 intervjuer er avtalt.');
  });

  it('keeps records, papers and references', async () => {
    const lise = stage.chat('lise');
    for (const n of [1, 2, 3]) {
      await lise.says(`referat ${n}`);
      await lise.presses('RecordInterview', { fill: fill({ record: `Svarte godt på spørsmål ${n}.` }) });
      await lise.says(`dokumentsjekk ${n}`);
      await lise.presses('CheckDocuments', { fill: fill({ diplomas: 'checked', certificates: 'checked' }) });
    }
    for (const [n, relation] of [
      [1, 'presentLeader'],
      [1, 'colleague'],
      [2, 'formerLeader'],
      [2, 'other'],
      [3, 'colleague'],
    ] as const) {
      await lise.says(`referanse ${n}`);
      await lise.presses('RecordReference', {
        fill: fill({ referee: 'Rita Referanse', relation, record: 'Gode skussmål.' }),
      });
    }
    await lise.says('status');
    expect(lise.text()).toContain('Innhent referanser');
  });

  it('needs a written reason for the missing reference before it is signed [R11] [R12] [nav.ref.two]', async () => {
    const lise = stage.chat('lise');
    await lise.says('begrunn');
    await lise.says('innstilling');
    for (const n of [1, 2, 3])
      await lise.presses('Neste', {
        fill: fill({ [`place${n}`]: `a${n}`, [`reason${n}`]: `Best på punkt ${n}.` }),
      });
    await lise.presses('Neste', { fill: fill({ comparison: 'Alle er vurdert mot annonsen.' }) });
    const written = await lise.presses('WriteRecommendation');
    expect(written.text).toContain('Signer innstillingen');
    const refused = await lise.says('signer');
    expect(said(refused)).toContain('1 av 2 referanser');
    await lise.says('begrunn');
    await lise.presses('JustifyShortfall', { fill: fill({ reason: 'Arbeidsgiveren er lagt ned.' }) });
    await lise.says('signer');
    expect(textOf(lise.cards().at(-1) ?? {})).toContain('Arbeidsgiveren er lagt ned.');
    await lise.presses('SignRecommendation');
  });

  it('goes to the council no later than a week before its meeting [R19] [R20] [nav.council.week]', async () => {
    const hanne = stage.chat('hanne');
    await hanne.says('send til rådet');
    await hanne.says('i morgen');
    const refused = await hanne.presses('SendToCouncil');
    expect(refused.text).toContain('måtte rådet ha hatt saken');
    await hanne.says('send til rådet');
    await hanne.presses('Endre');
    await hanne.says('om 3 uker');
    const sent = await hanne.presses('SendToCouncil');
    expect(sent.text).not.toContain('Ikke nå');
  });

  it('lets every member declare, vote and see the shared state, and the chair close', async () => {
    const members = ['cecilie', 'arne', 'anna', 'tor', 'turid'];
    for (const id of members) {
      const chat = stage.chat(id);
      await cardWith(chat, 'DeclareImpartiality');
      await chat.presses('DeclareImpartiality', { fill: fill({ impartial: 'true' }) });
    }
    for (const id of members) {
      const chat = stage.chat(id);
      await chat.says('stem');
      await chat.presses('Neste', {
        fill: fill({ choice: id === 'turid' ? 'a2' : 'a1', reason: 'Best kvalifisert.' }),
      });
      await chat.presses('CastVote');
    }
    const cecilie = stage.chat('cecilie');
    await cecilie.says('avslutt avstemning');
    const closed = await cecilie.presses('CloseVote');
    expect(closed.text).toContain('Vedtak');
    for (const id of ['arne', 'anna', 'tor']) await cardWith(stage.chat(id), 'Vedtak');
  });

  it('ends with minutes approved by the secretary, and HR is told [R23]', async () => {
    const sverre = stage.chat('sverre');
    await cardWith(sverre, 'approveMinutes');
    await sverre.says('protokoll');
    await sverre.presses('ApproveMinutes');
    await cardWith(stage.chat('hanne'), 'Saken er avgjort');
  });
});
