import { once } from 'node:events';
import { createServer } from 'node:net';

/** The code of a system error, such as EADDRINUSE; undefined for anything else. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/**
 * Whether nobody listens on this port of 127.0.0.1.
 * @throws for errors that say something else than that the port is taken
 */
export async function isPortFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return false;
    throw error;
  }
  probe.close();
  await once(probe, 'close');
  return true;
}
