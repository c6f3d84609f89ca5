import { ActivityTypes, type Activity, type Middleware } from 'botbuilder';
import type { Language } from '../hiring/people';
import type { Limit } from '../operations/rate-limit';
import { translatorFor } from '../text';
import { tenantOf } from './identity';

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'da', 'en'];

/** The language of the client: what the person chose here is not looked up for somebody who is too fast. */
const languageOf = ({ locale }: { readonly locale?: string }): Language =>
  LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language) === true) ?? 'nb';

const whoIs = (activity: Activity): string =>
  `${tenantOf(activity) ?? ''}/${activity.from.aadObjectId ?? activity.from.id}`;

function refusal(activity: Activity): Partial<Activity> {
  const text = translatorFor(languageOf(activity))('errors.tooFast');
  if (activity.type !== 'invoke') return { type: ActivityTypes.Message, text };
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}

/** Stands after the check of who it is and before everything that costs something. */
export const limitTurns = (isAllowed: Limit): Middleware => ({
  onTurn: async (context, next) => {
    const { activity } = context;
    if (isAllowed(whoIs(activity))) await next();
    else await context.sendActivity(refusal(activity));
  },
});
