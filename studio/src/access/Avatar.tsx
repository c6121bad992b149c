import styles from './Avatar.module.css';

const tones = [styles.o, styles.a, styles.ink];

/** A person as a disc with the first letter of the name; the tone is the same wherever the account is shown. */
export function Avatar({ name, displayName }: { name: string; displayName: string }) {
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  return (
    <span className={`${styles.avatar} ${tones[sum % tones.length]}`} aria-hidden>
      {[...displayName][0]?.toUpperCase()}
    </span>
  );
}
