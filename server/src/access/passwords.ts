import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Fault } from '../faults/index.js';

/** The parameters that OWASP names for argon2id, the library's own algorithm: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const SHORTEST = 12;
const LONGEST = 200;
const FEWEST_CHARACTERS = 5;

/** One way of writing a password, whatever keyboard it came from. */
const written = (password: string): string => password.normalize('NFKC');

/** The hash of a password to keep. */
export const hashPassword = (password: string): Promise<string> => hash(written(password), parameters);

/** A hash that no password has, for names that nobody has: refusing them takes as long as refusing a wrong password. */
const nobody = hash(randomBytes(32), parameters);

/** Whether this is the password of the hash; of null never, in the same time. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const matches = await verify(kept ?? (await nobody), written(password));
  return matches && kept !== null;
}

/** Throws 422 `password-weak` for one that is short, long, the account's own name, or a few characters over and over. */
export function demandStrong(password: string, name: string): void {
  const characters = [...written(password)];
  const plain = characters.length >= SHORTEST && characters.length <= LONGEST;
  const varied = new Set(characters).size >= FEWEST_CHARACTERS;
  const own = written(password).toLowerCase().replaceAll(name, '').length < SHORTEST / 2;
  if (!plain || !varied || own) throw Fault.of('password-weak', { shortest: SHORTEST, longest: LONGEST });
}

// Without 0 O 1 I l, which are mistaken for each other on paper: 32 letters and digits, so that no remainder favours any.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789A';

/** A password to hand out, 100 random bits in groups of four. */
export function oneTimePassword(): string {
  const letters = [...randomBytes(20)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}
