import type { Command, CommandOf } from '../hiring/commands';
import { movingPlan, type SeriesPlan } from '../hiring/interview-series';
import { translatorFor, type Translate } from '../text';
import { timesByHand } from '../usecases/interviews/free-times';
import { proposeSeries, type Planned } from '../usecases/interviews/propose';
import { requiredOf } from '../usecases/interviews/series-request';
import { slotsTaken } from '../usecases/interviews/taken';
import { MailboxFault } from '../usecases/ports';
import { wordsFor } from '../views/words';
import { listIn } from '../text';
import type { OpenForm } from './open-form';
import type { Actor, ConversationParts } from './parts';
import type { Infeasibility } from '../interviews';
import type { PersonId } from '../hiring/people';

/** A command that can be decided, or why there is nothing to decide yet. */
export type Prepared =
  | { readonly command: Command }
  | {
      readonly said: string;
      /** What could be given up, where nothing fits; and who may be missing already. */
      readonly why?:
        { readonly infeasible: Infeasibility; readonly optional: readonly PersonId[] } | undefined;
    };

/** Whose calendar cannot be used, in words that help whoever reads them to have it mended. */
function mailboxText(t: Translate, { organisation, language }: Actor, fault: MailboxFault): string {
  const named = (why: 'unknown' | 'outOfScope') =>
    fault.mailboxes
      .filter((one) => one.why === why)
      .map(
        ({ email }) =>
          [...organisation.people, ...organisation.rooms].find((one) => one.email === email)?.name ?? email,
      );
  return (['unknown', 'outOfScope'] as const)
    .flatMap((why) => {
      const names = named(why);
      return names.length > 0 ? [t(`plan.mailbox.${why}`, { who: listIn(language, names) })] : [];
    })
    .join(' ');
}

const planIn = (command: CommandOf<'PlanInterviews'>): SeriesPlan => {
  const { panel, firstDay, lastDay, minutes, breakMinutes, online, wishes, lead, writer, second } = command;
  return { panel, firstDay, lastDay, minutes, breakMinutes, online, wishes, lead, writer, second };
};

/** Looks into the calendars for a command that needs them; any other is ready as it is. */
async function look(
  parts: ConversationParts,
  actor: Actor,
  { hiring, context }: OpenForm,
  command: Command,
): Promise<Prepared> {
  const t = translatorFor(actor.language);
  const found = (
    plan: SeriesPlan,
    planned: Planned,
    make: (proposals: CommandOf<'PlanInterviews'>['proposals']) => Command,
  ): Prepared => {
    switch (planned.kind) {
      case 'planned':
        return { command: make(planned.proposals) };
      case 'faulty':
        return { said: wordsFor(t, `planFault.${planned.faults[0]?.code ?? 'noApplicants'}`) };
      case 'infeasible': {
        const required = requiredOf(plan, hiring);
        const optional = plan.panel.filter((id) => !required.includes(id));
        return { said: t('plan.noFit'), why: { infeasible: planned.why, optional } };
      }
    }
  };
  switch (command.type) {
    case 'PlanInterviews': {
      const plan = planIn(command);
      const planned = await proposeSeries(plan, hiring, context, parts.calendars);
      return found(plan, planned, (proposals) => ({ ...command, proposals }));
    }
    case 'MoveInterviews': {
      const plan = movingPlan(hiring, command, context);
      if (!plan) return { said: t('plan.nothingBooked') };
      if (command.byHand === true) {
        const [only, ...more] = command.applicants;
        if (only === undefined || more.length > 0) return { said: t('plan.oneByHand') };
        const proposals = await timesByHand(plan, hiring, only, context, parts.calendars);
        return proposals.length > 0 ? { command: { ...command, proposals } } : { said: t('plan.noneByHand') };
      }
      const planned = await proposeSeries(plan, hiring, context, parts.calendars, command.applicants);
      return found(plan, planned, (proposals) => ({ ...command, proposals }));
    }
    case 'BookInterviews': {
      const proposal = hiring.interviewPlan?.proposals[command.proposal - 1];
      const taken = proposal ? await slotsTaken(hiring, proposal, context, parts.calendars) : [];
      return taken.length > 0 ? { said: t('plan.taken') } : { command };
    }
    default:
      return { command };
  }
}

/** Some commands need the calendars before they can be decided. @throws Unavailable */
export async function prepare(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  command: Command,
): Promise<Prepared> {
  try {
    return await look(parts, actor, open, command);
  } catch (error) {
    if (!(error instanceof MailboxFault)) throw error;
    return { said: mailboxText(translatorFor(actor.language), actor, error) };
  }
}
