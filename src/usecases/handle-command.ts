import type { Command } from '../hiring/commands';
import { decide } from '../hiring/decide';
import { accept, type Context, type Decision } from '../hiring/decision';
import { keepTasks } from '../hiring/tasks/tasks';
import { effectsOf, isQuiet } from '../hiring/effects';
import type { HiringEvent, Recorded } from '../hiring/events';
import { evolve, unopened } from '../hiring/evolve';
import { replay } from '../hiring/history';
import type { Hiring } from '../hiring/hiring';
import type { Organisation, PersonId } from '../hiring/people';
import type { InForceIn } from '../hiring/in-force';
import { nextWake } from '../hiring/tasks/reminders';
import { later } from '../hiring/time';
import { lineOf } from './case-line';
import { contextFor } from './context';
import { chained } from './log-chain';
import { Conflict, type CaseRef, type CaseStore, type Clock, type StoredCase } from './ports';

const MOST_TRIES = 5;
const COMMAND_KEPT_MS = 24 * 60 * 60 * 1000;

export interface Handled {
  readonly decision: Decision;
  readonly hiring: Hiring;
  readonly context: Context;
}

/** Who gives the command, for which organisation, and the id under which it happens once. */
export interface Given {
  readonly organisation: Organisation;
  readonly by: PersonId;
  readonly commandId: string;
  /** The half-given answers that have served their purpose when the command is accepted. */
  readonly drop?: string | undefined;
  /** The case as it was read a moment ago in the same turn: the first attempt does not read it again. */
  readonly stored?: StoredCase | undefined;
}

export interface HandleCommandParts {
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly inForce: InForceIn;
  /** Keys the digests of texts in the log. */
  readonly logKey: string;
  /** Told after every save that there may be effects to send. */
  readonly onSaved: () => void;
}

/** A command, or how to make it from the case as it is stored now, for each attempt anew. */
export type CommandFor = Command | ((hiring: Hiring) => Promise<Command>);

/** Does the command to the case: `undefined` when there is no such case. */
export type HandleCommand = (ref: CaseRef, command: CommandFor, given: Given) => Promise<Handled | undefined>;

const dropping = (hiring: Hiring, draft: string | undefined): readonly HiringEvent[] => {
  const answers = draft === undefined ? undefined : hiring.drafts[draft]?.answers;
  return draft === undefined || !answers
    ? []
    : [{ type: 'AnswersDropped', draft, questions: Object.keys(answers) }];
};

/**
 * Load, decide, evolve, save. State, log, effects, wake-up time and command id are saved together. When somebody else
 * saved meanwhile it is decided again; a command that was saved before is answered as accepted and changes nothing.
 * @throws Conflict when others kept saving through all tries
 */
export const makeHandleCommand =
  ({ cases, clock, inForce, logKey, onSaved }: HandleCommandParts): HandleCommand =>
  async (ref, commandFor, { organisation, by, commandId, drop, stored: read }) => {
    const attempt = async (stored: StoredCase | undefined): Promise<Handled | undefined> => {
      const hiring = stored?.hiring ?? unopened(ref.id, ref.organisation);
      const command = typeof commandFor === 'function' ? await commandFor(hiring) : commandFor;
      if (!stored && command.type !== 'OpenHiring') return undefined;
      const at = clock.now();
      const context = contextFor(inForce(organisation, stored && hiring), by, at);
      const decision = decide(hiring, command, context);
      if (!decision.ok || decision.events.length === 0) {
        // What was done by this very command may be in its way now; given again it is answered as it was.
        const isDone = !decision.ok && (await cases.hasCommand(ref, commandId));
        return { decision: isDone ? accept() : decision, hiring, context };
      }

      const recorded = [...decision.events, ...dropping(hiring, drop)].map((event, index): Recorded => ({
        seq: hiring.seq + index + 1,
        at,
        by,
        command: command.type,
        step: commandId,
        event,
      }));
      const after =
        command.type === 'TakeBack'
          ? replay(ref.id, ref.organisation, [...(await cases.log(ref)), ...recorded])
          : recorded.reduce(evolve, hiring);
      if (recorded.every(({ event }) => isQuiet(event.type))) keepTasks(hiring, after);
      await cases.save(ref, stored?.etag, {
        hiring: after,
        line: lineOf(after, context),
        entries: chained(recorded, decision.texts, stored?.lastHash, logKey),
        texts: decision.texts,
        applicants: decision.applicants,
        effects: effectsOf(hiring, after, recorded, context).map((effect, n) => ({
          id: `${ref.id}/${after.seq}/${n}`,
          effect,
        })),
        wakeAt: nextWake(after, context),
        command: { id: commandId, expiresAt: later(at, COMMAND_KEPT_MS) },
      });
      onSaved();
      return { decision, hiring: after, context };
    };

    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(tries === 1 && read ? read : await cases.load(ref));
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        if (await cases.hasCommand(ref, commandId)) {
          const stored = await cases.load(ref);
          if (!stored) throw error;
          const { hiring } = stored;
          return {
            decision: accept(),
            hiring,
            context: contextFor(inForce(organisation, hiring), by, clock.now()),
          };
        }
        if (tries >= MOST_TRIES) throw error;
      }
    }
  };
