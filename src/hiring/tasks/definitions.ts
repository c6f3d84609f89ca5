import { interviewed } from '../conditions';
import { countVotes } from '../council/count';
import { nextInLine, postsLeft } from '../next-in-line';
import { documentSubjects } from '../rules/documents';
import { discussionMissing } from '../rules/discussed';
import { referencesLacking, referencesOf, referencesRequired, referenceSubjects } from '../rules/references';
import { justificationKey } from '../justifications';
import { recordedAt } from '../interview-series';
import type { ApplicantId, DiscussionTopic, Hiring } from '../hiring';
import type { PersonId, Role } from '../people';
import { planOf, ruleOf, type BuiltInTask, type GateId, type Profile } from '../profile';
import type { Instant } from '../time';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What a task is, whatever the organisation: who has it, when it is done, which gate it must pass. */
export interface TaskDefinition {
  /** The people who can act now. */
  readonly owners: (hiring: Hiring, profile: Profile) => readonly PersonId[];
  /** When nothing was left to do, or undefined while something is. */
  readonly doneAt: (hiring: Hiring, profile: Profile) => Instant | undefined;
  readonly gate?: GateId | undefined;
  /** Whether there is anything to do; always when left out. */
  readonly isNeeded?: ((hiring: Hiring, profile: Profile) => boolean) | undefined;
  readonly progress?: ((hiring: Hiring, profile: Profile) => Progress) | undefined;
}

/** Everybody who has one of these roles in the case. */
export const inRole =
  (...roles: readonly Role[]) =>
  (hiring: Hiring): readonly PersonId[] => [...new Set(roles.flatMap((role) => hiring.roles[role] ?? []))];

