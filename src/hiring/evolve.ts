import type { HiringEvent, Recorded } from './events';
import { recordKey, sideBySide } from './answers';
import { chosenBy } from './choice';
import { answered, booked, calendarChanged, cancelled } from './evolve-interviews';
import { advertisedAgain, inCouncil, notChosenAfterAll, withdrawn, without } from './evolve-turns';
import type { Hiring, Step } from './hiring';
import { justificationKey } from './justifications';
import { isOutsider } from './outsiders';

/** Only one's own last step can be taken back; a few more tell who acted since. */
const KEPT_STEPS = 10;

/** Events after which something is known outside the house. */
const LEAVES_THE_HOUSE: ReadonlySet<HiringEvent['type']> = new Set([
  'AnnouncementPublished',
  'InterviewsBooked',
  'InterviewCancelled',
  'MinutesApproved',
  'HiringCancelled',
  'DeadlineExtended',
  'AdvertisedAgain',
  'NobodyQualified',
]);

const leaves = (event: HiringEvent): boolean =>
  event.type === 'StepRecorded' ? event.leavesHouse : LEAVES_THE_HOUSE.has(event.type);

const isNoStep = ({ type }: HiringEvent): boolean => type === 'StepTakenBack' || type === 'ReminderPutOff';

function withStep(trail: readonly Step[], { seq, by, step, command, event }: Recorded): readonly Step[] {
  if (isOutsider(by) || isNoStep(event)) return trail;
  const leftHouse = leaves(event);
  const last = trail.at(-1);
  if (last?.id === step)
    return [...trail.slice(0, -1), { ...last, last: seq, leftHouse: last.leftHouse || leftHouse }];
  return [...trail.slice(1 - KEPT_STEPS), { id: step, command, by, first: seq, last: seq, leftHouse }];
}

/** The state of a case before anything happened in it. */
export const unopened = (id: string, organisation: string): Hiring => ({
  id,
  organisation,
  practice: false,
  profile: { id: '', version: 0 },
  settings: 0,
  seq: 0,
  status: 'open',
  openedAt: '',
  openedBy: '',
  needVoicedOn: '0000-01-01',
  roles: {},
  drafts: {},
  discussions: { need: {}, announcement: {} },
  earlierPublications: [],
  applicants: {},
  interviews: {},
  documents: {},
  references: {},
  justifications: {},
  records: {},
  offers: {},
  reminded: {},
  trail: [],
});

