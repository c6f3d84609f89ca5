import type { Server } from 'node:http';

/** Tells the bench, over the channel of a forked process, on which port a server listens. */
export function announce(server: Server): void {
  server.once('listening', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null) process.send?.({ port: address.port });
  });
  server.once('error', (error) => {
    throw error;
  });
  // The bench is gone: nobody will ask again.
  process.once('disconnect', () => process.exit(0));
}
