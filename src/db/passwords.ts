import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

// With DATABASE_URL the desk and the public site are logins of their own, so that neither can do what the other
// may. Their passwords are made from the owner's, so an installation still has one secret to look after.

const iterations = 4096;

/** The password of a role: an HMAC of its name under the owner's secret. */
export function derivePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`qantar login ${role}`).digest('base64url');
}

/**
 * What PostgreSQL stores for a password (RFC 5802 and 7677). Computed here, so that the password itself is
 * neither sent nor able to appear in the server's log.
 */
export function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}
