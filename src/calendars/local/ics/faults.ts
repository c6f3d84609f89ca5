/** What is wrong with a calendar file. Its words are given where it is shown. */
export type IcsFaultCode =
  | 'tooLarge'
  | 'notACalendar'
  | 'badLine'
  | 'unfinished'
  | 'noStart'
  | 'badTime'
  | 'unknownZone'
  | 'endsBeforeStart'
  | 'unknownRecurrence'
  | 'tooManyEvents';

/** A fault and the line where it is, counted from 1 as the file stands. */
export interface IcsFault {
  readonly code: IcsFaultCode;
  readonly line: number;
}

/** Ends the reading of one line or event; becomes a fault in the list. */
export class IcsTrouble extends Error {
  override readonly name = 'IcsTrouble';
  constructor(
    readonly code: IcsFaultCode,
    readonly line: number,
  ) {
    super(code);
  }
}
