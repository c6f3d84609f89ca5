import { localDateOf } from '../hiring/calendar';
import { atGate } from '../hiring/gates';
import type { TextId } from '../hiring/hiring';
import { roundsOf } from '../hiring/interview-series';
import { votersOf } from '../hiring/tasks/definitions';
import { seal } from '../documents/seal';
import type { AttachmentView, MinutesView, RecommendationView, SignatureView } from '../documents/views';
import { minutesLabels, recommendationLabels } from '../text';
import { readerOf, type OpenCase } from '../dialogs/open-case';
import type { Actor, ConversationParts } from '../dialogs/parts';
import { applicantOf, choiceOf, dateOf, nameOf, textOf, type Reader } from '../views/reader';
import { lackText, ruleWords, sourcesOf } from '../views/rules';

const present = (ids: readonly (TextId | undefined)[]): readonly TextId[] =>
  ids.filter((id) => id !== undefined);

/** Every text that the documents of a case show. */
const textsOf = ({ hiring }: OpenCase): readonly TextId[] =>
  present([
    hiring.announcement?.tasks,
    hiring.announcement?.requirements,
    hiring.announcement?.personalQualities,
    hiring.recommendation?.comparison,
    hiring.recommendation?.compensation,
    ...(hiring.recommendation?.ranked.map(({ reason }) => reason) ?? []),
    ...Object.values(hiring.interviews)
      .flatMap(roundsOf)
      .map(({ record }) => record),
    ...Object.values(hiring.references).flatMap(({ referee, record }) => [referee, record]),
    ...Object.values(hiring.justifications).map(({ text }) => text),
    ...Object.values(hiring.council?.votes ?? {}).map(({ reason }) => reason),
    ...Object.values(hiring.council?.impartiality ?? {}).map(({ reason }) => reason),
  ]);

const dayOf = (reader: Reader, at: string): string =>
  dateOf(reader, localDateOf(at, reader.context.organisation.zone));

function signaturesOf(reader: Reader, { hiring }: OpenCase): readonly SignatureView[] {
  const { recommendation } = hiring;
  if (!recommendation) return [];
  const { signatures, ...signed } = recommendation;
  const digest = seal(new TextEncoder().encode(JSON.stringify(signed)));
  return signatures.map(({ by, role, at }) => ({
    name: nameOf(reader, by),
    role: reader.t(`role.${role}`),
    signedAt: dayOf(reader, at),
    digest,
  }));
}

function papersOf(reader: Reader, { hiring }: OpenCase): readonly AttachmentView[] {
  const { t } = reader;
  return (hiring.recommendation?.ranked ?? []).flatMap(({ applicant }) => {
    const check = hiring.documents[applicant];
    const concerns = applicantOf(reader, applicant);
    const state = (kind: 'diplomas' | 'certificates') =>
      check?.[kind] === 'checked'
        ? t('documents.said.checkedBy', { date: dayOf(reader, check.at) })
        : t(`option.${kind}.${check?.[kind] ?? 'missing'}`);
    return [
      { name: t('documents.said.application'), concerns, checked: '' },
      { name: t('question.checkDocuments.diplomas.label'), concerns, checked: state('diplomas') },
      { name: t('question.checkDocuments.certificates.label'), concerns, checked: state('certificates') },
    ];
  });
}

const shared = (reader: Reader, { hiring, ref, context }: OpenCase) => ({
  language: reader.language,
  organisation: context.organisation.name,
  caseNumber: ref.id,
  post: hiring.post?.title ?? '',
  unit: hiring.post?.unit ?? '',
});

