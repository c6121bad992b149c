import { useTranslation } from 'react-i18next';
import { duplicateFixture, freshFixtureId, moveFixture, removeFixture } from '../commands/fixtures.js';
import type { Editor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { IconButton } from '../parts/IconButton.js';
import styles from './FixtureList.module.css';
import { useAddFixture } from './useAddFixture.js';
import { useImportFixtures } from './useImportFixtures.js';

/** What can be done with the draft's fixtures: a new one from nothing, a copy, places changed over, taken away. */
export function FixtureActions({ editor }: { editor: Editor }) {
  const { t } = useTranslation('bench');
  const { fixtures } = useOpenStandard();
  const { fixture, isEdited, chooseFixture } = useLive();
  const add = useAddFixture();
  const files = useImportFixtures();
  const at = fixtures.findIndex((one) => one.id === fixture?.id);
  const fresh = freshFixtureId(editor.content.fixtures);
  const copy = () => {
    if (!fixture) return;
    const { zh, en } = fixture.title;
    const title = {
      zh: `${zh}${t('copyOf', { lng: 'zh-CN' })}`,
      ...(en && { en: `${en} ${t('copyOf', { lng: 'en' })}` }),
    };
    if (editor.run(duplicateFixture(fixture.id, title)) === null) chooseFixture(fresh);
  };
  const remove = () => {
    if (!fixture) return;
    const next = fixtures[at + 1] ?? fixtures[at - 1];
    if (editor.run(removeFixture(fixture.id)) === null && next) chooseFixture(next.id);
  };
  return (
    <div className={styles.actions} role="toolbar" aria-label={t('fixtureActions')}>
      <IconButton icon="plus" small label={t('add')} onClick={() => add?.(false)} />
      <IconButton icon="clipboard" small label={t('importFixtures')} onClick={files.ask} />
      {files.parts}
      {isEdited && <IconButton icon="pin" small label={t('addFromBench')} onClick={() => add?.(true)} />}
      {fixture && (
        <>
          <IconButton icon="copy" small label={t('duplicate')} onClick={copy} />
          <IconButton icon="up" small label={t('moveUp')} onClick={() => editor.run(moveFixture(fixture.id, -1))} />
          <IconButton icon="down" small label={t('moveDown')} onClick={() => editor.run(moveFixture(fixture.id, 1))} />
          <IconButton icon="trash" small label={t('remove')} onClick={remove} />
        </>
      )}
    </div>
  );
}
