import type { LineView, SectionView } from '../cards/views';
import { recordKey, sideBySide } from '../hiring/answers';
import { applicantBehind, subjectsOf } from '../hiring/conditions';
import type { Form } from '../hiring/forms/form';
import type { ApplicantId, Hiring, OwnRecord, TextId } from '../hiring/hiring';
import type { Profile, RecordQuestion, TaskPlan } from '../hiring/profile';
import { isStoredProse } from '../hiring/questions';
import { answerText } from './question-words';
import { applicantOf, nameOf, type Reader } from './reader';
import { wordsFor } from './words';

/** What several people recorded about one subject, each their own. */
interface Recorded {
  readonly plan: TaskPlan;
  readonly subject: string;
  readonly records: readonly OwnRecord[];
}

const recordedAbout = (hiring: Hiring, plan: TaskPlan, subject: string): Recorded => ({
  plan,
  subject,
  records: sideBySide(hiring.records[recordKey(plan.id, subject)]),
});

/** What stands beside a form: all that is shown at its task, or what others recorded about the same subject. */
function recordedFor(hiring: Hiring, form: Form, profile: Profile): readonly Recorded[] {
  const task = form.words ?? form.form;
  const subject = form.words === undefined ? undefined : form.subject?.split(':')[1];
  return profile.steps
    .flatMap(({ tasks }) => tasks)
    .flatMap((plan) => {
      const { own, each } = plan.record ?? {};
      if (!own || !each) return [];
      if (plan.id === task) return subject === undefined ? [] : [recordedAbout(hiring, plan, subject)];
      return own.shownAt.includes(task)
        ? subjectsOf(each, hiring).map((about) => recordedAbout(hiring, plan, about))
        : [];
    })
    .filter(({ records }) => records.length > 0);
}

/** Who it was, and their words, question by question. */
function lineOf(reader: Reader, { id, record }: TaskPlan, { by, answers }: OwnRecord): LineView {
  const said = ({ id: question, ...rest }: RecordQuestion): readonly string[] => {
    const value = answers[question];
    return value === undefined
      ? []
      : [
          `${wordsFor(reader.t, `question.${id}.${question}.label`)}: ${answerText(reader, { ...rest, id: question }, value)}`,
        ];
  };
  return { text: nameOf(reader, by), detail: (record?.questions ?? []).flatMap(said).join(' · ') };
}

/**
 * What was recorded by several people side by side, oldest first, as it stands beside a form: nobody's counts for more,
 * and nothing is counted. On one's own form only what the others wrote.
 */
export function sideBySideFor(
  hiring: Hiring,
  form: Form,
  profile: Profile,
): {
  readonly names: readonly ApplicantId[];
  readonly texts: readonly TextId[];
  readonly view: (reader: Reader) => { readonly sections: readonly SectionView[] };
} {
  const recorded = recordedFor(hiring, form, profile);
  return {
    names: recorded.flatMap(({ subject }) => applicantBehind(hiring, subject) ?? []),
    texts: recorded.flatMap(({ records }) =>
      records.flatMap(({ answers }) =>
        Object.values(answers).flatMap((value) => (isStoredProse(value) ? [value.text] : [])),
      ),
    ),
    view: (reader) => ({
      sections: recorded.flatMap(({ plan, subject, records }) => {
        const isOwn = plan.id === form.words;
        const lines = records
          .filter(({ by }) => !isOwn || by !== reader.person)
          .map((one) => lineOf(reader, plan, one));
        const who = applicantOf(reader, applicantBehind(hiring, subject) ?? subject);
        const title = isOwn ? reader.t('background.others') : reader.t('background.assessed', { who });
        return lines.length > 0 ? [{ foldedUnder: title, lines }] : [];
      }),
    }),
  };
}
