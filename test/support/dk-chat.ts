import type { CardAnswer } from './connector/chat';
import { fill } from './fill';
import type { Stage } from './main-job';
import { records } from './records';

/** The steps of the Danish path with code of their own, each as its people take it, with the answer of the last press. */
export const dkSteps = (stage: Stage) => ({
  ...records(stage),

  async assessNeed(): Promise<CardAnswer> {
    const lone = stage.chat('lone');
    await lone.presses('OpenForm');
    await lone.presses('AnswerForm', {
      fill: fill({
        title: 'Specialkonsulent',
        unit: 'Kontoret for eksempler',
        workplace: 'København',
        kind: 'adviser',
      }),
    });
    await lone.presses('AnswerForm', {
      fill: fill({ why: 'Sagerne bliver flere.', tasks: 'Afgøre sager.', reassigned: 'true' }),
    });
    await lone.presses('AnswerForm', { fill: fill({ positions: 1, percent: 100, permanent: 'true' }) });
    return lone.presses('AssessNeed');
  },

  async draftAnnouncement(): Promise<CardAnswer> {
    const lone = stage.chat('lone');
    await lone.says('opslag');
    await lone.presses('AnswerForm', { fill: fill({ personalQualities: 'Rolig og tydelig.' }) });
    await lone.presses('AnswerForm', {
      fill: fill({ area: 'Eksempelstyrelsen', pay: 'Efter aftale', agreement: 'Akademikere i staten' }),
    });
    await lone.presses('AnswerForm', { fill: fill({ interviewDates: 'I uge 20' }) });
    return lone.presses('DraftAnnouncement');
  },

  async publish(): Promise<CardAnswer> {
    const helle = stage.chat('helle');
    await helle.says('offentliggør');
    await helle.presses('AnswerForm');
    return helle.presses('Publish');
  },

  async bookInterviews(applicants: string[]): Promise<CardAnswer> {
    const lone = stage.chat('lone');
    await lone.says('vælg');
    await lone.presses('ChooseForInterview', { fill: fill({ applicants }) });
    await lone.says('samtaler');
    await lone.presses('PlanInterviews');
    await lone.presses('AnswerForm', { fill: fill({ proposal: '1' }) });
    return lone.presses('BookInterviews');
  },

  async recommend(): Promise<CardAnswer> {
    const lone = stage.chat('lone');
    await lone.says('indstilling');
    await lone.presses('AnswerForm', {
      fill: fill({ place1: 'a1', reason1: 'Stærkest på sagsbehandling.' }),
    });
    await lone.presses('AnswerForm', { fill: fill({ place2: 'a2', reason2: 'Også kvalificeret.' }) });
    await lone.presses('AnswerForm', { fill: fill({ comparison: 'Begge opfylder kravene.' }) });
    await lone.presses('WriteRecommendation');
    await lone.says('underskriv');
    return lone.presses('SignRecommendation');
  },
});
