import { Busboy } from '@fastify/busboy';
import { Router, type NextFunction, type Request, type Response } from 'express';
import type { CardView } from '../cards/views';
import { isHrOf } from '../dialogs/erase-hold';
import { takeApplicants } from '../dialogs/import';
import { openCase, type OpenCase } from '../dialogs/open-case';
import { overviewFor } from '../dialogs/overview';
import type { Actor, ConversationParts } from '../dialogs/parts';
import { settingsOf } from '../dialogs/settings';
import { tableToXlsx } from '../documents/table-to-xlsx';
import type { Query } from '../directory/institution-roles';
import type { Organisation } from '../hiring/people';
import { translatorFor, type Translate } from '../text';
import { overviewSheet } from '../views/overview-sheet';
import { minutesOf, recommendationOf } from './documents';
import { type Claims, readToken } from './links';
import { escapeHtml, htmlPage } from './page';

export interface WebParts extends ConversationParts {
  readonly organisation: (id: string) => Promise<Organisation | undefined>;
  readonly linkSecret: string;
}

/** A little over what is read, so that what is larger can be told so. */
const LARGEST_UPLOAD = 6 * 1024 * 1024;

/** Headers of every page: nothing is loaded, framed, kept or guessed. */
export function secured(request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Content-Security-Policy':
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  next();
}

interface Visitor {
  readonly claims: Claims;
  readonly actor: Actor;
}

interface Visit extends Visitor {
  readonly open: OpenCase;
}

/** The person whom a link is for, if it is one of ours and still valid. */
async function visitorOf(parts: WebParts, token: unknown): Promise<Visitor | undefined> {
  const claims = typeof token === 'string' ? readToken(token, parts.linkSecret, parts.clock) : undefined;
  const organisation = claims && (await parts.organisation(claims.organisation));
  const person = organisation?.people.find(({ id }) => id === claims?.person);
  if (!claims || !organisation || !person) return undefined;
  const settings = await settingsOf(parts.documents, organisation.id, person.id);
  return {
    claims,
    actor: { person, organisation, language: settings.language ?? person.language, settings },
  };
}

/** The person and the case that a link is for, if the person still has a role in it. */
async function visitOf(parts: WebParts, token: unknown): Promise<Visit | undefined> {
  const visitor = await visitorOf(parts, token);
  if (!visitor) return undefined;
  const { actor, claims } = visitor;
  const open = await openCase(parts, actor, { organisation: actor.organisation.id, id: claims.caseId });
  return open && { ...visitor, open };
}

const expired = (response: Response): void => {
  const t = translatorFor('nb');
  const text = `<p class="bad">${escapeHtml(t('upload.linkExpired'))}</p>`;
  response
    .status(410)
    .type('html')
    .send(htmlPage('nb', t('upload.pageTitle'), text));
};

const uploadForm = (t: Translate): string => `
<p>${escapeHtml(t('upload.pageIntro'))}</p>
<form method="post" enctype="multipart/form-data">
<label for="file">${escapeHtml(t('upload.pageChoose'))}</label>
<input type="file" id="file" name="file" required accept=".csv,.txt,.xlsx,text/csv">
<button type="submit">${escapeHtml(t('upload.pageSend'))}</button>
</form>`;

/** The faults on a card as a list, and what is said about all of them under it. */
function faultsOf(card: CardView | undefined): string {
  const all = (card?.sections ?? []).flatMap(({ lines = [] }) => lines);
  const faults = all.filter(({ sign }) => sign !== undefined);
  const others = all.filter(({ sign }) => sign === undefined);
  const items = faults.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('');
  return [
    faults.length > 0 ? `<ul>${items}</ul>` : '',
    ...others.map(({ text }) => `<p>${escapeHtml(text)}</p>`),
  ].join('\n');
}

/** A reader of the form in a request; undefined when the request says of itself that it is none. */
function formIn({ headers }: Request): InstanceType<typeof Busboy> | undefined {
  const type = headers['content-type'] ?? '';
  // Without a boundary nothing can be told apart, and the reader would throw.
  if (!type.startsWith('multipart/form-data') || !/boundary=/.test(type)) return undefined;
  return new Busboy({
    headers: { ...headers, 'content-type': type },
    limits: { files: 1, fields: 5, fileSize: LARGEST_UPLOAD },
  });
}

/** What somebody must be allowed to ask for to read a document. */
const DOCUMENTS: Partial<Readonly<Record<Claims['use'], Query>>> = {
  recommendation: 'seeRecommendation',
  minutes: 'seeMinutes',
};

