import { staying } from '../staying';
import { addDays } from '../calendar';
import type { Question } from '../questions';
import type { Form, MakeForm } from './form';
import { anyDate, anyProse, date, line, prose } from './values';

const REASON: Question = { id: 'reason', kind: 'prose', required: true, page: 1 };

/** What happens to real cases is confirmed with its reason; it belongs to whoever began to say it. */
const turn = (form: Form['form'], questions: readonly Question[], command: Form['command']): Form => ({
  form,
  questions,
  summary: true,
  personal: true,
  keepsAnswers: false,
  command,
});

export const extendDeadline: MakeForm = ({ publication }, { today }) => {
  if (!publication) return undefined;
  const earliest = addDays(publication.deadline > today ? publication.deadline : today, 1);
  return turn(
    'extendDeadline',
    [
      {
        id: 'deadline',
        kind: 'date',
        required: true,
        page: 1,
        lean: 'future',
        earliest,
        suggestion: addDays(earliest, 13),
      },
      REASON,
    ],
    (values) => ({
      type: 'ExtendDeadline',
      deadline: date(values, 'deadline'),
      reason: prose(values, 'reason'),
    }),
  );
};

export const advertiseAgain: MakeForm = () =>
  turn('advertiseAgain', [REASON], (values) => ({ type: 'AdvertiseAgain', reason: prose(values, 'reason') }));

export const findNobodyQualified: MakeForm = () =>
  turn('findNobodyQualified', [REASON], (values) => ({
    type: 'FindNobodyQualified',
    reason: prose(values, 'reason'),
  }));

/** About one applicant when it is known which; otherwise it is asked. */
export const withdrawApplicant: MakeForm = (hiring, context, subject) => {
  const there = staying(hiring);
  if (there.length === 0 || (subject !== undefined && !there.includes(subject))) return undefined;
  return {
    ...turn(
      'withdrawApplicant',
      [
        {
          id: 'applicant',
          kind: 'applicant',
          required: true,
          page: 1,
          options: subject === undefined ? there : [subject],
          suggestion: subject,
        },
        { ...REASON, required: false },
      ],
      (values) => ({
        type: 'WithdrawApplicant',
        applicant: line(values, 'applicant'),
        reason: anyProse(values, 'reason'),
      }),
    ),
    about: (question, { applicant }) => (typeof applicant === 'string' ? applicant : undefined),
  };
};

export const handOver: MakeForm = ({ roles }, { organisation }) =>
  turn(
    'handOver',
    [
      {
        id: 'to',
        kind: 'person',
        required: true,
        page: 1,
        options: organisation.people.map(({ id }) => id).filter((id) => roles.leader?.includes(id) !== true),
      },
      REASON,
    ],
    (values) => ({ type: 'HandOver', to: line(values, 'to'), reason: prose(values, 'reason') }),
  );

export const putOnHold: MakeForm = (hiring, { today }) =>
  turn(
    'putOnHold',
    [
      REASON,
      { id: 'until', kind: 'date', required: false, page: 1, lean: 'future', earliest: addDays(today, 1) },
    ],
    (values) => ({ type: 'PutOnHold', reason: prose(values, 'reason'), until: anyDate(values, 'until') }),
  );

export const resume: MakeForm = ({ hold }) =>
  hold && turn('resume', [REASON], (values) => ({ type: 'Resume', reason: prose(values, 'reason') }));

export const moveToNewRules: MakeForm = ({ profile, settings }, { newest }) =>
  profile.version === newest.version && settings === newest.settings
    ? undefined
    : turn('moveToNewRules', [REASON], (values) => ({
        type: 'MoveToNewRules',
        reason: prose(values, 'reason'),
      }));
