import { localDateOf } from '../hiring/calendar';
import { applicantsBehind } from '../hiring/conditions';
import { formsAnytime } from '../hiring/forms/form-refs';
import type { Instant } from '../hiring/time';
import { dateIn, timeIn, translatorFor } from '../text';
import { discardAction } from '../views/erase';
import { holdAction } from '../views/legal-hold';
import { applicantsView, linksView } from '../views/lists';
import { moreView } from '../views/more';
import { whyView, type Asked } from '../views/why';
import { refusedHere } from './beforehand';
import { mayDiscard } from './discard-practice';
import { mayHold } from './erase-hold';
import { tasksNamed } from './named-task';
import { refusalReply } from './case-replies';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** Why the case asks for what it asks for, and how its dates were counted: all of it, or what is asked about. */
export async function showWhy(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  asked: Asked | string = {},
): Promise<Reply> {
  const reader = await readerOf(parts, actor, open, { names: true });
  const named = typeof asked === 'string' ? tasksNamed(open.hiring, reader, asked) : [];
  const about = typeof asked === 'string' ? (named.length > 0 ? { tasks: named } : {}) : asked;
  return { card: whyView(open.hiring, reader, about), ref: open.ref };
}

/** What else can be done in the case. */
export async function showMore(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const { hiring, context, ref } = open;
  const forms = formsAnytime(hiring, context);
  const names = applicantsBehind(
    hiring,
    forms.flatMap(({ subject = [] }) => subject),
  );
  const reader = await readerOf(parts, actor, open, { names });
  const hold = mayHold(parts, actor, open)
    ? [holdAction(reader, ref.id, (await parts.keeping.holdOn(ref)) ? 'liftHold' : 'holdErasure')]
    : [];
  const discard = mayDiscard(parts, actor, open) ? [discardAction(reader, ref.id)] : [];
  return { card: moreView(hiring, reader, forms, [...hold, ...discard]), ref };
}

/** Everybody who applied. */
export async function showApplicants(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const applicants = await parts.cases.applicants(open.ref);
  const reader = await readerOf(parts, actor, open);
  return { card: applicantsView(open.hiring, reader, applicants), ref: open.ref };
}

/** Links to the documents that the case has by now. */
export async function showDocuments(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const { hiring, ref } = open;
  const reader = await readerOf(parts, actor, open);
  const { t } = reader;
  const linkTo = (document: 'recommendation' | 'minutes') =>
    parts.links.document(ref, actor.person, document);
  const links = [
    ...(hiring.recommendation && parts.access.mayAsk(actor, 'seeRecommendation')
      ? [{ title: t('documents.openRecommendation'), url: linkTo('recommendation') }]
      : []),
    ...(hiring.council?.outcome && parts.access.mayAsk(actor, 'seeMinutes')
      ? [{ title: t('documents.openMinutes'), url: linkTo('minutes') }]
      : []),
  ];
  const intro = t(links.length > 0 ? 'documents.intro' : 'documents.none');
  return { card: linksView(hiring, reader, { title: t('documents.title'), intro, links }), ref };
}

const dateTimeIn = ({ language, organisation: { zone } }: Actor, at: Instant): string =>
  translatorFor(language)('date.at', {
    date: dateIn(language, localDateOf(at, zone), 'short'),
    time: timeIn(language, at, zone),
  });

/** How applicants get in: dropped here, pasted, or through the upload page. */
export async function showImport(parts: ConversationParts, actor: Actor, open: OpenCase): Promise<Reply> {
  const { hiring, ref } = open;
  const refused = refusedHere(parts, actor, open, 'ImportApplicants');
  if (refused) return refusalReply(parts, actor, open, refused);
  const reader = await readerOf(parts, actor, open);
  const { t } = reader;
  const upload = parts.links.upload(ref, actor.person);
  const time = dateTimeIn(actor, upload.expiresAt);
  const intro = [t('upload.intro'), t('upload.drop'), t('upload.paste'), t('upload.page', { time })].join(
    ' ',
  );
  const links = [{ title: t('button.upload'), url: upload.url }];
  return { card: linksView(hiring, reader, { title: t('upload.title'), intro, links }), ref };
}
