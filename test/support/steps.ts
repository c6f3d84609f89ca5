import type { CardAnswer } from './connector/chat';
import { cardWith, sample, type Stage } from './main-job';
import { fill } from './fill';
import { records } from './records';

export { fill } from './fill';

export const COUNCIL = ['cecilie', 'arne', 'anna', 'tor', 'turid'] as const;

/** The applicants of the samples who ask to be kept off the public list. */
const WITHHOLDING = ['a3', 'a8'] as const;

/** The steps of the main job, each as its people take it by card, with the answer of its last press. */
export const steps = (stage: Stage) => ({
  async assessNeed(): Promise<CardAnswer> {
    const lise = stage.chat('lise');
    await lise.presses('OpenForm');
    await lise.presses('Neste', {
      fill: fill({
        title: 'Teamleder',
        unit: 'Kontaktsenter nord',
        workplace: 'Bodø',
        kind: 'leader',
        guidance: 'known',
      }),
    });
    await lise.presses('Neste', {
      fill: fill({
        why: 'To team slås sammen.',
        tasks: 'Lede tolv veiledere.',
        alternatives: 'Dele oppgavene.',
      }),
    });
    await lise.presses('Neste', { fill: fill({ positions: 1, percent: 100, permanent: 'true' }) });
    return lise.presses('AssessNeed');
  },
  /** Union representative and HR confirm on the card that shows `about`. */
  async discuss(about: string): Promise<void> {
    for (const id of ['tor', 'hanne']) {
      await stage.chat(id).waitsFor(({ card }) => {
        const text = JSON.stringify(card ?? '');
        return text.includes('"verb":"ConfirmDiscussion"') && text.includes(about);
      });
      await stage.chat(id).presses('ConfirmDiscussion', { fill: fill({ view: 'agrees' }) });
    }
  },
  async draftAnnouncement(): Promise<CardAnswer> {
    const lise = stage.chat('lise');
    await lise.says('annonse');
    await lise.presses('Neste', {
      fill: fill({ requirements: 'Bachelorgrad og ledererfaring.', personalQualities: 'Trygg og tydelig.' }),
    });
    await lise.presses('Neste', {
      fill: fill({ pay: '600 000–700 000', publicityNotice: 'true', documentsEncouraged: 'true' }),
    });
    return lise.presses('DraftAnnouncement');
  },
  async registerInPrim(result = 'noMatch'): Promise<CardAnswer> {
    const hanne = stage.chat('hanne');
    await hanne.says('prim');
    return hanne.presses('RegisterInPrim', { fill: fill({ result }) });
  },
  /** HR reports the vacancy, and settles who comes first and how the post is announced. */
  async clearPublication(): Promise<CardAnswer> {
    const { record } = records(stage);
    await record('hanne', 'reportVacancy', { reported: 'true', informed: 'true' });
    return record('hanne', 'clearPublication', {
      noPriority24: 'true',
      noPriority13: 'true',
      publicAd: 'public',
    });
  },
  async publish(): Promise<CardAnswer> {
    const hanne = stage.chat('hanne');
    await hanne.says('publiser');
    await hanne.presses('Neste');
    return hanne.presses('Publish');
  },
  async importApplicants(): Promise<CardAnswer> {
    const hanne = stage.chat('hanne');
    await hanne.attaches([{ name: 'søkere.csv', bytes: sample('sokere-windows1252.csv') }]);
    return this.makeLists();
  },
  /** HR decides who stays off the public list, and makes both lists. */
  async makeLists(): Promise<CardAnswer> {
    const hanne = stage.chat('hanne');
    for (const id of WITHHOLDING)
      await records(stage).withoutLast('hanne', `decideWithholding:${id}`, {
        granted: 'true',
        weighed: 'Søkeren kan miste kunder.',
      });
    await records(stage).record('hanne', 'publicList', {});
    await hanne.says('søkerliste');
    return hanne.presses('MakeExtendedList');
  },
  async bookInterviews(applicants = ['a1', 'a2', 'a3']): Promise<CardAnswer> {
    const lise = stage.chat('lise');
    await lise.says('velg');
    await lise.presses('ChooseForInterview', { fill: fill({ applicants }) });
    await records(stage).record('lise', 'checkShortlist', {
      disability: 'true',
      absence: 'true',
      immigrant: 'true',
    });
    await lise.says('intervju');
    await lise.presses('PlanInterviews');
    await lise.presses('Neste', { fill: fill({ proposal: '1' }) });
    return lise.presses('BookInterviews');
  },
  /** Records and papers for the first three; two references each, one of them from a leader. */
  async keepRecords(references = ['presentLeader', 'colleague']): Promise<void> {
    const lise = stage.chat('lise');
    for (const n of [1, 2, 3]) {
      await lise.says(`referat ${n}`);
      await lise.presses('RecordInterview', { fill: fill({ record: `Svarte godt på spørsmål ${n}.` }) });
      await lise.says(`dokumentsjekk ${n}`);
      await lise.presses('CheckDocuments', { fill: fill({ diplomas: 'checked', certificates: 'checked' }) });
      for (const relation of references) {
        await lise.says(`referanse ${n}`);
        await lise.presses('RecordReference', {
          fill: fill({ referee: 'Rita Referanse', relation, record: 'Gode skussmål.', adverse: 'false' }),
        });
      }
    }
  },
  async clearRecommendation(): Promise<CardAnswer> {
    const settled = { noPriority24: 'true', given: 'recommendation', attend: ['lise'] };
    return records(stage).record('lise', 'clearRecommendation', settled);
  },
  async writeRecommendation(): Promise<CardAnswer> {
    const lise = stage.chat('lise');
    await lise.says('innstilling');
    for (const n of [1, 2, 3])
      await lise.presses('Neste', {
        fill: fill({ [`place${n}`]: `a${n}`, [`reason${n}`]: `Best på punkt ${n}.` }),
      });
    await lise.presses('Neste', { fill: fill({ comparison: 'Alle er vurdert mot annonsen.' }) });
    return lise.presses('WriteRecommendation');
  },
  async sign(): Promise<CardAnswer> {
    const lise = stage.chat('lise');
    await lise.says('signer');
    return lise.presses('SignRecommendation');
  },
  async sendToCouncil(when = 'om 3 uker'): Promise<CardAnswer> {
    const hanne = stage.chat('hanne');
    await hanne.says('send til rådet');
    await hanne.says(when);
    return hanne.presses('SendToCouncil');
  },
  async declare(id: string): Promise<CardAnswer> {
    const chat = stage.chat(id);
    await cardWith(chat, 'DeclareImpartiality');
    return chat.presses('DeclareImpartiality', { fill: fill({ impartial: 'true', secrecy: 'true' }) });
  },
  async vote(id: string, choice = 'a1'): Promise<CardAnswer> {
    const chat = stage.chat(id);
    await chat.says('stem');
    await chat.presses('Neste', { fill: fill({ choice, reason: 'Best kvalifisert.' }) });
    return chat.presses('CastVote');
  },
});