/** The last of several instants, or undefined when there is none. */
export const latest = (instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants.reduce<Instant | undefined>(
    (last, at) => (at !== undefined && (last === undefined || at > last) ? at : last),
    undefined,
  );

function discussion(topic: DiscussionTopic, ready: (hiring: Hiring) => Instant | undefined): TaskDefinition {
  return {
    owners: (hiring) => inRole(...discussionMissing(hiring, topic))(hiring),
    doneAt: (hiring) =>
      discussionMissing(hiring, topic).length > 0
        ? undefined
        : latest([ready(hiring), ...Object.values(hiring.discussions[topic]).map(({ at }) => at)]),
  };
}

/** Done when every one of the subjects has an instant. */
export const forEach = (
  subjects: (hiring: Hiring, profile: Profile) => readonly ApplicantId[],
  at: (hiring: Hiring, subject: ApplicantId, profile: Profile) => Instant | undefined,
): Pick<TaskDefinition, 'doneAt' | 'progress'> => ({
  doneAt(hiring, profile) {
    let last: Instant | undefined;
    for (const subject of subjects(hiring, profile)) {
      const instant = at(hiring, subject, profile);
      if (instant === undefined) return undefined;
      if (last === undefined || instant > last) last = instant;
    }
    return last;
  },
  progress(hiring, profile) {
    const all = subjects(hiring, profile);
    return {
      done: all.filter((subject) => at(hiring, subject, profile) !== undefined).length,
      of: all.length,
    };
  },
});

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

const reasonAt = (hiring: Hiring, subject: ApplicantId): Instant | undefined =>
  hiring.justifications[justificationKey('nav.ref.two', subject)]?.at;

/** When an applicant's references were enough, or it was written why they are fewer. */
const referencesAt = (hiring: Hiring, subject: ApplicantId, profile: Profile): Instant | undefined => {
  const rule = ruleOf(profile, 'nav.ref.two');
  const isEnough =
    rule === undefined || referencesLacking(hiring, subject, referencesRequired(rule)).length === 0;
  return isEnough ? latest(referencesOf(hiring, subject).map(({ at }) => at)) : reasonAt(hiring, subject);
};

/**
 * Those whom the profile names. Otherwise, before there is a recommendation, whoever has a reference, or a reason for
 * having none; afterwards the recommended.
 */
function withReferences(hiring: Hiring, profile: Profile): readonly ApplicantId[] {
  const subjects = referenceSubjects(hiring, profile);
  if (hiring.recommendation || planOf(profile, 'takeReferences')?.each) return subjects;
  return isEmpty(hiring.references) && isEmpty(hiring.justifications)
    ? []
    : subjects.filter(
        (subject) => referencesOf(hiring, subject).length > 0 || reasonAt(hiring, subject) !== undefined,
      );
}

/** Papers that are missing keep the task open only for those who are recommended. */
const documentsAt = (hiring: Hiring, subject: ApplicantId): Instant | undefined => {
  const check = hiring.documents[subject];
  const isMissing = check?.diplomas === 'missing' || check?.certificates === 'missing';
  return hiring.recommendation && isMissing ? undefined : check?.at;
};

/** The voting members: the chair and the members of both sides, never the secretary [nav.council.compose]. */
export function votersOf({ council }: Hiring): readonly PersonId[] {
  if (!council) return [];
  const voters = new Set([council.chair, ...council.members.map(({ person }) => person)]);
  voters.delete(council.secretary);
  return [...voters];
}

/** Voting members who have not declared themselves disqualified. */
export const ableVoters = (hiring: Hiring): readonly PersonId[] =>
  votersOf(hiring).filter((person) => hiring.council?.impartiality[person]?.impartial !== false);

const council: Record<'declareImpartiality' | 'castVote' | 'closeVote' | 'approveMinutes', TaskDefinition> = {
  declareImpartiality: {
    owners: (hiring) => votersOf(hiring).filter((person) => !hiring.council?.impartiality[person]),
    doneAt: (hiring) => {
      const declared = votersOf(hiring).map((person) => hiring.council?.impartiality[person]?.at);
      return hiring.council?.outcome?.at ?? (declared.includes(undefined) ? undefined : latest(declared));
    },
  },
  castVote: {
    owners: (hiring) =>
      ableVoters(hiring).filter(
        (person) => hiring.council?.impartiality[person] && !hiring.council.votes[person],
      ),
    doneAt: (hiring) => {
      const votes = ableVoters(hiring).map((person) => hiring.council?.votes[person]?.at);
      return hiring.council?.outcome?.at ?? (votes.includes(undefined) ? undefined : latest(votes));
    },
    gate: 'vote',
    progress: (hiring) => ({
      done: Object.keys(hiring.council?.votes ?? {}).length,
      of: ableVoters(hiring).length,
    }),
  },
  closeVote: {
    // Not only when all have voted: from the day of the meeting on it does not wait for those who do not.
    owners: (hiring) =>
      hiring.council && countVotes(hiring.council, ableVoters(hiring)).result !== 'noQuorum'
        ? [hiring.council.chair]
        : [],
    doneAt: (hiring) => hiring.council?.outcome?.at,
  },
  approveMinutes: {
    owners: (hiring) => (hiring.council ? [hiring.council.secretary] : []),
    doneAt: (hiring) => hiring.council?.minutesApproved?.at,
  },
};

/** The roles that have yet to sign, of those that the profile names. */
export const signaturesMissing = ({ recommendation }: Hiring, { signers }: Profile): readonly Role[] =>
  signers.filter((role) => !recommendation?.signatures.some((signature) => signature.role === role));

/** The tasks with code of their own. Which of them an organisation has, in which order and how soon, stands in its profile. */
export const builtInTasks: Readonly<Record<BuiltInTask, TaskDefinition>> = {
  assessNeed: { owners: inRole('leader'), doneAt: ({ need }) => need?.at },
  discussNeed: discussion('need', ({ need }) => need?.at),
  draftAnnouncement: {
    owners: inRole('leader'),
    doneAt: ({ announcement }) => announcement?.at,
    gate: 'announce',
  },
  discussAnnouncement: discussion('announcement', ({ announcement }) => announcement?.at),
  registerInPrim: {
    owners: inRole('hr'),
    doneAt: ({ prim }) => (prim?.result === 'noMatch' ? prim.at : undefined),
  },
  publish: { owners: inRole('hr'), doneAt: ({ publication }) => publication?.at, gate: 'publish' },
  importApplicants: { owners: inRole('hr', 'leader'), doneAt: ({ importedAt }) => importedAt },
  makeExtendedList: {
    owners: inRole('hr'),
    doneAt: ({ extendedListAt }) => extendedListAt,
    gate: 'list',
  },
  chooseForInterview: { owners: inRole('leader'), doneAt: ({ shortlist }) => shortlist?.at },
  bookInterviews: {
    owners: inRole('leader'),
    doneAt: (hiring) => {
      const missing = hiring.shortlist?.applicants.some((applicant) => !hiring.interviews[applicant]) ?? true;
      return missing ? undefined : hiring.interviewsBookedAt;
    },
    gate: 'invite',
  },
  recordInterviews: {
    owners: inRole('leader'),
    ...forEach(interviewed, ({ interviews }, subject) => recordedAt(interviews[subject])),
  },
  checkDocuments: {
    owners: inRole('leader'),
    ...forEach(documentSubjects, documentsAt),
  },
  takeReferences: {
    owners: inRole('leader'),
    isNeeded: (hiring, profile) =>
      planOf(profile, 'takeReferences')?.each === undefined || withReferences(hiring, profile).length > 0,
    ...forEach(withReferences, referencesAt),
    gate: 'reference',
  },
  writeRecommendation: {
    owners: inRole('leader', 'recommendingAuthority'),
    doneAt: ({ recommendation }) => recommendation?.at,
    gate: 'write',
  },
  signRecommendation: {
    owners: (hiring, profile) => inRole(...signaturesMissing(hiring, profile))(hiring),
    doneAt: (hiring, profile) =>
      signaturesMissing(hiring, profile).length > 0
        ? undefined
        : latest(hiring.recommendation?.signatures.map(({ at }) => at) ?? []),
    gate: 'sign',
  },
  sendToCouncil: { owners: inRole('hr'), doneAt: (hiring) => hiring.council?.sentAt, gate: 'council' },
  ...council,
  decide: {
    owners: inRole('decidingAuthority'),
    doneAt: ({ decision }) => decision?.at,
    gate: 'decide',
  },
  answerOffer: {
    owners: inRole('leader', 'hr'),
    isNeeded: ({ decision }) => (decision?.chosen.length ?? 0) > 0,
    ...forEach(
      ({ decision }) => decision?.chosen ?? [],
      ({ offers }, subject) => offers[subject]?.at,
    ),
    gate: 'offer',
  },
  chooseNext: {
    owners: inRole('leader', 'hr'),
    // As soon as somebody is chosen there is nothing to do any more.
    isNeeded: (hiring) => postsLeft(hiring) > 0 && nextInLine(hiring).length > 0,
    doneAt: () => undefined,
  },
  resume: {
    owners: inRole('leader', 'hr'),
    isNeeded: ({ hold }) => hold !== undefined,
    doneAt: () => undefined,
  },
  closeHiring: {
    owners: inRole('hr'),
    doneAt: ({ status, closedAt }) => (status === 'closed' ? closedAt : undefined),
    gate: 'close',
  },
};