/** The first file of a form that was sent as multipart/form-data; undefined when there is none. */
function fileIn(request: Request): Promise<Uint8Array | undefined> {
  const form = formIn(request);
  if (!form) {
    request.resume();
    return Promise.resolve(undefined);
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    form.on('file', (field, file) => {
      // A file over the limit ends there, and is refused as too large by whoever reads it.
      file.on('data', (chunk: Buffer) => chunks.push(chunk));
    });
    const end = () => {
      resolve(chunks.length === 0 ? undefined : Buffer.concat(chunks));
    };
    form.on('finish', end);
    // A body that is no form at all has no file; a sender who goes away is not waited for.
    form.on('error', end);
    request.on('close', end);
    request.pipe(form);
  });
}

/** Pages outside the chat: the upload of applicants, and the documents of a case. */
export function webRoutes(parts: WebParts): Router {
  const router = Router();
  router.use(['/upload', '/documents', '/overview', '/kept'], secured);

  router.get('/upload/:token', async (request, response) => {
    const visit = await visitOf(parts, request.params.token);
    if (visit?.claims.use !== 'upload' || !parts.access.mayCommand(visit.actor, 'ImportApplicants')) {
      expired(response);
      return;
    }
    const t = translatorFor(visit.actor.language);
    response.type('html').send(htmlPage(visit.actor.language, t('upload.pageTitle'), uploadForm(t)));
  });

  router.post('/upload/:token', async (request, response) => {
    const visit = await visitOf(parts, request.params.token);
    if (visit?.claims.use !== 'upload') {
      expired(response);
      return;
    }
    const { actor, open } = visit;
    const t = translatorFor(actor.language);
    const file = await fileIn(request);
    const reply = await takeApplicants(parts, actor, open, file ?? new Uint8Array());
    const banner = reply.card?.banner;
    const tone = banner && banner.tone !== 'warning' ? 'good' : 'bad';
    const said = banner?.text ?? reply.text ?? '';
    const body = `
<p class="${tone}" role="status">${escapeHtml(said)}</p>
${tone === 'bad' ? faultsOf(reply.card) : ''}
${tone === 'good' ? `<p>${escapeHtml(t('upload.pageDone'))}</p>` : uploadForm(t)}`;
    response
      .status(tone === 'good' ? 200 : 422)
      .type('html')
      .send(htmlPage(actor.language, t('upload.pageTitle'), body));
  });

  router.get('/documents/:token', async (request, response) => {
    const visit = await visitOf(parts, request.params.token);
    const query = visit && DOCUMENTS[visit.claims.use];
    if (!query || !parts.access.mayAsk(visit.actor, query)) {
      expired(response);
      return;
    }
    const { actor, open, claims } = visit;
    const pdf =
      claims.use === 'recommendation'
        ? await recommendationOf(parts, actor, open)
        : await minutesOf(parts, actor, open);
    if (!pdf) {
      expired(response);
      return;
    }
    const t = translatorFor(actor.language);
    const name = t(
      claims.use === 'recommendation' ? 'documents.said.fileRecommendation' : 'documents.said.fileMinutes',
    );
    response
      .set('Content-Disposition', `inline; filename="${name}-${open.ref.id}.pdf"`)
      .type('application/pdf')
      .send(Buffer.from(pdf));
  });

  router.get('/kept/:token', async (request, response) => {
    const visit = await visitOf(parts, request.params.token);
    const { use, applicant } = visit?.claims ?? {};
    const mayRead =
      visit &&
      use === 'kept' &&
      parts.access.mayAsk(visit.actor, 'exportApplicant', isHrOf(visit.open, visit.actor));
    const kept =
      mayRead && applicant !== undefined ? await parts.keeping.export(visit.open.ref, applicant) : undefined;
    if (!kept) {
      expired(response);
      return;
    }
    response
      .set('Content-Disposition', `attachment; filename="${kept.caseId}-${kept.applicant}.json"`)
      .type('application/json')
      .send(JSON.stringify(kept, undefined, 2));
  });

  router.get('/overview/:token', async (request, response) => {
    const visitor = await visitorOf(parts, request.params.token);
    const shown = visitor?.claims.use === 'overview' ? await overviewFor(parts, visitor.actor) : undefined;
    if (!shown) {
      expired(response);
      return;
    }
    const { name, columns, rows } = overviewSheet(shown.reader, shown.overview);
    response
      .set('Content-Disposition', `attachment; filename="${name}.xlsx"`)
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .send(Buffer.from(tableToXlsx(name, columns, rows)));
  });

  return router;
}
