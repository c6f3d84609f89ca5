import { nextInLine, postsLeft } from '../next-in-line';
import type { MakeForm } from './form';
import { anyList, line, prose, yesNo } from './values';

/** Who is appointed: from the recommended, as many as there are posts, or nobody. */
export const decide: MakeForm = (hiring, { profile }) => {
  if (profile.decidedBy !== 'authority' || !hiring.recommendation) return undefined;
  const ranked = hiring.recommendation.ranked.map(({ applicant }) => applicant);
  return {
    form: 'decide',
    questions: [
      {
        id: 'chosen',
        kind: 'applicants',
        required: false,
        page: 1,
        options: ranked,
        max: hiring.post?.positions ?? 1,
      },
      { id: 'reason', kind: 'prose', required: true, page: 1 },
    ],
    summary: true,
    personal: true,
    keepsAnswers: false,
    command: (values) => ({
      type: 'Decide',
      chosen: anyList(values, 'chosen'),
      reason: prose(values, 'reason'),
    }),
  };
};

export const answerOffer: MakeForm = (hiring, context, subject) => {
  if (subject === undefined || hiring.decision?.chosen.includes(subject) !== true) return undefined;
  return {
    form: 'answerOffer',
    subject,
    questions: [{ id: 'accepted', kind: 'yesNo', required: true, page: 1 }],
    summary: true,
    personal: false,
    keepsAnswers: false,
    command: (values) => ({ type: 'AnswerOffer', applicant: subject, accepted: yesNo(values, 'accepted') }),
  };
};

export const chooseNext: MakeForm = (hiring) => {
  const next = nextInLine(hiring);
  if (postsLeft(hiring) <= 0 || next.length === 0) return undefined;
  return {
    form: 'chooseNext',
    questions: [
      { id: 'applicant', kind: 'applicant', required: true, page: 1, options: next, suggestion: next[0] },
      { id: 'reason', kind: 'prose', required: true, page: 1 },
    ],
    summary: true,
    personal: false,
    keepsAnswers: false,
    command: (values) => ({
      type: 'ChooseNext',
      applicant: line(values, 'applicant'),
      reason: prose(values, 'reason'),
    }),
  };
};

export const closeHiring: MakeForm = () => ({
  form: 'closeHiring',
  questions: [],
  summary: true,
  personal: false,
  keepsAnswers: false,
  command: () => ({ type: 'CloseHiring' }),
});