/** The recommendation with everything attached, as a PDF; undefined while there is none. The same case gives the same bytes. */
export async function recommendationOf(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
): Promise<Uint8Array | undefined> {
  const { hiring, ref } = open;
  const { recommendation } = hiring;
  if (!recommendation) return undefined;
  const reader = await readerOf(parts, actor, open, { names: true, texts: textsOf(open) });
  const { t } = reader;
  const applicants = await parts.cases.applicants(ref);
  const panel = (hiring.interviewPlan?.panel ?? []).map((person) => nameOf(reader, person)).join(', ');
  const view: RecommendationView = {
    ...shared(reader, open),
    createdAt: recommendation.at,
    createdOn: dayOf(reader, recommendation.at),
    labels: recommendationLabels(t),
    announcement: [
      textOf(reader, hiring.announcement?.tasks),
      textOf(reader, hiring.announcement?.requirements),
      textOf(reader, hiring.announcement?.personalQualities),
    ].join('\n\n'),
    applicants: t('documents.said.applicants', { count: Object.keys(applicants).length }),
    extendedList: Object.values(applicants).map(({ name, age, education, experience }) => ({
      name,
      age: age === undefined ? '' : String(age),
      education: education ?? '',
      experience: experience ?? '',
    })),
    interviews: Object.entries(hiring.interviews).flatMap(([id, interview]) =>
      roundsOf(interview).map(({ start, record }) => ({
        name: applicantOf(reader, id),
        heldOn: dayOf(reader, start),
        present: panel,
        minutes: textOf(reader, record),
      })),
    ),
    references: Object.keys(hiring.interviews).map((id) => ({
      applicant: applicantOf(reader, id),
      given: Object.values(hiring.references)
        .filter(({ applicant }) => applicant === id)
        .map(({ referee, relation, takenOn, record }) => ({
          referee: textOf(reader, referee),
          role: t(`option.relation.${relation}`),
          givenOn: dateOf(reader, takenOn),
          summary: textOf(reader, record),
        })),
    })),
    justifications: Object.entries(hiring.justifications).map(([key, { text, by }]) => {
      const [rule = key, subject] = key.split(':');
      const name = ruleWords(reader, rule, 'name');
      return {
        rule:
          subject === undefined
            ? name
            : t('about.ruleAndApplicant', { rule: name, who: applicantOf(reader, subject) }),
        reason: textOf(reader, text),
        by: nameOf(reader, by),
      };
    }),
    ranking: [
      ...recommendation.ranked.map(({ applicant, reason }, index) => ({
        rank: index + 1,
        name: applicantOf(reader, applicant),
        reason: textOf(reader, reason),
      })),
    ],
    checklist: [...atGate('sign', hiring, open.context), ...atGate('council', hiring, open.context)].map(
      ({ rule, status, lacks }) => ({
        requirement: ruleWords(reader, rule, 'name'),
        state: [t(`finding.${status}`), ...lacks.map((lack) => lackText(reader, lack))].join(': '),
        source: sourcesOf(reader, rule),
      }),
    ),
    signatures: signaturesOf(reader, open),
    attachments: papersOf(reader, open),
  };
  // Loaded when a document is asked for: no chat turn needs it.
  const { recommendationPdf } = await import('../documents/recommendation-pdf.js');
  return recommendationPdf(view);
}

/** The council's minutes as a PDF; undefined before it has decided. */
export async function minutesOf(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
): Promise<Uint8Array | undefined> {
  const { hiring } = open;
  const { council } = hiring;
  const outcome = council?.outcome;
  if (!council || !outcome) return undefined;
  const reader = await readerOf(parts, actor, open, { names: true, texts: textsOf(open) });
  const { t } = reader;
  const voted = Object.keys(council.votes).length;
  const impartialityOf = (person: string): string => {
    const declared = council.impartiality[person];
    if (!declared) return t('documents.said.notDeclared');
    return declared.impartial
      ? t('documents.said.impartial')
      : t('documents.said.disqualified', { reason: textOf(reader, declared.reason) });
  };
  const roleOf = (person: string): string =>
    t(person === council.chair ? 'role.councilChair' : 'role.councilMember');
  const view: MinutesView = {
    ...shared(reader, open),
    createdAt: outcome.at,
    labels: minutesLabels(t),
    body: t('documents.said.council'),
    heldOn: dayOf(reader, outcome.at),
    place: t('documents.said.electronic'),
    present: votersOf(hiring)
      .filter((person) => council.votes[person])
      .map((person) => ({
        name: nameOf(reader, person),
        role: roleOf(person),
        impartiality: impartialityOf(person),
      })),
    absent: votersOf(hiring)
      .filter((person) => !council.votes[person])
      .map((person) => nameOf(reader, person))
      .join(', '),
    quorum: t('documents.said.quorum', { voted, needed: council.regulations.quorum }),
    recommendation: (hiring.recommendation?.ranked ?? [])
      .map(({ applicant }, index) =>
        t('documents.said.recommended', { place: index + 1, who: applicantOf(reader, applicant) }),
      )
      .join('\n'),
    proceedings: outcome.byChair ? t('documents.said.byChair') : '',
    votes: Object.entries(council.votes).map(([person, { choice, reason }]) => ({
      name: nameOf(reader, person),
      vote: choiceOf(reader, choice),
      reason: textOf(reader, reason),
    })),
    result: Object.entries(outcome.counts)
      .map(([choice, count]) => t('documents.said.votes', { who: choiceOf(reader, choice), count }))
      .join('\n'),
    dissents: outcome.dissent.map((person) => ({
      name: nameOf(reader, person),
      reason: textOf(reader, council.votes[person]?.reason),
    })),
    decision:
      outcome.choice === 'nobody'
        ? t('documents.said.decidedNobody')
        : t('documents.said.decided', {
            who: applicantOf(reader, outcome.choice),
            post: hiring.post?.title ?? '',
          }),
    signatures: council.minutesApproved
      ? [
          {
            name: nameOf(reader, council.minutesApproved.by),
            role: t('role.councilSecretary'),
            signedAt: dayOf(reader, council.minutesApproved.at),
            digest: seal(new TextEncoder().encode(JSON.stringify({ votes: council.votes, outcome }))),
          },
        ]
      : [],
    attachments: [],
  };
  const { minutesPdf } = await import('../documents/minutes-pdf.js');
  return minutesPdf(view);
}
