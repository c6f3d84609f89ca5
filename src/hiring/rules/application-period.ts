import { addDays } from '../calendar';
import type { Check } from './checks';

/** The application period is not shorter than usual, or it is reasoned [no.ad.deadline14] [dk.ad.14]. */
export const longEnough: Check = (hiring, { parameters }, context, command) => {
  if (command?.type !== 'Publish') return [];
  const earliest = addDays(command.publishedOn, Number(parameters['days']));
  return command.deadline >= earliest
    ? []
    : [{ code: 'periodTooShort', params: { deadline: command.deadline, earliest } }];
};
