import { ableVoters, votersOf } from '../tasks/definitions';
import { countVotes } from '../council/count';
import { isUndecided } from '../council/undecided';
import { accept, penFor, refuse, type Context, type Decision, type Refused } from '../decision';
import type { CommandOf } from '../commands';
import type { CouncilCase, Hiring } from '../hiring';
import { candidatesOf } from '../council/candidates';
import { chosenBy } from '../choice';
import { sameFacts } from '../same-facts';

/** The complete case goes to the council for a meeting. Its composition and regulations are kept as they are now. */
export function sendToCouncil(
  hiring: Hiring,
  { meetingOn }: CommandOf<'SendToCouncil'>,
  context: Context,
): Decision {
  if (hiring.council) return hiring.council.meetingOn === meetingOn ? accept() : refuse('tooLate');
  const { council } = context.organisation;
  const { regulations } = council;
  // The rule at the gate says the same where the profile has it; without regulations there is nothing to count by.
  if (!regulations) return refuse('ruleNotMet', { findings: [] });
  return accept([{ type: 'SentToCouncil', meetingOn, council: { ...council, regulations } }]);
}

const isOpenFor = (council: CouncilCase | undefined): council is CouncilCase =>
  council !== undefined && !council.outcome;

/** Each voting member says whether anything could raise doubt about their impartiality [no.impartial]. */
export function declareImpartiality(
  hiring: Hiring,
  { impartial, reason, secrecy }: CommandOf<'DeclareImpartiality'>,
  { by }: Context,
): Decision {
  if (!isOpenFor(hiring.council)) return refuse('voteClosed');
  if (!votersOf(hiring).includes(by)) return refuse('notOnCouncil');
  const pen = penFor(hiring);
  const declared = { impartial, reason: pen.writeAny(reason), secrecy };
  if (sameFacts<object>(hiring.council.impartiality[by], declared)) return accept();
  return accept([{ type: 'ImpartialityDeclared', ...declared }], { texts: pen.texts });
}

/** A vote, with its reason. It can be changed until the vote is closed. */
export function castVote(
  hiring: Hiring,
  { choice, reason }: CommandOf<'CastVote'>,
  { by }: Context,
): Decision {
  if (!isOpenFor(hiring.council)) return refuse('voteClosed');
  if (!votersOf(hiring).includes(by)) return refuse('notOnCouncil');
  const declared = hiring.council.impartiality[by];
  if (!declared) return refuse('declareFirst');
  if (!declared.impartial) return refuse('disqualified');
  if (chosenBy(choice).some((applicant) => !candidatesOf(hiring).includes(applicant)))
    return refuse('unknownApplicant');
  const pen = penFor(hiring);
  const vote = { choice, reason: pen.writeAny(reason, chosenBy(choice)[0]) };
  if (sameFacts<object>(hiring.council.votes[by], vote)) return accept();
  return accept([{ type: 'VoteCast', ...vote }], { texts: pen.texts });
}

/** Why the chair cannot settle a tie: who is disqualified, or has not said, decides nothing [no.impartial]. */
function refusedToSettle(council: CouncilCase): Refused | undefined {
  const declared = council.impartiality[council.chair];
  if (!declared) return refuse('declareFirst');
  return declared.impartial ? undefined : refuse('disqualified');
}

/** The chair closes the vote when all have voted, or from the day of the meeting: counted by the case's own regulations. */
export function closeVote(hiring: Hiring, { choice }: CommandOf<'CloseVote'>, { today }: Context): Decision {
  const { council } = hiring;
  if (!council) return refuse('voteClosed');
  if (council.outcome) return accept();
  const able = ableVoters(hiring);
  const missing = able.filter((person) => !council.votes[person]).length;
  if (missing > 0 && today < council.meetingOn)
    return refuse('votesMissing', { params: { missing, meetingOn: council.meetingOn } });
  const count = countVotes(council, able);
  const dissentFrom = (decided: string): readonly string[] =>
    Object.keys(council.votes).filter((person) => council.votes[person]?.choice !== decided);
  switch (count.result) {
    case 'noQuorum':
      if (count.missingSide !== undefined) return refuse('sideMissing');
      return refuse('noQuorum', { params: { needed: council.regulations.quorum, voted: count.voted } });
    case 'noMajority':
      return refuse('noMajority');
    case 'decided':
      return accept([
        {
          type: 'CouncilDecided',
          choice: count.choice,
          counts: count.counts,
          dissent: dissentFrom(count.choice),
          byChair: false,
        },
      ]);
    case 'tie': {
      if (council.regulations.tie === 'newMeeting') return refuse('tieNewMeeting');
      const refused = refusedToSettle(council);
      if (refused) return refused;
      if (choice === undefined || !count.tied.includes(choice))
        return refuse('tieChairDecides', { params: { tied: count.tied } });
      return accept([
        { type: 'CouncilDecided', choice, counts: count.counts, dissent: dissentFrom(choice), byChair: true },
      ]);
    }
  }
}

/** After a vote without a result the council meets again, on another day, and everybody votes anew. */
export function meetAgain(
  hiring: Hiring,
  { meetingOn, reason }: CommandOf<'MeetAgain'>,
  { today }: Context,
): Decision {
  if (!hiring.council || hiring.council.outcome) return refuse('voteClosed');
  if (hiring.council.meetingOn === meetingOn && Object.keys(hiring.council.votes).length === 0)
    return accept();
  if (!isUndecided(hiring, today)) return refuse('notOpenYet', { params: { waitingFor: ['castVote'] } });
  if (meetingOn < today)
    return refuse('answersFaulty', { faults: [{ question: 'meetingOn', code: 'tooEarly', limit: today }] });
  const pen = penFor(hiring);
  return accept([{ type: 'CouncilMeetsAgain', meetingOn, reason: pen.write(reason) }], { texts: pen.texts });
}

/** The secretary, who has no vote, approves the minutes. */
export function approveMinutes(hiring: Hiring): Decision {
  if (!hiring.council?.outcome) return refuse('notOpenYet', { params: { waitingFor: ['closeVote'] } });
  return accept([{ type: 'MinutesApproved' }]);
}
