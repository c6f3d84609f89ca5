import { stays } from '../hiring/staying';
import { createHash } from 'node:crypto';
import express, { Router, type Request } from 'express';
import { z } from 'zod';
import type { CommandOf } from '../hiring/commands';
import type { Context, RefusalCode } from '../hiring/decision';
import type { ApplicantId, Slot } from '../hiring/hiring';
import { asApplicant } from '../hiring/outsiders';
import type { Language, Organisation } from '../hiring/people';
import { translatorFor, type Translate } from '../text';
import { contextFor } from '../usecases/context';
import { freeTimes } from '../usecases/interviews/free-times';
import { MailboxFault, Unavailable, type CaseRef } from '../usecases/ports';
import {
  canAnswer,
  interviewPage,
  LONGEST_WORDS,
  NO_TIME,
  noSuchInvitation,
  timeValue,
  type InterviewPage,
} from './interview-page';
import { readToken } from './links';
import { secured, type WebParts } from './routes';

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'da', 'en'];

/** The page's language: the one that was chosen on it, else the browser's, else that of the invitation. */
function languageOf(request: Request, otherwise: Language): Language {
  const chosen = LANGUAGES.find((one) => one === request.query['lang']);
  // A browser that is set to Norwegian says `no`.
  const accepted =
    request.headers['accept-language'] === undefined ? false : request.acceptsLanguages([...LANGUAGES, 'no']);
  return chosen ?? (accepted === 'no' ? 'nb' : LANGUAGES.find((one) => one === accepted)) ?? otherwise;
}

type InterviewParts = Pick<
  WebParts,
  'cases' | 'clock' | 'inForce' | 'handle' | 'calendars' | 'organisation' | 'linkSecret'
>;

interface Visit {
  readonly ref: CaseRef;
  readonly organisation: Organisation;
  readonly applicant: ApplicantId;
  readonly context: Context;
  readonly page: Omit<InterviewPage, 'times'>;
}

/** Whose invitation a link is for, as it stands; undefined when it is not ours, expired, or there is none any more. */
async function visitOf(parts: InterviewParts, request: Request): Promise<Visit | undefined> {
  const { token } = request.params;
  const claims = typeof token === 'string' ? readToken(token, parts.linkSecret, parts.clock) : undefined;
  if (claims?.use !== 'interview') return undefined;
  const organisation = await parts.organisation(claims.organisation);
  const ref = { organisation: claims.organisation, id: claims.caseId };
  const hiring = organisation && (await parts.cases.load(ref))?.hiring;
  const found = Object.entries(hiring?.interviews ?? {}).find(([id]) => asApplicant(id) === claims.person);
  if (!organisation || !hiring || !found || !stays(hiring, found[0])) return undefined;
  const [applicant, interview] = found;
  const leader = organisation.people.find(({ id }) => id === hiring.roles.leader?.[0]);
  const at = parts.clock.now();
  const language = languageOf(request, leader?.language ?? 'nb');
  return {
    ref,
    organisation,
    applicant,
    context: contextFor(parts.inForce(organisation, hiring), claims.person, at),
    page: { hiring, organisation, interview, language, at, until: claims.until },
  };
}

/** The free times now; undefined when the calendars cannot be read. */
async function timesFor(
  { calendars }: InterviewParts,
  { page, applicant, context }: Visit,
): Promise<readonly Slot[] | undefined> {
  if (!canAnswer({ ...page, times: undefined })) return [];
  try {
    return await freeTimes(page.hiring, applicant, context, calendars);
  } catch (error) {
    if (error instanceof Unavailable || error instanceof MailboxFault) return undefined;
    throw error;
  }
}

const answerSchema = z.object({
  booking: z.coerce.number().int().min(1),
  answer: z.enum(['accepted', 'declined', 'anotherTime', 'needs']),
  time: z.string().max(100).default(NO_TIME),
  words: z.string().trim().max(LONGEST_WORDS).default(''),
});
type Answer = z.infer<typeof answerSchema>;

