import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The part of a path that is signed: an item or a collection itself, but the parent for anything done to a feed. */
function signedLink(path: string): { readonly type: string; readonly link: string } {
  const parts = path.split('/').filter(Boolean);
  if (parts.length === 0) return { type: '', link: '' };
  const single = parts.length % 2 === 0;
  const type = (single ? parts.at(-2) : parts.at(-1)) ?? '';
  return { type, link: (single ? parts : parts.slice(0, -1)).join('/') };
}

/**
 * Whether the request carries the signature that the master key gives for its verb, resource and date
 * (https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources).
 */
export function isSigned(request: IncomingMessage, path: string, key: string): boolean {
  const { authorization = '', 'x-ms-date': date } = request.headers;
  const { type, link } = signedLink(path);
  const text = `${request.method?.toLowerCase() ?? ''}\n${type}\n${link}\n${String(date).toLowerCase()}\n\n`;
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  return decodeURIComponent(authorization) === `type=master&ver=1.0&sig=${signature}`;
}
