import type { CardAnswer } from './connector/chat';
import { fill } from './fill';
import type { Stage } from './main-job';
import { records } from './records';

/** The steps of the municipal path with code of their own, each as its people take it, with the answer of the last press. */
export const helSteps = (stage: Stage) => ({
  ...records(stage),

  async assessNeed(): Promise<CardAnswer> {
    const lena = stage.chat('lena');
    await lena.presses('OpenForm');
    await lena.presses('AnswerForm', {
      fill: fill({
        title: 'Pedagogisk leder',
        unit: 'Eksempel barnehage',
        workplace: 'Sandnessjøen',
        kind: 'leader',
        mandate: 'Hjemmel 4711',
      }),
    });
    await lena.presses('AnswerForm', { fill: fill({ why: 'En slutter.', tasks: 'Lede en avdeling.' }) });
    await lena.presses('AnswerForm', {
      fill: fill({ positions: 1, percent: 100, permanent: 'true', police: 'true' }),
    });
    return lena.presses('AssessNeed');
  },

  async draftAnnouncement(): Promise<CardAnswer> {
    const lena = stage.chat('lena');
    await lena.says('annonse');
    await lena.presses('AnswerForm', {
      fill: fill({ requirements: 'Utdanning som barnehagelærer.', audience: 'Barnehagelærere' }),
    });
    await lena.presses('AnswerForm', {
      fill: fill({
        pay: '560 000–620 000',
        benefits: 'Pensjon og hjelp til bolig.',
        documents: 'CV, vitnemål og attester.',
        withholding: 'Be om det og gi en grunn.',
      }),
    });
    return lena.presses('DraftAnnouncement');
  },

  async publish(): Promise<CardAnswer> {
    const henrik = stage.chat('henrik');
    await henrik.says('publiser');
    await henrik.presses('AnswerForm');
    return henrik.presses('Publish');
  },

  async bookInterviews(applicants: string[]): Promise<CardAnswer> {
    const lena = stage.chat('lena');
    await lena.says('velg');
    await lena.presses('ChooseForInterview', { fill: fill({ applicants }) });
    await lena.says('intervju');
    await lena.presses('PlanInterviews');
    await lena.presses('AnswerForm', { fill: fill({ proposal: '1' }) });
    return lena.presses('BookInterviews');
  },

  async recordInterview(n: number): Promise<CardAnswer> {
    const lena = stage.chat('lena');
    await lena.says(`referat ${n}`);
    return lena.presses('RecordInterview', {
      fill: fill({
        record: `Svarte rolig (${n}).`,
        payExpectation: '600 000',
        tariffTold: 'true',
        nextStepsTold: 'true',
      }),
    });
  },

  async takeReference(n: number, adverse: boolean): Promise<CardAnswer> {
    const lena = stage.chat('lena');
    await lena.says(`referanse ${n}`);
    return lena.presses('RecordReference', {
      fill: fill({
        referee: 'Rita Referanse',
        relation: 'presentLeader',
        record: 'Gode skussmål.',
        adverse: String(adverse),
      }),
    });
  },

  async recommend(): Promise<CardAnswer> {
    const lena = stage.chat('lena');
    await lena.says('skriv innstilling');
    await lena.presses('AnswerForm', { fill: fill({ place1: 'a1', reason1: 'Mest erfaring.' }) });
    await lena.presses('AnswerForm', { fill: fill({ place2: 'a2', reason2: 'Også kvalifisert.' }) });
    await lena.presses('AnswerForm', { fill: fill({ comparison: 'Begge fyller kravene.' }) });
    return lena.presses('WriteRecommendation');
  },

  async sign(id: string): Promise<CardAnswer> {
    await stage.chat(id).says('signer');
    return stage.chat(id).presses('SignRecommendation');
  },
});
