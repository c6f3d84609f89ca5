import { textOfMessage, type Chat } from '../support/connector/chat';
import { textOf } from '../support/connector/card-text';
import type { Message } from '../support/connector/conversations';
import { cardWith, openStage, sample, type Stage } from '../support/main-job';
import { records } from '../support/records';
import { COUNCIL, fill, steps } from '../support/steps';

let stage: Stage;
let take: ReturnType<typeof steps>;
beforeAll(async () => {
  stage = await openStage();
  take = steps(stage);
});
afterAll(() => stage.close());

const said = (messages: Message[]): string => messages.map(textOfMessage).join('\n');
const lastCard = (id: string): string => textOf(stage.chat(id).last().card ?? {});

describe('a hiring from need to closed case, by card', () => {
  it('greets everybody once', async () => {
    for (const id of ['lise', 'hanne', ...COUNCIL, 'sverre']) {
      expect(await stage.chat(id).installs()).toHaveLength(1);
      expect(await stage.chat(id).installs()).toHaveLength(0);
    }
  });

  it('opens a case and shows the steps, the law and whom to ask before anything else [R1]', async () => {
    const answered = await stage.chat('lise').presses('Ny ansettelse');
    expect(answered.text).toContain('Styringsenheten');
    expect(answered.text).toContain('regelverket');
    expect(answered.text).toContain('Ansettelsesråd');
    await cardWith(stage.chat('hanne'), 'Lise Leder startet saken');
  });

  it('assesses the need page by page', async () => {
    expect((await take.assessNeed()).text).toContain('Teamleder');
  });

  it('cannot write the announcement before the need was discussed [R2] [nav.need.mba]', async () => {
    expect(said(await stage.chat('lise').says('annonse'))).toContain(
      'Drøfting av behovet er ikke bekreftet av tillitsvalgt.',
    );
  });

  it('asks the union representative and HR, who confirm with date and view, and tells the leader', async () => {
    await take.discuss('To team slås sammen.');
    await cardWith(stage.chat('lise'), 'Skriv annonsen');
  });

  it('drafts the announcement with what is known already, and has it discussed [R3] [nav.ad.mba]', async () => {
    // Notifications may come in after the answer.
    const answered = await stage.chat('lise').says('annonse');
    expect(said(answered)).toContain('Arbeidsoppgaver');
    expect(JSON.stringify(answered)).toContain('Lede tolv veiledere.');
    await take.draftAnnouncement();
    expect(said(await stage.chat('hanne').says('publiser'))).toContain(
      'Drøfting av annonsen er ikke bekreftet',
    );
    await take.discuss('Trygg og tydelig.');
  });

  it('is published only after PRIM without a match [R4] [R5] [nav.prim]', async () => {
    expect(said(await stage.chat('hanne').says('publiser'))).toContain(
      'Stillingen er ikke registrert i PRIM.',
    );
    await take.registerInPrim('match');
    expect(said(await stage.chat('hanne').says('publiser'))).toContain('PRIM viser match med en overtallig.');
    await take.registerInPrim('noMatch');
    await take.clearPublication();
    expect((await take.publish()).text).toContain('Hent inn søkerne');
  });

  it('answers a faulty file with its rows and takes nothing of it, then takes the whole one', async () => {
    const hanne = stage.chat('hanne');
    const faulty = said(await hanne.attaches([{ name: 'feil.csv', bytes: sample('sokere-med-feil.csv') }]));
    expect(faulty).toContain('Ingenting er lagt inn ennå.');
    expect(faulty).toContain('Rad 3, e-post: «bjorn.oppdiktet(at)example.com» er ingen e-postadresse');
    const taken = await hanne.attaches([{ name: 'søkere.csv', bytes: sample('sokere-windows1252.csv') }]);
    expect(said(taken)).toContain('12 søkere er lagt inn.');
    const again = await hanne.attaches([{ name: 'søkere.csv', bytes: sample('sokere-windows1252.csv') }]);
    expect(said(again)).not.toContain('er lagt inn');
    await take.importApplicants();
    expect(said(await hanne.says('søkere'))).toContain('12 søkere');
  });

  it('books a series of 45 + 15 minutes for the chosen applicants and invites them [R92]', async () => {
    const booked = await take.bookInterviews();
    expect(booked.status).toBe(200);
    await cardWith(stage.chat('hanne'), '3 intervjuer er avtalt.');
  });

  it('keeps records, papers and references', async () => {
    await take.keepRecords(['presentLeader']);
    expect(said(await stage.chat('lise').says('status'))).toContain('Innhent referanser');
  });

  it('needs a second reference or a written reason before it is signed [R11] [nav.ref.two]', async () => {
    const lise = stage.chat('lise');
    await take.clearRecommendation();
    expect((await take.writeRecommendation()).text).toContain('Signer innstillingen');
    expect(said(await lise.says('signer'))).toContain('1 av 2 referanser');
    for (let n = 1; n <= 3; n += 1) {
      await lise.says('begrunn');
      await lise.presses('JustifyShortfall', { fill: fill({ reason: `Arbeidsgiver ${n} er lagt ned.` }) });
    }
    await lise.says('signer');
    expect(lastCard('lise')).toContain('Arbeidsgiver 3 er lagt ned.');
    expect((await lise.presses('SignRecommendation')).text).not.toContain('Ikke nå');
  });

  it('goes to the council no later than a week before its meeting [R19] [R20] [nav.council.week]', async () => {
    expect((await take.sendToCouncil('i morgen')).text).toContain('måtte rådet ha hatt saken');
    const hanne = stage.chat('hanne');
    await hanne.says('send til rådet');
    await hanne.presses('Endre');
    await hanne.says('om 3 uker');
    expect((await hanne.presses('SendToCouncil')).text).not.toContain('Ikke nå');
  });

  it('leaves the card in which a member votes alone while another votes, and then brings it up to date', async () => {
    for (const id of COUNCIL) await take.declare(id);
    const [anna, arne] = [stage.chat('anna'), stage.chat('arne')];
    const declared = ({ card, updates }: Message): boolean =>
      updates > 0 && JSON.stringify(card ?? '').includes('"form":"castVote"');
    const [hers, his] = [{ ...(await anna.waitsFor(declared)) }, { ...(await arne.waitsFor(declared)) }];
    for (const [chat, on] of [
      [anna, hers],
      [arne, his],
    ] as const) {
      await chat.presses('OpenForm', { on });
      await chat.presses('Neste', { on, fill: fill({ choice: 'a1', reason: 'Best kvalifisert.' }) });
    }
    const now = (chat: Chat, { id }: Message) => ({ ...chat.messages().find((one) => one.id === id) });
    const before = now(anna, hers);
    await arne.presses('CastVote', { on: his });
    // Cards are gone through by name: when his is up to date, hers has been looked at.
    await arne.waitsFor(({ id, updates }) => id === his.id && updates > his.updates);
    expect(now(anna, hers)).toEqual(before);
    const voted = await anna.presses('CastVote', { on: hers });
    expect(voted.text).not.toContain('Ikke nå');
    await anna.waitsFor(({ id, updates }) => id === hers.id && updates > hers.updates);
    expect(JSON.stringify(now(anna, hers).card)).toContain('stemte: Ada Eksempel');
  });

  it('lets every member declare, vote and see the shared state, and the chair close', async () => {
    for (const id of ['cecilie', 'tor', 'turid']) await take.vote(id, id === 'turid' ? 'a2' : 'a1');
    const cecilie = stage.chat('cecilie');
    await cecilie.says('avslutt avstemning');
    expect((await cecilie.presses('CloseVote')).text).toContain('Vedtak');
    for (const id of ['arne', 'anna', 'tor']) await cardWith(stage.chat(id), 'Vedtak');
  });

  it('ends with minutes approved by the secretary, and HR is told [R23]', async () => {
    const sverre = stage.chat('sverre');
    await cardWith(sverre, 'approveMinutes');
    await sverre.says('protokoll');
    await sverre.presses('ApproveMinutes');
    await cardWith(stage.chat('hanne'), 'Saken er avgjort');
    const { record } = records(stage);
    const archive = { archived: 'true', keepUntil: '2030-01-31' };
    await expect(record('hanne', 'archiveCase', archive)).rejects.toThrow('RecordStep');
    expect((await record('hanne', 'archiveMinutes', {})).text).toContain('Protokollen er arkivert');
  });

  it('tells the person hired and the others by letters that are shown first [nav.council.notice] [no.reject.notice]', async () => {
    const { confirm } = records(stage);
    const terms = { startsOn: '2026-05-04', terms: 'Seks måneders prøvetid.' };
    const told = await confirm('hanne', 'notifyHired:a1', terms);
    expect(told.text).toContain('Den ansatte har fått skriftlig melding');
    const others = await confirm('hanne', 'tellOthers', { called: 'true' });
    expect(others.text).toContain('De andre søkerne har fått svar');
    expect((await stage.chat('hanne').says('angre')).map(textOfMessage).join()).toContain(
      'sendt ut av huset',
    );
  });

  it('signs the contract and follows the probation to its end [no.contract] [nav.probation]', async () => {
    const lise = stage.chat('lise');
    const { record } = records(stage);
    await lise.says('svar på tilbudet');
    await lise.presses('AnswerForm', { fill: fill({ accepted: 'true' }) });
    expect((await lise.presses('AnswerOffer')).text).toContain('Inngå arbeidsavtale');
    expect(said(await stage.chat('hanne').says('status'))).toContain('11. mai');
    await record('hanne', 'signContract:a1', { probation: 'true', extendable: 'true' });
    expect(said(await lise.says('status'))).toContain('3. november');
    await record('lise', 'probationTalk:a1', { notes: 'Går fint.', absent: 'false' });
    await record('lise', 'endProbation:a1', { assessment: 'Godt arbeid.', outcome: 'continues' });
  });

  it('is closed when it is archived with a date for the applicants’ data [R23] [no.archive] [no.retention]', async () => {
    const hanne = stage.chat('hanne');
    expect(said(await hanne.says('avslutt saken'))).toContain('Arkiver saken');
    await records(stage).record('hanne', 'archiveCase', { archived: 'true', keepUntil: '2030-01-31' });
    await hanne.says('avslutt saken');
    expect((await hanne.presses('CloseHiring')).text).toContain('Saken er avsluttet');
  });
});
