import type { Fixture } from '@biaochi/schemas/types';
import { readShaped, type ShapedReading } from './readShaped.js';

export interface FixtureReading extends Omit<ShapedReading<Fixture>, 'document'> {
  /** The fixture, or null where the text or its shape is refused. */
  readonly fixture: Fixture | null;
}

/** A fixture from its text, with the place of each part. */
export function readFixture(text: string): FixtureReading {
  const { document, ...rest } = readShaped<Fixture>('fixture', text);
  return { fixture: document, ...rest };
}
