import type { Sentence, Tone } from '../projections/words/sentence.js';
import { Why } from './Why.js';
import styles from './Why.module.css';

const tones: Record<Tone, string> = {
  plain: '',
  good: styles.good ?? '',
  bad: styles.bad ?? '',
  changed: styles.changed ?? '',
  unknown: styles.unknown ?? '',
};

/** A sentence with its strong words, asides and numbers; a number opens its own why unless `quiet`. */
export function SentenceText({ of, quiet = false }: { of: Sentence; quiet?: boolean }) {
  return of.map((part, index) => {
    if (part.type === 'strong') return <b key={index}>{part.text}</b>;
    if (part.type === 'muted') {
      return (
        <span key={index} className="t3">
          {part.text}
        </span>
      );
    }
    if (part.type === 'text') return <span key={index}>{part.text}</span>;
    const className = `${styles.number} ${tones[part.tone]}`;
    return part.subject === undefined || quiet ? (
      <span key={index} className={className}>
        {part.text}
      </span>
    ) : (
      <Why key={index} subject={part.subject} className={className}>
        {part.text}
      </Why>
    );
  });
}
