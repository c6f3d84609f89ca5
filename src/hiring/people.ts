import type { ClosedDay, LocalTime } from './calendar';
import type { Country, HomeZone } from './time';

/** A person's id inside the organisation, for example `lise`. Never a name or an address. */
export type PersonId = string;

/** What somebody is in a case. One person can have several. */
export type Role =
  | 'leader'
  | 'hr'
  | 'unionRepresentative'
  | 'recommendingAuthority'
  | 'decidingAuthority'
  | 'assessor'
  | 'panelMember'
  | 'councilChair'
  | 'councilMember'
  | 'councilSecretary';

export type Language = 'nb' | 'nn' | 'da' | 'en';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  /** The person's object id in Entra ID: how the program knows who is signed in. */
  readonly aadObjectId: string;
  readonly language: Language;
}

export type Side = 'employer' | 'employees';

/** How the council decides. Never hard-coded: it stands in the organisation's staff regulations [nav.council.vote]. */
export interface CouncilRegulations {
  /** How many voting members must take part. */
  readonly quorum: number;
  /** Whether both sides must be among them. */
  readonly bothSidesNeeded: boolean;
  /** `simple`: more votes than any other; `absolute`: more than half of the votes cast. */
  readonly majority: 'simple' | 'absolute';
  /** What settles a tie. */
  readonly tie: 'chairDecides' | 'newMeeting';
}

export interface CouncilMember {
  readonly person: PersonId;
  readonly side: Side;
}

/** The chair leads for the employer and votes; the secretary does not vote [nav.council.compose]. */
export interface Council {
  readonly chair: PersonId;
  readonly members: readonly CouncilMember[];
  readonly secretary: PersonId;
  readonly regulations?: CouncilRegulations | undefined;
}

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** An organisation's own settings: its people, who has which role, its council, its calendar. */
export interface Organisation {
  readonly id: string;
  /** Counts up with every change of the settings by an administrator. */
  readonly settings: number;
  readonly name: string;
  readonly country: Country;
  readonly zone: HomeZone;
  readonly profile: string;
  readonly people: readonly Person[];
  /** Who starts with which role in a new case; the leader is whoever opens it. */
  readonly roles: Readonly<
    Record<'leader' | 'hr' | 'unionRepresentative' | 'recommendingAuthority', readonly PersonId[]> &
      Partial<Record<'decidingAuthority' | 'assessor', readonly PersonId[]>>
  >;
  readonly council: Council;
  readonly rooms: readonly Room[];
  /** Days on which the organisation is closed besides the public holidays. */
  readonly closedDays: readonly ClosedDay[];
  /** When people are written to who have chosen nothing themselves; our own hours where left out. */
  readonly hours?: Partial<Readonly<Record<'from' | 'to' | 'digestAt', LocalTime>>> | undefined;
  /** Numbers of rules that it has set otherwise than its profile, by rule and parameter. */
  readonly parameters?: RuleParameters | undefined;
}

/** Values of rules' parameters, by rule and name. */
export type RuleParameters = Readonly<Record<string, Readonly<Record<string, number | string | boolean>>>>;
