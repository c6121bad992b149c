import { useEffect, useRef, useState } from 'react';

/** Asks a worker one thing at a time; of what is asked meanwhile only the last is. */
interface Newest<Asked> {
  readonly ask: (asked: Asked) => void;
  readonly stop: () => void;
}

/** What was asked, and the answer to it. */
export interface Answered<Asked, Answer> {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** What a worker that {@link useNewest} asks is sent; it sends `{ number, answer }` back. */
export interface Question<Asked> {
  readonly number: number;
  readonly asked: Asked;
}

function newestOf<Asked, Answer>(worker: Worker, found: (answered: Answered<Asked, Answer>) => void): Newest<Asked> {
  let asked: Asked | null = null;
  let next: Asked | null = null;
  let number = 0;
  const send = (what: Asked): void => {
    asked = what;
    worker.postMessage({ number: ++number, asked } satisfies Question<Asked>);
  };
  const goOn = (): void => {
    asked = null;
    if (next === null) return;
    const what = next;
    next = null;
    send(what);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; answer: Answer }>) => {
    if (data.number !== number || asked === null) return;
    found({ asked, answer: data.answer });
    goOn();
  });
  // What the worker cannot stand stays unanswered, and the next is asked.
  worker.addEventListener('error', goOn);
  return {
    ask: (what) => {
      if (asked === null) send(what);
      else next = asked === what ? null : what;
    },
    stop: () => worker.terminate(),
  };
}

/**
 * The last answer of a worker of its own to what is asked, following it; null before the first. What is asked is compared
 * by identity; null is nothing. `start` begins the worker: another function ends it, with what it was asked, for another.
 */
export function useNewest<Asked, Answer>(start: () => Worker, asked: Asked | null): Answered<Asked, Answer> | null {
  const [answered, setAnswered] = useState<Answered<Asked, Answer> | null>(null);
  const newest = useRef<Newest<Asked> | null>(null);
  useEffect(
    () => () => {
      newest.current?.stop();
      newest.current = null;
      setAnswered(null);
    },
    [start],
  );
  useEffect(() => {
    if (asked === null) return;
    newest.current ??= newestOf<Asked, Answer>(start(), setAnswered);
    newest.current.ask(asked);
  }, [start, asked]);
  return answered;
}
