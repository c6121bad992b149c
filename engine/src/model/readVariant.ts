import type { Variant } from '@biaochi/schemas/types';
import { readShaped, type ShapedReading } from './readShaped.js';

export interface VariantReading extends Omit<ShapedReading<Variant>, 'document'> {
  /** The variant, or null where the text or its shape is refused. */
  readonly variant: Variant | null;
}

/** A variant from its text, with the place of each part. */
export function readVariant(text: string): VariantReading {
  const { document, ...rest } = readShaped<Variant>('variant', text);
  return { variant: document, ...rest };
}
