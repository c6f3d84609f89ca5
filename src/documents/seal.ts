import { createHash } from 'node:crypto';

/** The seal of a document: SHA-256 of its bytes in lower-case hexadecimal, 64 characters. */
export const seal = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
