import { createHash } from 'node:crypto';

/** The file a letter is kept in: readable, the same for the same id, and different for two ids that look alike. */
export function fileName(id: string): string {
  const readable = id
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `${readable === '' ? 'mail' : readable}-${digest}.eml`;
}
