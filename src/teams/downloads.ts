import type { Attachment } from 'botbuilder';

const LARGEST = 6 * 1024 * 1024;
const PATIENCE_MS = 10_000;
const FILE_INFO = 'application/vnd.microsoft.teams.file.download.info';

/** Why a file was not read. */
export type DownloadFault = 'hostNotAllowed' | 'unreadable';

export type Download = { readonly bytes: Uint8Array } | { readonly fault: DownloadFault };

/** Where an attached file can be fetched; undefined for cards and other things that are no files. */
export function addressOf({ contentType, contentUrl, content }: Attachment): string | undefined {
  if (contentType === FILE_INFO && typeof content === 'object' && content !== null) {
    const url: unknown = Reflect.get(content, 'downloadUrl');
    return typeof url === 'string' ? url : undefined;
  }
  return contentType.startsWith('application/vnd.microsoft.card') || contentType === 'text/html'
    ? undefined
    : contentUrl;
}

/** Whether a file says of itself that it is a calendar. */
export const isCalendarFile = ({ name, contentType }: Attachment): boolean =>
  contentType.startsWith('text/calendar') || /\.ics$/i.test(name ?? '');

/** `example.org` is itself; `*.example.org` is everything below it. */
const isAllowed = (url: URL, hosts: readonly string[]): boolean =>
  hosts.some((host) =>
    host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
  );

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    chunks.push(chunk);
    // What is over the limit is refused as too large by whoever reads it; the rest is not needed for that.
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

/**
 * Fetches an attached file: only from hosts that are allowed, over https except on this machine, without following
 * redirects elsewhere, and never more than a little over the limit.
 */
export async function download(address: string, hosts: readonly string[]): Promise<Download> {
  if (!URL.canParse(address)) return { fault: 'hostNotAllowed' };
  const url = new URL(address);
  const isLocal = url.hostname === '127.0.0.1';
  if (!isAllowed(url, hosts) || (url.protocol !== 'https:' && !isLocal)) return { fault: 'hostNotAllowed' };
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok || !response.body) return { fault: 'unreadable' };
    return { bytes: await readAtMost(response.body, LARGEST) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return { fault: 'unreadable' };
    throw error;
  }
}
