import { readVariant } from '@biaochi/engine';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPart } from '../document/openStandard.js';
import { SourceEditor } from './SourceEditor.js';

const none: readonly never[] = [];

/** Where in a variant's own text a place of the flattened ruleset is written: the change that touches it; null for what is inherited. */
function changeAt({ changes }: OwnPart, place: string | null): string | null {
  if (place === null || place === '') return null;
  const index = changes.findIndex(({ at }) => at === place || place.startsWith(`${at}/`) || at.startsWith(`${place}/`));
  return index < 0 ? null : `/changes/${index}`;
}

/** A variant's own text: its base and its changes; follows the place selected in the flattened ruleset. */
export function VariantEditor({ variant, place }: { variant: OwnPart; place: string | null }) {
  const { t } = useTranslation('source');
  const { positions } = useMemo(() => readVariant(variant.text), [variant]);
  return (
    <SourceEditor
      kind="variant"
      label={t('ownEditor')}
      text={variant.text}
      findings={none}
      positions={positions}
      place={changeAt(variant, place)}
    />
  );
}
