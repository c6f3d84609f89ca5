import type { LineView, SectionView } from '../cards/views';
import type { CouncilOutcome, Hiring } from '../hiring/hiring';
import type { PersonId } from '../hiring/people';
import { ableVoters, votersOf } from '../hiring/tasks/definitions';
import { choiceOf, dateOf, nameOf, type Reader } from './reader';

function memberLine(hiring: Hiring, reader: Reader, person: PersonId): LineView {
  const { council } = hiring;
  const { t } = reader;
  const text = nameOf(reader, person);
  if (!ableVoters(hiring).includes(person)) return { sign: '–', text, detail: t('council.disqualified') };
  if (!council?.impartiality[person]) return { sign: '○', text, detail: t('council.notDeclared') };
  const vote = council.votes[person];
  if (!vote) return { sign: '○', text, detail: t('council.notVoted') };
  // What the others voted is shown when nobody can be swayed by it any more.
  const isShown = person === reader.person || council.outcome !== undefined;
  const detail = isShown
    ? t('council.votedFor', { choice: choiceOf(reader, vote.choice) })
    : t('council.voted');
  return { sign: '✓', text, detail, tone: 'good' };
}

function outcomeLine(reader: Reader, outcome: CouncilOutcome): LineView {
  const { t } = reader;
  const counts = Object.entries(outcome.counts).map(([choice, count]) =>
    t('documents.said.votes', { who: choiceOf(reader, choice), count }),
  );
  return {
    sign: '✓',
    text: t('council.decided', { choice: choiceOf(reader, outcome.choice) }),
    detail: [
      `${counts.join(', ')}.`,
      ...(outcome.dissent.length > 0 ? [`${t('council.dissent', { count: outcome.dissent.length })}.`] : []),
      ...(outcome.byChair ? [t('documents.said.byChair')] : []),
    ].join(' '),
    tone: 'accent',
  };
}

/** The council's shared state: the meeting, who has declared and voted, and the outcome once there is one. */
export function councilSection(hiring: Hiring, reader: Reader): SectionView {
  const { council } = hiring;
  const { t } = reader;
  if (!council) return {};
  const voted = Object.keys(council.votes).length;
  return {
    heading: t('documents.said.council'),
    lines: [
      { text: t('council.meeting', { date: dateOf(reader, council.meetingOn) }) },
      ...votersOf(hiring).map((person) => memberLine(hiring, reader, person)),
      council.outcome
        ? outcomeLine(reader, council.outcome)
        : { text: t('documents.said.quorum', { voted, needed: council.regulations.quorum }) },
    ],
  };
}
