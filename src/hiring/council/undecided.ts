import type { Hiring } from '../hiring';
import { ableVoters } from '../tasks/definitions';
import type { LocalDate } from '../time';
import { countVotes } from './count';

/** Whether a vote could be closed without a result: then the council can meet again. */
export const isUndecided = (hiring: Hiring, today: LocalDate): boolean => {
  const { council } = hiring;
  if (!council || council.outcome) return false;
  const able = ableVoters(hiring);
  const isOver = today >= council.meetingOn || able.every((person) => council.votes[person]);
  const { result } = countVotes(council, able);
  const isTie = result === 'tie' && council.regulations.tie === 'newMeeting';
  return isOver && (isTie || result === 'noMajority' || result === 'noQuorum');
};
