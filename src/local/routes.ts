import { Router, type NextFunction, type Request, type Response } from 'express';
import { startPage, type ListedPerson, type SampleFile } from './page';
import type { Window } from './playground';

/** What the local pages are made of. */
interface LocalRoutes {
  /** The sample people in the order of the page, with their roles in words. */
  people: readonly Omit<ListedPerson, 'windowUrl'>[];
  files: readonly SampleFile[];
  /** The windows that run now, by person id. */
  windows: ReadonlyMap<string, Pick<Window, 'url'>>;
  /** Opens the window of a person who has none. @throws Error with a sentence for the user */
  open: (personId: string) => Promise<Pick<Window, 'url'>>;
}

const loopbackNames = new Set(['127.0.0.1', 'localhost']);

/** The host of an address such as `http://127.0.0.1:3978`; undefined when it is none. */
function hostIn(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

// Another site open in the same browser must neither read these pages (through a name that points here) nor post to them.
function fromThisMachineOnly(request: Request, response: Response, next: NextFunction): void {
  const host = hostIn(`http://${request.headers.host ?? ''}`);
  const origin = request.headers.origin;
  const sameOrigin = origin === undefined ? request.method === 'GET' : hostIn(origin)?.host === host?.host;
  if (host && loopbackNames.has(host.hostname) && sameOrigin) next();
  else response.status(403).type('text/plain').send('Denne siden svarer bare nettlesere på samme maskin.\n');
}

/** The start page (`GET /`) and its buttons (`POST /windows/:personId`), for local mode only. */
export function localRoutes({ people, files, windows, open }: LocalRoutes): Router {
  // A button pressed twice must not open two windows on one port.
  const opening = new Map<string, Promise<Pick<Window, 'url'>>>();

  const send = (response: Response, status: number, problem?: string): void => {
    const listed = people.map((person) => ({ ...person, windowUrl: windows.get(person.id)?.url }));
    response
      .status(status)
      .set(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      )
      .set('Cache-Control', 'no-store')
      .type('text/html')
      .send(startPage({ people: listed, files, ...(problem !== undefined && { problem }) }));
  };

  const openOnce = (id: string): Promise<Pick<Window, 'url'>> => {
    const underWay = opening.get(id);
    if (underWay) return underWay;
    const opened = open(id).finally(() => opening.delete(id));
    opening.set(id, opened);
    return opened;
  };

  const openWindow = async (request: Request<{ personId: string }>, response: Response): Promise<void> => {
    const person = people.find(({ id }) => id === request.params.personId);
    if (!person) {
      send(response, 404, 'Denne personen finnes ikke.');
      return;
    }
    try {
      const window = windows.get(person.id) ?? (await openOnce(person.id));
      response.redirect(303, window.url);
    } catch (error) {
      send(response, 503, error instanceof Error ? error.message : String(error));
    }
  };

  const router = Router();
  router.get('/', fromThisMachineOnly, (_request, response) => {
    send(response, 200);
  });
  router.post('/windows/:personId', fromThisMachineOnly, openWindow);
  return router;
}
