import { rolesOf } from '../access';
import type { CommandOf } from '../commands';
import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { Hiring } from '../hiring';
import type { PersonId, Role } from '../people';
import type { TaskId } from '../profile';
import { tasksOf } from '../tasks/tasks';

/**
 * What HR may take over from anybody. What belongs to one side or to somebody's authority passes to the deputy alone
 * whom the person has named.
 */
const HR_MAY_TAKE: ReadonlySet<Role> = new Set([
  'leader',
  'hr',
  'assessor',
  'panelMember',
  'councilSecretary',
]);

const hasTask = (hiring: Hiring, task: TaskId, person: PersonId, context: Context): boolean =>
  tasksOf(hiring, context).some(({ id, owners }) => id === task && owners.includes(person));

/** The first of the roles with which this person could act in the task; none where a role does not help, as in the council. */
const roleThatHelps = (
  roles: readonly Role[],
  hiring: Hiring,
  task: TaskId,
  context: Context,
): Role | undefined =>
  roles.find((role) => {
    const people = [...(hiring.roles[role] ?? []), context.by];
    return hasTask({ ...hiring, roles: { ...hiring.roles, [role]: people } }, task, context.by, context);
  });

/**
 * Somebody acts in another's place in an open task: HR, or the deputy of one of its owners (`standsInFor`, which only
 * the program itself says). The role that it takes is added; whoever had it keeps it.
 */
export function takeOver(
  hiring: Hiring,
  { task: id, standsInFor, reason }: CommandOf<'TakeOver'>,
  context: Context,
): Decision {
  const { by } = context;
  if (standsInFor === undefined && rolesOf(hiring, by).length === 0) return refuse('noRoleInCase');
  const task = tasksOf(hiring, context).find((one) => one.id === id);
  if (!task) return refuse('notInThisProcess');
  if (task.state === 'waiting') return refuse('notOpenYet', { params: { waitingFor: task.waitingFor } });
  if (task.state === 'done' || task.owners.includes(by)) return accept();
  const isDeputy = standsInFor !== undefined && task.owners.includes(standsInFor);
  const theirs = [
    ...new Set((isDeputy ? [standsInFor] : task.owners).flatMap((owner) => rolesOf(hiring, owner))),
  ];
  const isHr = hiring.roles.hr?.includes(by) ?? false;
  const may = isDeputy ? theirs : isHr ? theirs.filter((role) => HR_MAY_TAKE.has(role)) : [];
  const role = roleThatHelps(may, hiring, id, context);
  if (!role) return refuse('notYourRole', { params: { roles: isHr || isDeputy ? theirs : ['hr'] } });
  const pen = penFor(hiring);
  return accept([{ type: 'TaskTakenOver', task: id, role, from: task.owners, reason: pen.write(reason) }], {
    texts: pen.texts,
  });
}
