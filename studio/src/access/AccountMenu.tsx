import { permissions } from '@biaochi/schemas/permissions';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { signOut, type User } from '../api/session.js';
import { useText } from '../i18n/useText.js';
import { Icon, type IconName } from '../parts/Icon.js';
import styles from './AccountMenu.module.css';
import { Avatar } from './Avatar.js';
import { Refusal } from './Refusal.js';
import { useAccess, useChangedAccess } from './useAccess.js';
import { useDeed } from './useDeed.js';

/** Who is signed in, in the top bar, with what he may go to and the way out; for a visitor the way in. */
export function AccountMenu() {
  const { t } = useTranslation('access');
  const { pathname, search } = useLocation();
  const { user, isKnown } = useAccess();
  if (!isKnown || pathname === '/sign-in' || pathname === '/setup') return null;
  if (!user) {
    return (
      <Link className={styles.enter} to={`/sign-in?${new URLSearchParams({ to: pathname + search }).toString()}`}>
        {t('signIn')}
      </Link>
    );
  }
  return <Menu user={user} />;
}

function Menu({ user }: { user: User }) {
  const { t } = useTranslation('access');
  const text = useText();
  const { can } = useAccess();
  const changed = useChangedAccess();
  const navigate = useNavigate();
  const { refusal, busy, run } = useDeed();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => panel.current?.hidePopover();
  const leave = () =>
    run(async () => {
      await signOut();
      await changed();
      await navigate('/');
    });
  const to = (path: string, icon: IconName, label: string) => (
    <Link to={path} onClick={close} className={styles.item}>
      <Icon name={icon} />
      {label}
    </Link>
  );
  return (
    <>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={t('accountOf', { name: user.displayName })}
        title={user.displayName}
      >
        <Avatar {...user} />
      </button>
      <div id={id} ref={panel} popover="auto" className={styles.panel} role="dialog" aria-label={t('account')}>
        <div className={styles.who}>
          <Avatar {...user} />
          <div>
            <b>{user.displayName}</b>
            <div className="s12 t3">{user.name}</div>
          </div>
        </div>
        <p className={styles.roles}>{user.roles.map((role) => text(permissions.roles[role].label)).join(t('and'))}</p>
        <hr />
        {can('read', 'Account') && to('/accounts', 'user', t('accounts'))}
        {can('read', 'Audit') && to('/audit', 'list', t('audit'))}
        {to('/password', 'lock', t('changePassword'))}
        <hr />
        <button type="button" className={styles.item} disabled={busy} onClick={() => void leave()}>
          <Icon name="right" />
          {t('signOut')}
        </button>
        <Refusal>{refusal}</Refusal>
      </div>
    </>
  );
}
