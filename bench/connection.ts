import { once } from 'node:events';
import { connect } from 'node:net';

/** An answer as far as the bench looks at it. */
export interface Reply {
  status: number;
  body: string;
}

/** A keep-alive connection that asks one thing at a time. */
export interface Connection {
  ask(body: string): Promise<Reply>;
  close(): void;
}

function parse(received: Buffer): { reply: Reply } | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = received.toString('latin1', 0, headEnd);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  if (/^transfer-encoding:/im.test(head)) throw new Error('the bench reads answers of a known length only');
  if (received.length < headEnd + 4 + length) return undefined;
  const status = Number(head.slice(9, 12));
  return { reply: { status, body: received.toString('utf8', headEnd + 4, headEnd + 4 + length) } };
}

/**
 * Opens a connection to a bot's endpoint. A client of our own on bare sockets, since an HTTP client would cost as much
 * as the bots that are measured.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  await once(socket, 'connect');
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;

  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on('error', fail);
  socket.on('close', () => {
    fail(new Error('the bot closed the connection'));
  });
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    try {
      const parsed = parse(received);
      if (!parsed) return;
      received = Buffer.alloc(0);
      waiting?.resolve(parsed.reply);
      waiting = undefined;
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });

  return {
    ask(body) {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        const length = Buffer.byteLength(body);
        socket.write(
          `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n` +
            `Content-Length: ${length}\r\n\r\n${body}`,
        );
      });
    },
    close() {
      socket.destroy();
    },
  };
}
