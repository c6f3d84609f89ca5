import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Links } from '../dialogs/parts';
import { asApplicant } from '../hiring/outsiders';
import { later, type Instant } from '../hiring/time';
import type { Clock } from '../usecases/ports';

const LIFETIME_MS = 60 * 60 * 1000;

const claimsSchema = z.object({
  use: z.enum(['upload', 'recommendation', 'minutes', 'interview', 'overview', 'kept']),
  organisation: z.string(),
  /** Empty where it is about no case. */
  caseId: z.string(),
  person: z.string(),
  /** Whom it is about, where it is about one applicant. */
  applicant: z.string().optional(),
  until: z.string(),
});

/** What a link lets its holder do, for how long. */
export type Claims = z.infer<typeof claimsSchema>;

const signatureOf = (secret: string, payload: string): Buffer =>
  createHmac('sha256', secret).update(payload).digest();

/** Makes links that carry what they allow, signed. Who has the link has the right, until it expires. */
export function makeLinks(secret: string, publicUrl: string, clock: Clock): Links {
  const until = (): Instant => later(clock.now(), LIFETIME_MS);
  const url = (path: string, claims: Claims): string => {
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${publicUrl}/${path}/${payload}.${signatureOf(secret, payload).toString('base64url')}`;
  };
  return {
    upload: ({ organisation, id }, person) => {
      const expiresAt = until();
      const claims = {
        use: 'upload',
        organisation,
        caseId: id,
        person: person.id,
        until: expiresAt,
      } as const;
      return { url: url('upload', claims), expiresAt };
    },
    document: ({ organisation, id }, person, document) =>
      url('documents', { use: document, organisation, caseId: id, person: person.id, until: until() }),
    kept: ({ organisation, id }, person, applicant) =>
      url('kept', {
        use: 'kept',
        organisation,
        caseId: id,
        person: person.id,
        applicant,
        until: until(),
      }),
    overview: (organisation, person) =>
      url('overview', { use: 'overview', organisation, caseId: '', person: person.id, until: until() }),
    interview: ({ organisation, id }, applicant, until) =>
      url('interview', { use: 'interview', organisation, caseId: id, person: asApplicant(applicant), until }),
  };
}

/** What a link's token allows now; undefined when it is forged, expired or for something else. */
export function readToken(token: string, secret: string, clock: Clock): Claims | undefined {
  const [payload = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(secret, payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const claims = claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
  return claims.success && claims.data.until > clock.now() ? claims.data : undefined;
}
