import type { ChecklistView, LineView, SectionView, TimetableView } from '../cards/views';
import type { Form, FormId } from '../hiring/forms/form';
import { atGate } from '../hiring/gates';
import { interviewed } from '../hiring/conditions';
import type { ApplicantId, Hiring, MoreAnswers, TextId } from '../hiring/hiring';
import { roundsOf } from '../hiring/interview-series';
import { justificationKey } from '../hiring/justifications';
import { planOf, ruleOf, type GateId, type Profile } from '../hiring/profile';
import { isStoredProse, type Question } from '../hiring/questions';
import { councilSection } from './council';
import { applicantOf, dateOf, nameOf, textOf, type Reader } from './reader';
import { checklistView, lackText, ruleWords, sourcesOf } from './rules';
import { sideBySideFor } from './side-by-side';
import { interviewsSection, proposalsView, seriesSections } from './timetable';
import { anyWords } from './words';

export interface BackgroundView {
  readonly sections?: readonly SectionView[] | undefined;
  readonly checklist?: ChecklistView | undefined;
  readonly timetables?: readonly TimetableView[] | undefined;
}

/** What stands on a form besides its questions: what one has to know to answer them. */
export interface Background {
  /** Whether applicants are named in it, and which, where it is not all of them. */
  readonly names: boolean | readonly ApplicantId[];
  /** The texts that it shows. */
  readonly texts: readonly TextId[];
  readonly view: (reader: Reader) => BackgroundView;
}

const NOTHING: Background = { names: false, texts: [], view: () => ({}) };

const present = (ids: readonly (TextId | undefined)[]): readonly TextId[] =>
  ids.filter((id) => id !== undefined);

const fact = (label: string, value: string | undefined) =>
  value === undefined || value === '' ? [] : [{ label, value }];

function postFacts({ post }: Hiring, reader: Reader): SectionView {
  const { t } = reader;
  if (!post) return {};
  return {
    heading: t('background.post'),
    facts: [
      ...fact(t('question.assessNeed.title.label'), post.title),
      ...fact(t('question.assessNeed.unit.label'), post.unit),
      ...fact(t('question.assessNeed.workplace.label'), post.workplace),
      ...fact(t('question.assessNeed.percent.label'), `${post.percent} %`),
      ...fact(t('question.assessNeed.startsOn.label'), post.startsOn && dateOf(reader, post.startsOn)),
    ],
  };
}

const need = (hiring: Hiring): Background => ({
  names: false,
  texts: present([hiring.need?.why, hiring.need?.tasks, hiring.need?.alternatives]),
  view: (reader) => ({
    sections: [
      postFacts(hiring, reader),
      {
        facts: [
          ...fact(reader.t('question.assessNeed.why.label'), textOf(reader, hiring.need?.why)),
          ...fact(reader.t('question.assessNeed.tasks.label'), textOf(reader, hiring.need?.tasks)),
          ...fact(
            reader.t('question.assessNeed.alternatives.label'),
            textOf(reader, hiring.need?.alternatives),
          ),
        ],
      },
    ],
  }),
});

const announcement = (hiring: Hiring): Background => {
  const draft = hiring.announcement;
  return {
    names: false,
    texts: present([draft?.tasks, draft?.requirements, draft?.personalQualities]),
    view: (reader) => ({
      sections: [
        postFacts(hiring, reader),
        {
          heading: reader.t('background.announcement'),
          facts: [
            ...fact(reader.t('question.draftAnnouncement.tasks.label'), textOf(reader, draft?.tasks)),
            ...fact(
              reader.t('question.draftAnnouncement.requirements.label'),
              textOf(reader, draft?.requirements),
            ),
            ...fact(
              reader.t('question.draftAnnouncement.personalQualities.label'),
              textOf(reader, draft?.personalQualities),
            ),
            ...fact(reader.t('question.draftAnnouncement.pay.label'), draft?.pay),
            ...fact(
              reader.t('question.draftAnnouncement.contact.label'),
              draft && nameOf(reader, draft.contact),
            ),
          ],
          // What must stand in every announcement of this country and this organisation.
          lines: [
            ...(ruleOf(reader.context.profile, 'no.ad.publicityNotice')
              ? [{ text: reader.t('announcement.publicityNotice') }]
              : []),
            ...(ruleOf(reader.context.profile, 'nav.ad.documents')
              ? [{ text: reader.t('announcement.documents') }]
              : []),
          ],
        },
      ],
    }),
  };
};

const gate = (id: GateId, hiring: Hiring): Background => ({
  names: true,
  texts: [],
  view: (reader) => ({ checklist: checklistView(reader, atGate(id, hiring, reader.context)) }),
});

/** Those that one of both names; all where one of them does not say whom. */
function namedIn(one: Background['names'], other: Background['names']): Background['names'] {
  if (one === true || other === true) return true;
  return [...new Set([...(one === false ? [] : one), ...(other === false ? [] : other)])];
}

