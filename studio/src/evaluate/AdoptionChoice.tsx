import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { listAdoptions } from '../api/adoptions.js';
import { useText } from '../i18n/useText.js';

/** Whose parameter values hold: one of the adoptions published for this version, or none, to type them and have the report say so. */
export function AdoptionChoice({
  ruleset,
  value,
  onChange,
}: {
  ruleset: string;
  value: string | null;
  onChange: (digest: string | null) => void;
}) {
  const { t } = useTranslation('evaluate');
  const text = useText();
  const { data = [], isFetched } = useQuery({
    queryKey: ['adoptions', ruleset],
    queryFn: ({ signal }) => listAdoptions(ruleset, signal),
  });
  const open = data.filter(({ state }) => state.state === 'published');
  const help = isFetched && open.length === 0 ? t('noAdoption') : value === null ? t('typedParameters') : undefined;
  return (
    <Form.Item label={t('adoption')} htmlFor="new-adoption" {...(help !== undefined && { help })}>
      <Select
        id="new-adoption"
        allowClear
        disabled={open.length === 0}
        placeholder={t('chooseAdoption')}
        value={value}
        onChange={(digest: string | undefined) => onChange(digest ?? null)}
        options={open.map(({ digest, adoption: { authority, source, date } }) => ({
          value: digest,
          label: `${text(authority)} · ${text(source)} · ${date}`,
        }))}
      />
    </Form.Item>
  );
}
