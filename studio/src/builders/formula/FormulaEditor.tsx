import { parseFormula } from '@biaochi/engine';
import type { Formula } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setFormulaText, setSymbol, symbolsIn } from '../../commands/formulas.js';
import { useScope } from '../../kinds/useScope.js';
import { IconButton } from '../../parts/IconButton.js';
import { nameOf } from '../../projections/explanation/names.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { FactPicker } from '../condition/FactPicker.js';
import { Token } from '../condition/Token.js';
import fields from '../fields/Fields.module.css';
import { TextField } from '../fields/TextField.js';
import { useRun } from '../fields/useRun.js';
import styles from './Formula.module.css';

/** What a symbol stands for as a button, with the value on the bench. */
function Symbol({
  at,
  symbol,
  reference,
  isUsed,
}: {
  at: string;
  symbol: string;
  reference: string | undefined;
  isUsed: boolean;
}) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const name = reference === undefined ? t('notYet') : nameOf(scope, reference);
  return (
    <li className={styles.symbol}>
      <code>{symbol}</code>
      <span className={styles.grow}>
        <Token
          isFact={reference !== undefined}
          label={`${t('isFor', { symbol })} ${name}`}
          panel={(close) => (
            <FactPicker
              only="number"
              chosen={reference}
              onChoose={(next) => {
                run(setSymbol(at, symbol, next));
                close();
              }}
            />
          )}
        >
          {name}
        </Token>
        {!isUsed && <span className="t3 s12"> {t('unused')}</span>}
      </span>
      {reference !== undefined && <span className="t3 s12">{seenValue(scope, reference).text}</span>}
      {!isUsed && (
        <IconButton
          icon="close"
          label={`${t('remove')} ${symbol}`}
          small
          onClick={() => run(setSymbol(at, symbol, null))}
        />
      )}
    </li>
  );
}

/** A formula: its text, where it cannot be read and why, what its symbols stand for, and its value on the bench. */
export function FormulaEditor({
  at,
  value: { text, where },
  subject,
}: {
  at: string;
  value: Formula;
  subject: string;
}) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const parsed = parseFormula(text);
  const used = symbolsIn(text) ?? Object.keys(where);
  const symbols = [...used, ...Object.keys(where).filter((symbol) => !used.includes(symbol))];
  const fault = 'error' in parsed ? parsed.error : null;
  return (
    <div className={fields.fields}>
      <TextField label={t('formula')} value={text} write={(next) => run(setFormulaText(at, next))} isMono />
      {fault && (
        <p className={fields.fault} role="status">
          {t(`fault.${fault.kind}`, {
            at: fault.offset + 1,
            seen: text.slice(fault.offset, fault.offset + fault.length),
          })}
        </p>
      )}
      <ul className={styles.symbols} aria-label={t('where')}>
        {symbols.map((symbol) => (
          <Symbol key={symbol} at={at} symbol={symbol} reference={where[symbol]} isUsed={used.includes(symbol)} />
        ))}
      </ul>
      {!fault && <p className={styles.value}>{t('valueNow', { value: seenValue(scope, subject).text })}</p>}
    </div>
  );
}