const both = (one: Background, other: Background): Background => ({
  names: namedIn(one.names, other.names),
  texts: [...one.texts, ...other.texts],
  view: (reader) => {
    const [first, second] = [one.view(reader), other.view(reader)];
    return { ...first, ...second, sections: [...(first.sections ?? []), ...(second.sections ?? [])] };
  },
});

function attachments(hiring: Hiring, reader: Reader): readonly LineView[] {
  const { t } = reader;
  const asks = (task: string): boolean => planOf(reader.context.profile, task) !== undefined;
  const papers = (hiring.recommendation?.ranked ?? []).map(({ applicant }): LineView => {
    const known = hiring.documents[applicant];
    const state = (kind: 'diplomas' | 'certificates') =>
      `${t(`question.checkDocuments.${kind}.label`)}: ${t(`option.${kind}.${known?.[kind] ?? 'missing'}`)}`;
    return {
      sign: '•',
      text: applicantOf(reader, applicant),
      detail: `${state('diplomas')}. ${state('certificates')}.`,
    };
  });
  return [
    {
      sign: '•',
      text: t('attached.interviewRecords', {
        count: Object.values(hiring.interviews).flatMap(roundsOf).length,
      }),
    },
    { sign: '•', text: t('attached.references', { count: Object.keys(hiring.references).length }) },
    // Nothing is missing that the organisation does not ask for.
    ...(asks('checkDocuments') ? papers : []),
    ...(asks('makeExtendedList')
      ? [
          {
            sign: '•',
            text: t(
              hiring.extendedListAt === undefined ? 'lack.extendedListMissing' : 'attached.extendedList',
            ),
          },
        ]
      : []),
    ...(hiring.recommendation?.signatures ?? []).map(({ by, at }) => ({
      sign: '✓',
      text: t('attached.signed', { name: nameOf(reader, by), date: dateOf(reader, at.slice(0, 10)) }),
    })),
  ];
}

function justificationLabel(reader: Reader, key: string): string {
  const [rule = key, subject] = key.split(':');
  const name = ruleWords(reader, rule, 'name');
  return subject === undefined ? name : `${name}, ${applicantOf(reader, subject)}`;
}

const recommended = ({ recommendation }: Hiring): readonly ApplicantId[] =>
  recommendation?.ranked.map(({ applicant }) => applicant) ?? [];

/** The recommendation as it is signed and voted on: who, in which order, why, and what is attached. */
const recommendation = (hiring: Hiring): Background => {
  const written = hiring.recommendation;
  const reasons = Object.entries(hiring.justifications);
  const subjects = reasons.flatMap(([key]) => key.split(':')[1] ?? []);
  return {
    names: namedIn(recommended(hiring), subjects),
    texts: present([
      written?.comparison,
      written?.compensation,
      ...(written?.ranked.map(({ reason }) => reason) ?? []),
      ...reasons.map(([, { text }]) => text),
    ]),
    view: (reader) => ({
      sections: [
        {
          heading: reader.t('background.recommendation'),
          lines: written?.ranked.map(({ applicant, reason }, index) => ({
            sign: `${index + 1}.`,
            text: applicantOf(reader, applicant),
            detail: textOf(reader, reason),
          })),
          facts: [
            ...fact(
              reader.t('question.writeRecommendation.comparison.label'),
              textOf(reader, written?.comparison),
            ),
            ...fact(
              reader.t('question.writeRecommendation.compensation.label'),
              textOf(reader, written?.compensation),
            ),
            ...reasons.flatMap(([key, { text }]) =>
              fact(justificationLabel(reader, key), textOf(reader, text)),
            ),
          ],
        },
        { foldedUnder: reader.t('background.attached'), lines: attachments(hiring, reader) },
      ],
    }),
  };
};

/** What the post asks for, as it was advertised: applicants are assessed by that. */
const askedFor = (hiring: Hiring): Background => {
  const { requirements, personalQualities } = hiring.announcement ?? {};
  return {
    names: false,
    texts: present([requirements, personalQualities]),
    view: (reader) => ({
      sections: [
        {
          foldedUnder: reader.t('background.announcement'),
          facts: [
            ...fact(reader.t('question.draftAnnouncement.requirements.label'), textOf(reader, requirements)),
            ...fact(
              reader.t('question.draftAnnouncement.personalQualities.label'),
              textOf(reader, personalQualities),
            ),
          ],
        },
      ],
    }),
  };
};

