import type { Server } from 'node:http';

/** Prints where a server listens, in the words our own program uses: the bench waits for that line. */
export function announce(server: Server): void {
  server.once('listening', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null)
      process.stdout.write(`Echo listens on http://127.0.0.1:${address.port}\n`);
  });
  server.once('error', (error) => {
    throw error;
  });
}