/** The command that an answer makes; undefined when it says nothing, `taken` when its time is not free any more. */
function commandFor(
  applicant: ApplicantId,
  { booking, answer, time, words }: Answer,
  times: readonly Slot[] | undefined,
): CommandOf<'AnswerInvitation'> | 'taken' | undefined {
  const about = {
    type: 'AnswerInvitation',
    applicant,
    booking,
    words: words === '' ? undefined : words,
  } as const;
  if (answer === 'needs') return words === '' ? undefined : about;
  if (answer !== 'anotherTime' || time === NO_TIME) return { ...about, answer };
  const slot = times?.find((one) => timeValue(one) === time);
  return slot ? { ...about, answer: 'accepted', slot } : 'taken';
}

const SAID = {
  accepted: 'invitation.saidAccepted',
  declined: 'invitation.saidDeclined',
  anotherTime: 'invitation.saidAnotherTime',
  needs: 'invitation.saidNeeds',
} as const;

type Said = { readonly status: number } & Pick<InterviewPage, 'said'>;

const bad = (status: number, text: string): Said => ({ status, said: { text, tone: 'bad' } });

function refused(t: Translate, code: RefusalCode): Said {
  if (code === 'timeTaken') return bad(409, t('invitation.taken'));
  return code === 'invitationChanged'
    ? bad(409, t('invitation.changed'))
    : bad(410, t('invitation.notPossible'));
}

async function take(parts: InterviewParts, visit: Visit, body: unknown): Promise<Said> {
  const t = translatorFor(visit.page.language);
  const unreadable = bad(422, t('invitation.unreadable', { limit: LONGEST_WORDS }));
  const read = answerSchema.safeParse(body);
  if (!read.success) return unreadable;
  const { applicant, ref, organisation } = visit;
  const wanted = read.data.answer === 'anotherTime' && read.data.time !== NO_TIME;
  // Looked up again now: what was shown may be taken by somebody else.
  const command = commandFor(applicant, read.data, wanted ? await timesFor(parts, visit) : []);
  if (!command) return unreadable;
  if (command === 'taken') return bad(409, t('invitation.taken'));
  const by = asApplicant(applicant);
  const commandId = createHash('sha256')
    .update(JSON.stringify([ref.organisation, ref.id, by, command]))
    .digest('base64url');
  const handled = await parts.handle(ref, command, { organisation, by, commandId });
  if (!handled) return bad(410, t('invitation.notPossible'));
  if (!handled.decision.ok) return refused(t, handled.decision.refusal.code);
  const text = t(command.slot ? 'invitation.saidMoved' : SAID[read.data.answer]);
  return { status: 200, said: { text, tone: 'good' } };
}

/**
 * The page behind the link in an invitation. Looking at it changes nothing: mail scanners open links. Only a post does,
 * and the page that answers it shows the interview as it is then.
 */
export function interviewRoutes(parts: InterviewParts): Router {
  const router = Router();
  router.use('/interview', secured);

  router.get('/interview/:token', async (request, response) => {
    const visit = await visitOf(parts, request);
    response.type('html');
    if (!visit) response.status(410).send(noSuchInvitation(languageOf(request, 'nb')));
    else response.send(interviewPage({ ...visit.page, times: await timesFor(parts, visit) }));
  });

  router.post(
    '/interview/:token',
    express.urlencoded({ extended: false, limit: '16kb' }),
    async (request, response) => {
      const visit = await visitOf(parts, request);
      response.type('html');
      if (!visit) {
        response.status(410).send(noSuchInvitation(languageOf(request, 'nb')));
        return;
      }
      const { status, said } = await take(parts, visit, request.body);
      const now = (await visitOf(parts, request)) ?? visit;
      const times = await timesFor(parts, now);
      response.status(status).send(interviewPage({ ...now.page, times, said }));
    },
  );

  return router;
}
