import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpuSeconds } from './cpu-seconds';
import { isRefused } from './world';

/** What the stub counted. */
export interface StubFigures {
  readonly calls: number;
  readonly accepted: number;
  /** Different chats that got something. */
  readonly reached: number;
  /** Messages beyond the first to a chat, and how many of those because an acknowledgement was cut off. */
  readonly repeated: number;
  readonly repeatedAfterCut: number;
  readonly cut: number;
  readonly refused: number;
  readonly faults: number;
  /** Calls above the limits. */
  readonly tooMany: number;
  /** From the first call to the last. */
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const [mode = 'strict', tenantLimit = '500', scale = '10'] = process.argv.slice(2);
const isStrict = mode === 'strict';
const FAULTY = 0.02;
const CUT_OFF = 0.0002;
const FAULTS = [429, 412, 502, 504];

let seed = 20_260_302;
/** The same sequence in every run (mulberry32). */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** The times of accepted calls in the last second, oldest first, as a ring. */
function slidingWindow(count: number, windowMs: number): (now: number) => boolean {
  const times = new Float64Array(count).fill(-Infinity);
  let at = 0;
  return (now) => {
    if (now - (times[at] ?? 0) < windowMs) return false;
    times[at] = now;
    at = (at + 1) % count;
    return true;
  };
}

const tenant = slidingWindow(Number(tenantLimit), 1000);
const chats = new Map<string, { readonly fits: (now: number) => boolean; messages: number; cuts: number }>();
const counts = { calls: 0, accepted: 0, cut: 0, refused: 0, faults: 0, tooMany: 0 };
let [first, last] = [0, 0];

function chatOf(id: string) {
  const known = chats.get(id);
  if (known) return known;
  const chat = { fits: slidingWindow(7 * Number(scale), 1000), messages: 0, cuts: 0 };
  chats.set(id, chat);
  return chat;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      ...(status === 429 ? { 'retry-after': '1' } : {}),
    })
    .end(JSON.stringify(body));
}
const fault = (response: ServerResponse, status: number): void => {
  answer(response, status, { error: { code: 'Stub', message: String(status) } });
};

function figures(): StubFigures {
  const all = [...chats.values()];
  const sum = (of: (chat: (typeof all)[number]) => number) =>
    all.reduce((total, chat) => total + of(chat), 0);
  return {
    ...counts,
    reached: all.filter(({ messages }) => messages > 0).length,
    repeated: sum(({ messages }) => Math.max(0, messages - 1)),
    repeatedAfterCut: sum(({ messages, cuts }) => Math.min(Math.max(0, messages - 1), cuts)),
    seconds: (last - first) / 1000,
    cpuSeconds: cpuSeconds(),
  };
}

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const url = request.url ?? '';
    if (url === '/figures') {
      answer(response, 200, figures());
      return;
    }
    const now = performance.now();
    if (first === 0) first = now;
    last = now;
    counts.calls += 1;
    const id = decodeURIComponent(/^\/v3\/conversations\/([^/]+)/.exec(url)?.[1] ?? '');
    if (isStrict) {
      if (!tenant(now)) {
        counts.tooMany += 1;
        fault(response, 429);
        return;
      }
      // Opening a chat is refused to those who blocked the bot; nobody else has to open one.
      if (id === '' || isRefused(id)) {
        counts.refused += 1;
        fault(response, 403);
        return;
      }
      if (random() < FAULTY) {
        counts.faults += 1;
        fault(response, FAULTS[Math.floor(random() * FAULTS.length)] ?? 503);
        return;
      }
      if (!chatOf(id).fits(now)) {
        counts.tooMany += 1;
        fault(response, 429);
        return;
      }
    }
    const chat = chatOf(id);
    chat.messages += 1;
    counts.accepted += 1;
    if (isStrict && random() < CUT_OFF) {
      chat.cuts += 1;
      counts.cut += 1;
      request.socket.destroy();
      return;
    }
    answer(response, 200, { id: `m${counts.accepted}` });
  });
}).listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
