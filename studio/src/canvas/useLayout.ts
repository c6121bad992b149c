import { useEffect, useRef, useState } from 'react';
import type { Layout, LayoutRequest } from './layoutGraph.js';

interface Answer {
  readonly number: number;
  readonly layout: Layout;
}

/** The layout of a request, computed in a worker; the one before stands until the new one is there, null at first. */
export function useLayout(request: LayoutRequest): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    const made = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.number === asked.current) setLayout(data.layout);
    };
    return () => {
      made.terminate();
      worker.current = null;
    };
  }, []);

  useEffect(() => {
    asked.current += 1;
    worker.current?.postMessage({ number: asked.current, request });
  }, [request]);

  return layout;
}