function apply(hiring: Hiring, { at, by, seq, event }: Recorded): Hiring {
  switch (event.type) {
    case 'HiringOpened': {
      const { organisation, practice, profile, settings, needVoicedOn, roles } = event;
      const opened = { organisation, practice, profile, settings, needVoicedOn, roles };
      return { ...hiring, ...opened, openedAt: at, openedBy: by };
    }
    case 'AnswersGiven': {
      const known = hiring.drafts[event.draft];
      const answers = { ...known?.answers, ...event.answers };
      const forbidden = {
        ...without(known?.forbidden ?? {}, Object.keys(event.answers)),
        ...event.forbidden,
      };
      return { ...hiring, drafts: { ...hiring.drafts, [event.draft]: { answers, forbidden, by, at } } };
    }
    case 'AnswersDropped': {
      const known = hiring.drafts[event.draft];
      const answers = without(known?.answers ?? {}, event.questions);
      const forbidden = without(known?.forbidden ?? {}, event.questions);
      const others = without(hiring.drafts, [event.draft]);
      return {
        ...hiring,
        drafts:
          Object.keys(answers).length > 0
            ? { ...others, [event.draft]: { answers, forbidden, by, at } }
            : others,
      };
    }
    case 'NeedAssessed':
      return {
        ...hiring,
        post: event.post,
        needVoicedOn: event.needVoicedOn,
        need: { ...event.need, at },
        // What was discussed was another need.
        discussions: { ...hiring.discussions, need: {} },
      };
    case 'DiscussionConfirmed': {
      const { topic, role, discussion } = event;
      const confirmed = { ...hiring.discussions[topic], [role]: { ...discussion, at } };
      return { ...hiring, discussions: { ...hiring.discussions, [topic]: confirmed } };
    }
    case 'AnnouncementDrafted':
      return {
        ...hiring,
        announcement: { ...event.announcement, at },
        discussions: { ...hiring.discussions, announcement: {} },
      };
    case 'RegisteredInPrim':
      return { ...hiring, prim: { registeredOn: event.registeredOn, result: event.result, at } };
    case 'AnnouncementPublished':
      return { ...hiring, publication: { publishedOn: event.publishedOn, deadline: event.deadline, at } };
    case 'ApplicantsImported':
      return {
        ...hiring,
        applicants: { ...hiring.applicants, ...event.applicants },
        importedAt: at,
        // The list was made of other applicants.
        extendedListAt: undefined,
      };
    case 'ExtendedListMade':
      return { ...hiring, extendedListAt: at };
    case 'ShortlistSet':
      // The times were found for other applicants.
      return { ...hiring, shortlist: { applicants: event.applicants, at }, interviewPlan: undefined };
    case 'InterviewsPlanned':
      return {
        ...hiring,
        interviewPlan: { ...event.plan, at },
        roles: { ...hiring.roles, panelMember: event.plan.panel },
      };
    case 'InterviewsBooked':
      return booked(hiring, event.slots, at);
    case 'InterviewCancelled':
      return cancelled(hiring, event.applicant);
    case 'CalendarChangeNoted':
      return calendarChanged(hiring, event, at);
    case 'InvitationAnswered':
      return answered(hiring, event, at);
    case 'InterviewRecorded': {
      const interview = hiring.interviews[event.applicant];
      if (!interview) return hiring;
      const recorded = { ...interview, record: event.record, more: event.more, recordedAt: at };
      return { ...hiring, interviews: { ...hiring.interviews, [event.applicant]: recorded } };
    }
    case 'DocumentsChecked':
      return { ...hiring, documents: { ...hiring.documents, [event.applicant]: { ...event.check, at } } };
    case 'ReferenceTaken':
      return { ...hiring, references: { ...hiring.references, [event.id]: { ...event.reference, at } } };
    case 'ShortfallJustified': {
      const key = justificationKey(event.rule, event.subject);
      const justifications = { ...hiring.justifications, [key]: { text: event.text, by, at } };
      // The reason is part of what is signed: whoever signed, or is about to, saw the recommendation without it.
      const recommendation = hiring.recommendation && {
        ...hiring.recommendation,
        version: seq,
        signatures: [],
      };
      return { ...hiring, justifications, recommendation };
    }
    case 'RecommendationWritten': {
      const { ranked, comparison, compensation } = event;
      // Signatures were given to another text.
      return {
        ...hiring,
        recommendation: { version: seq, ranked, comparison, compensation, by, at, signatures: [] },
      };
    }
    case 'RecommendationSigned': {
      const { recommendation } = hiring;
      if (!recommendation) return hiring;
      const signatures = [...recommendation.signatures, { role: event.role, by, at }];
      return { ...hiring, recommendation: { ...recommendation, signatures } };
    }
    case 'SentToCouncil': {
      const { council, meetingOn } = event;
      const { chair, members, secretary, regulations } = council;
      const roles = {
        ...hiring.roles,
        councilChair: [chair],
        councilMember: members.map(({ person }) => person),
        councilSecretary: [secretary],
      };
      const sent = {
        meetingOn,
        sentAt: at,
        chair,
        members,
        secretary,
        regulations,
        impartiality: {},
        votes: {},
      };
      return { ...hiring, roles, council: sent };
    }
    case 'ImpartialityDeclared': {
      const { impartial, reason, secrecy } = event;
      return inCouncil(hiring, ({ impartiality, votes }) => ({
        impartiality: { ...impartiality, [by]: { impartial, reason, secrecy, at } },
        votes: impartial ? votes : without(votes, [by]),
      }));
    }
    case 'VoteCast':
      return inCouncil(hiring, ({ votes }) => ({
        votes: { ...votes, [by]: { choice: event.choice, reason: event.reason, at } },
      }));
    case 'CouncilDecided': {
      const { choice, counts, dissent, byChair } = event;
      return {
        ...inCouncil(hiring, () => ({ outcome: { choice, counts, dissent, byChair, at } })),
        decision: { chosen: chosenBy(choice), posts: chosenBy(choice).length, at },
      };
    }
    case 'CouncilMeetsAgain':
      // Nobody is bound by what they voted before they met.
      return inCouncil(hiring, () => ({ meetingOn: event.meetingOn, votes: {} }));
    case 'MinutesApproved':
      return inCouncil(hiring, () => ({ minutesApproved: { by, at } }));
    case 'StepRecorded': {
      const key = recordKey(event.task, event.subject);
      const others = event.own ? sideBySide(hiring.records[key]).filter((one) => one.by !== by) : [];
      const record = { answers: event.answers, by, at, ...(others.length > 0 && { others }) };
      const records = { ...hiring.records, [key]: record };
      return { ...hiring, records };
    }
    case 'Decided': {
      const { chosen, reason } = event;
      return { ...hiring, decision: { chosen, posts: chosen.length, by, reason, at } };
    }
    case 'OfferAnswered': {
      const { applicant, accepted } = event;
      const offers = { ...hiring.offers, [applicant]: { accepted, at } };
      return accepted ? { ...hiring, offers } : notChosenAfterAll({ ...hiring, offers }, applicant);
    }
    case 'NextChosen':
      return {
        ...hiring,
        decision: hiring.decision && {
          ...hiring.decision,
          chosen: [...hiring.decision.chosen, event.applicant],
        },
      };
    case 'HiringClosed':
      return { ...hiring, status: 'closed', closedAt: at };
    case 'DeadlineExtended':
      return hiring.publication
        ? {
            ...hiring,
            publication: { ...hiring.publication, deadline: event.deadline, at },
            earlierPublications: [...hiring.earlierPublications, hiring.publication],
          }
        : hiring;
    case 'AdvertisedAgain':
      return advertisedAgain(hiring);
    case 'NobodyQualified':
      return { ...hiring, nobodyQualified: { reason: event.reason, at } };
    case 'ApplicantWithdrew':
      return withdrawn(hiring, event.applicant, seq);
    case 'HandedOver': {
      const leader = [
        ...(hiring.roles.leader ?? []).filter((person) => !event.from.includes(person)),
        event.to,
      ];
      return { ...hiring, roles: { ...hiring.roles, leader: [...new Set(leader)] } };
    }
    case 'PutOnHold':
      return { ...hiring, hold: { reason: event.reason, until: event.until, at } };
    case 'Resumed':
      return { ...hiring, hold: undefined };
    case 'MovedToNewRules':
      return {
        ...hiring,
        profile: { ...hiring.profile, version: event.version },
        settings: event.settings,
      };
    case 'HiringCancelled':
      return { ...hiring, status: 'cancelled', closedAt: at };
    case 'PracticeDiscarded':
      return { ...hiring, status: 'cancelled', closedAt: hiring.closedAt ?? at, discarded: { by, at } };
    case 'Reminded':
      return {
        ...hiring,
        reminded: { ...hiring.reminded, [`${event.task}/${event.person}/${event.mark}`]: at },
      };
    case 'ReminderPutOff':
      return { ...hiring, putOff: { ...hiring.putOff, [`${event.task}/${by}`]: event.until } };
    case 'TaskTakenOver':
      return {
        ...hiring,
        roles: { ...hiring.roles, [event.role]: [...(hiring.roles[event.role] ?? []), by] },
      };
    case 'StepTakenBack':
      // The state without the step comes from folding the log without it (history.ts).
      return hiring;
  }
}

/** The case after an event. */
export const evolve = (hiring: Hiring, recorded: Recorded): Hiring => ({
  ...apply(hiring, recorded),
  seq: recorded.seq,
  trail: withStep(hiring.trail, recorded),
});
