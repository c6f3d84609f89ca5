import { AsyncLocalStorage } from 'node:async_hooks';

import type { Logger } from 'pino';
import type { Config } from '../config';
import type { ConversationParts } from '../dialogs/parts';
import type { Directory } from '../directory/directory';
import { makePulse, type RelayState } from '../operations/health';
import type { Telemetry } from '../operations/telemetry';
import { makeWorkerStore } from '../operations/worker-store';
import { USUAL_HABITS } from '../hiring/tasks/when-to-say';
import type { Mail } from '../mail/mail';
import type { Installer } from '../outbox/deliver';
import { makeDelivery } from '../outbox/make-delivery';
import type { Connector } from '../teams/connector';
import { formsInChats } from '../teams/dialog-stacks';
import { makeMessenger } from '../teams/messenger';
import type { References } from '../teams/references';
import { makeWakeCase } from '../usecases/wake-case';
import { watchedMessages } from './watched-messages';

export interface OpenWorkerParts {
  readonly config: Config;
  readonly parts: ConversationParts;
  readonly mail: Mail;
  readonly directory: Directory;
  readonly connector: Connector;
  readonly references: References;
  readonly installer: Installer | undefined;
  readonly telemetry: Telemetry;
  readonly log: Logger;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** What works in the background: sends effects and wakes cases. */
export interface BackgroundWork {
  readonly start: () => void;
  readonly nudge: () => void;
  readonly stop: () => Promise<void>;
  /** Gives back what is leased and could not be sent in time; returns how many effects. */
  readonly giveBack: () => Promise<number>;
  readonly state: () => RelayState;
}

/** Puts the worker together; it does not work before it is started. */
export function openWorker(given: OpenWorkerParts): BackgroundWork {
  const { config, parts, mail, directory, connector, references, installer, telemetry, log, now } = given;
  const { cases, clock } = parts;
  const pulse = makePulse(now, config.relay === 'hold');
  const store = makeWorkerStore(cases, clock, pulse.beat);
  const messages = watchedMessages(makeMessenger(connector, references), telemetry.watch);
  const wakeCase = makeWakeCase(parts);
  const isLocal = config.mode === 'local';
  const worker = makeDelivery({
    ...parts,
    organisation: (id) => Promise.resolve(directory.organisation(id)),
    formOpenFor: formsInChats(parts.documents, references),
    workerCases: store.cases,
    messages,
    mail,
    installer,
    // In local mode every chat has a connector of its own, and one person plays them all, at any hour.
    mayOpen: !isLocal,
    habits: isLocal ? 'atOnce' : USUAL_HABITS,
    wake: async (ref, leaseUntil) => {
      const organisation = directory.organisation(ref.organisation);
      // A case of an organisation that is not served here any more waits for one where it is.
      if (organisation) await wakeCase(ref, leaseUntil, organisation);
    },
    log: (message, entry, error) => {
      log.warn({ effect: entry.id, kind: entry.effect.kind, attempts: entry.attempts, err: error }, message);
    },
  });
  // What the worker does belongs to no turn, although a turn wakes it.
  const outsideOfTurns = AsyncLocalStorage.snapshot();
  return {
    start: () => {
      worker.start();
    },
    nudge: () => {
      outsideOfTurns(() => {
        worker.nudge();
      });
    },
    stop: () => worker.stop(),
    giveBack: store.giveBack,
    state: pulse.state,
  };
}