/** What was written down in the interviews, applicant by applicant: recommendations are made from it. */
const fromInterviews = (hiring: Hiring): Background => {
  const held = interviewed(hiring).flatMap((applicant) => {
    const interview = hiring.interviews[applicant];
    return interview ? roundsOf(interview).map(({ record, more }) => ({ applicant, record, more })) : [];
  });
  const proseIn = (more: MoreAnswers = {}) =>
    Object.entries(more).flatMap(([id, value]) => (isStoredProse(value) ? [{ id, text: value.text }] : []));
  return {
    names: held.map(({ applicant }) => applicant),
    texts: held.flatMap(({ record, more }) => [
      ...present([record]),
      ...proseIn(more).map(({ text }) => text),
    ]),
    view: (reader) => ({
      sections: held.map(({ applicant, record, more }) => ({
        foldedUnder: `${reader.t('background.interviews')}: ${applicantOf(reader, applicant)}`,
        facts: [
          ...fact(reader.t('question.recordInterview.record.label'), textOf(reader, record)),
          ...proseIn(more).flatMap(({ id, text }) =>
            fact(anyWords(reader, `question.recordInterview.${id}.label`), textOf(reader, text)),
          ),
        ],
      })),
    }),
  };
};

const council = (hiring: Hiring): Background => ({
  names: recommended(hiring),
  texts: [],
  view: (reader) => ({ sections: [councilSection(hiring, reader)] }),
});

const justification = (hiring: Hiring, subject: string | undefined): Background => {
  const [rule = '', about] = (subject ?? '').split(':');
  const known = hiring.justifications[justificationKey(rule, about)];
  return {
    names: true,
    texts: present([known?.text]),
    view: (reader) => {
      const lacks = (['announce', 'publish', 'sign', 'council'] as const)
        .flatMap((id) => atGate(id, hiring, reader.context))
        .filter((finding) => finding.rule === rule)
        .flatMap((finding) => finding.lacks)
        .filter((lack) => lack.subject === about);
      return {
        sections: [
          {
            heading: ruleWords(reader, rule, 'name'),
            lines: [
              { text: ruleWords(reader, rule, 'says'), detail: sourcesOf(reader, rule) },
              ...lacks.map((lack): LineView => ({
                sign: '?',
                text: lackText(reader, lack),
                tone: 'warning',
              })),
              ...(known ? [{ text: textOf(reader, known.text) }] : []),
            ],
          },
        ],
      };
    },
  };
};

const backgrounds: Partial<Record<FormId, (hiring: Hiring, form: Form) => Background>> = {
  confirmDiscussion: (hiring, { subject }) => (subject === 'need' ? need(hiring) : announcement(hiring)),
  registerInPrim: (hiring) => ({ ...NOTHING, view: (reader) => ({ sections: [postFacts(hiring, reader)] }) }),
  publish: (hiring) => both(announcement(hiring), gate('publish', hiring)),
  bookInterviews: (hiring) => ({
    names: true,
    texts: [],
    view: (reader) => ({
      timetables: proposalsView(hiring, reader),
      sections: seriesSections(hiring, reader),
    }),
  }),
  moveInterviews: (hiring) => ({
    names: true,
    texts: Object.values(hiring.interviews).flatMap(({ words = [] }) => words),
    view: (reader) => ({ sections: [interviewsSection(hiring, reader)] }),
  }),
  recordInterview: askedFor,
  writeRecommendation: fromInterviews,
  justifyShortfall: (hiring, { subject }) => justification(hiring, subject),
  signRecommendation: (hiring) => both(recommendation(hiring), gate('sign', hiring)),
  sendToCouncil: (hiring) => gate('council', hiring),
  declareImpartiality: (hiring) => both(recommendation(hiring), council(hiring)),
  castVote: (hiring) => both(recommendation(hiring), council(hiring)),
  closeVote: council,
  approveMinutes: council,
};

/** Read before one answers; what is confirmed is the answer alone. */
const ONLY_BEFORE_ANSWERING: ReadonlySet<FormId> = new Set<FormId>(['declareImpartiality', 'castVote']);

/** Whom a question lets one choose from. */
function namesFor({ kind, options }: Question, hiring: Hiring): Background['names'] {
  if (kind !== 'applicant' && kind !== 'applicants') return false;
  return options?.filter((option) => hiring.applicants[option] !== undefined) ?? true;
}

/** What one has to know to fill in this form, or to confirm what was filled in. */
export const backgroundOf = (
  hiring: Hiring,
  form: Form,
  profile: Profile,
  use: 'toAnswer' | 'toConfirm' = 'toAnswer',
): Background => {
  const isLeftOut = use === 'toConfirm' && ONLY_BEFORE_ANSWERING.has(form.form);
  const ofForm = (isLeftOut ? undefined : backgrounds[form.form]?.(hiring, form)) ?? NOTHING;
  const background = use === 'toAnswer' ? both(ofForm, sideBySideFor(hiring, form, profile)) : ofForm;
  const subject = form.subject?.split(':').at(-1);
  const aboutOne = subject !== undefined && hiring.applicants[subject] !== undefined;
  const names = form.questions
    .map((question) => namesFor(question, hiring))
    .reduce(namedIn, background.names);
  return { ...background, names: aboutOne ? namedIn(names, [subject]) : names };
};
