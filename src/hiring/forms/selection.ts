import { staying } from '../staying';
import { canBeReasoned } from '../rules/checks';
import { referencesOf } from '../rules/references';
import { moreOf } from '../more-answers';
import type { MakeForm } from './form';
import { date, list, option, prose } from './values';

export const makeExtendedList: MakeForm = () => ({
  form: 'makeExtendedList',
  questions: [],
  summary: true,
  personal: false,
  keepsAnswers: false,
  command: () => ({ type: 'MakeExtendedList' }),
});

export const chooseForInterview: MakeForm = (hiring) => ({
  form: 'chooseForInterview',
  questions: [
    {
      id: 'applicants',
      kind: 'applicants',
      required: true,
      page: 1,
      options: staying(hiring),
      suggestion: hiring.shortlist?.applicants,
    },
  ],
  summary: false,
  personal: false,
  keepsAnswers: false,
  command: (values) => ({ type: 'ChooseForInterview', applicants: list(values, 'applicants') }),
});

export const recordInterview: MakeForm = (hiring, { profile }, subject) => {
  if (subject === undefined || !hiring.interviews[subject]) return undefined;
  const known = hiring.interviews[subject].record;
  return {
    form: 'recordInterview',
    subject,
    questions: profile.guides.recordInterview.map((question) =>
      question.id === 'record' && known !== undefined
        ? { ...question, suggestion: { text: known } }
        : question,
    ),
    summary: false,
    personal: true,
    keepsAnswers: false,
    about: () => subject,
    command: (values) => ({
      type: 'RecordInterview',
      applicant: subject,
      record: prose(values, 'record'),
      more: moreOf(profile.guides.recordInterview, values, ['record']),
    }),
  };
};

const DOCUMENT_STATES = ['checked', 'missing', 'notNeeded'] as const;

export const checkDocuments: MakeForm = (hiring, context, subject) => {
  if (subject === undefined || !hiring.interviews[subject]) return undefined;
  const known = hiring.documents[subject];
  return {
    form: 'checkDocuments',
    subject,
    questions: [
      {
        id: 'diplomas',
        kind: 'choice',
        required: true,
        page: 1,
        options: DOCUMENT_STATES,
        suggestion: known?.diplomas,
        rule: 'nav.rec.docs',
      },
      {
        id: 'certificates',
        kind: 'choice',
        required: true,
        page: 1,
        options: DOCUMENT_STATES,
        suggestion: known?.certificates,
        rule: 'nav.rec.docs',
      },
    ],
    summary: false,
    personal: true,
    keepsAnswers: false,
    command: (values) => ({
      type: 'CheckDocuments',
      applicant: subject,
      diplomas: option(values, 'diplomas', DOCUMENT_STATES),
      certificates: option(values, 'certificates', DOCUMENT_STATES),
    }),
  };
};

export const recordReference: MakeForm = (hiring, { profile, today }, subject) => {
  if (subject === undefined || !hiring.interviews[subject]) return undefined;
  const id = `${subject}-r${referencesOf(hiring, subject).length + 1}`;
  return {
    form: 'recordReference',
    subject,
    questions: profile.guides.recordReference.map((question) =>
      question.id === 'takenOn' ? { ...question, latest: today, suggestion: today } : question,
    ),
    summary: false,
    personal: true,
    keepsAnswers: false,
    about: () => subject,
    command: (values) => ({
      type: 'RecordReference',
      id,
      applicant: subject,
      referee: prose(values, 'referee'),
      relation: option(values, 'relation', ['presentLeader', 'formerLeader', 'colleague', 'other']),
      takenOn: date(values, 'takenOn'),
      record: prose(values, 'record'),
      more: moreOf(profile.guides.recordReference, values, ['referee', 'relation', 'takenOn', 'record']),
    }),
  };
};

/** `subject` is a rule, or a rule and an applicant: `nav.ref.two:a3`. */
export const justifyShortfall: MakeForm = (hiring, { profile }, subject) => {
  const [rule, about] = (subject ?? '').split(':');
  if (!profile.rules.some((use) => use.id === rule && canBeReasoned(use))) return undefined;
  if (rule === undefined || (about !== undefined && !hiring.applicants[about])) return undefined;
  return {
    form: 'justifyShortfall',
    subject,
    questions: [{ id: 'reason', kind: 'prose', required: true, page: 1, rule }],
    summary: false,
    personal: true,
    keepsAnswers: false,
    about: () => about,
    command: (values) => ({
      type: 'JustifyShortfall',
      rule,
      subject: about,
      reason: prose(values, 'reason'),
    }),
  };
};
