/**
 * The code of an error of Node, the operating system or PostgreSQL (ENOENT, 42501); undefined without one. Asks
 * the value, not its class: an error of Node itself belongs to another realm inside a test runner or a worker.
 */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && error.code !== undefined
    ? String(error.code)
    : undefined;
}
