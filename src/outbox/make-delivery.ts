import { setTimeout as pause } from 'node:timers/promises';
import type { Mail } from '../mail/mail';
import type { CaseStore } from '../usecases/ports';
import { awayByCalendar } from './away';
import type { Installer, Messages } from './deliver';
import { isGone, ownerOfThisProcess } from './owner';
import { makeGathering } from './gathering';
import { makeGate, TEAMS_LIMITS, type Limits } from './rate';
import { makeSenders } from './senders';
import { makeShares } from './shares';
import { steadyClock } from './steady-clock';
import type { TaskCardParts } from './task-cards';
import type { TimingParts } from './timing';
import { makeWorker, type Worker, type WorkerParts } from './worker';

export interface DeliveryParts extends TaskCardParts, Pick<WorkerParts, 'wake' | 'log'> {
  /** The cases as the worker sees them, if otherwise than everybody else. */
  readonly workerCases?: CaseStore | undefined;
  readonly messages: Messages;
  readonly mail: Mail;
  readonly installer?: Installer | undefined;
  /** Whether the bot may open chats itself. */
  readonly mayOpen: boolean;
  readonly habits: TimingParts['habits'];
  readonly limits?: Limits | undefined;
}

/** One commit for what is done within so many milliseconds: sending many messages costs a third less. */
const GATHERED_MS = 20;

const elapsed = (): number => performance.now();

/** The worker that wakes cases and delivers what the outbox holds, with everything it needs. */
export function makeDelivery(parts: DeliveryParts): Worker {
  const { workerCases = parts.cases, limits = TEAMS_LIMITS, messages, mail, installer, mayOpen } = parts;
  const clock = steadyClock(parts.clock, elapsed);
  const owner = ownerOfThisProcess();
  const shares = makeShares(parts.documents, clock, owner);
  const senders = makeSenders({
    ...parts,
    away: awayByCalendar(parts.calendars, clock),
    ways: {
      messages,
      mail,
      installer,
      mayOpen,
      gate: makeGate(limits, { elapsed, pause: (ms) => pause(ms) }, shares.share),
      now: () => Date.parse(clock.now()),
    },
  });
  return makeWorker({
    ...senders,
    cases: workerCases,
    clock,
    wake: parts.wake,
    log: parts.log,
    chance: Math.random,
    owner,
    isGone,
    shares,
    gathered: makeGathering(() => pause(GATHERED_MS)),
  });
}
