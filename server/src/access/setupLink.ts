import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const hashed = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * The one-time link that makes the first administrator. Only its hash is kept, in memory: it ends with its first use
 * or with the process.
 */
export class SetupLink {
  private kept: Buffer | null = null;

  /** A new token; any earlier one ends. */
  issue(): string {
    const token = randomBytes(24).toString('base64url');
    this.kept = hashed(token);
    return token;
  }

  /** Runs the work if the token is the right one, and ends it; work that fails leaves it as it was. */
  async use<T>(token: string, refuse: () => Error, work: () => Promise<T>): Promise<T> {
    const { kept } = this;
    if (!kept || !timingSafeEqual(hashed(token), kept)) throw refuse();
    // Taken before the first wait, so that a second request with the same token comes too late.
    this.kept = null;
    try {
      return await work();
    } catch (error) {
      this.kept = kept;
      throw error;
    }
  }
}
