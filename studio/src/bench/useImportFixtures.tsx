import { readFixture, renderDiagnostic } from '@biaochi/engine';
import type { Fixture } from '@biaochi/schemas/types';
import { Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importFixtures } from '../commands/fixtures.js';
import { useEditor } from '../document/useEditor.js';
import { useRefusal } from '../document/useRefusal.js';
import { useLanguage } from '../i18n/useText.js';
import styles from './FixtureList.module.css';

/** A file that could not be taken, and why. */
interface Refused {
  readonly name: string;
  readonly why: string;
}

/**
 * Fixtures taken from files, each as `rulesets/<id>/fixtures` has them: `ask` lets the editor choose the files, and
 * `parts` has to stand somewhere on the page. Files that cannot be read are told with the place; the others come in.
 */
export function useImportFixtures(): { ask: () => void; parts: ReactNode } {
  const { t } = useTranslation('bench');
  const editor = useEditor();
  const language = useLanguage();
  const refusalWords = useRefusal();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    const read: Fixture[] = [];
    const faulty: Refused[] = [];
    for (const file of files) {
      const { fixture, diagnostics } = readFixture(await file.text());
      const [first] = diagnostics;
      if (fixture) read.push(fixture);
      else faulty.push({ name: file.name, why: first ? renderDiagnostic(first, language) : '' });
    }
    const refusal = read.length === 0 ? null : (editor?.run(importFixtures(read)) ?? null);
    setRefused(refusal ? [...faulty, { name: '', why: refusalWords(refusal) }] : faulty);
  };
  return {
    ask: () => input.current?.click(),
    parts: (
      <>
        <input
          ref={input}
          type="file"
          multiple
          accept=".json"
          hidden
          aria-label={t('importFixtures')}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            void take(files);
          }}
        />
        <Modal
          open={refused.length > 0}
          title={t('importRefused', { count: refused.length })}
          footer={null}
          onCancel={() => setRefused([])}
        >
          <ul className={styles.refused}>
            {refused.map(({ name, why }) => (
              <li key={name}>
                <b>{name}</b> {why}
              </li>
            ))}
          </ul>
        </Modal>
      </>
    ),
  };
}
