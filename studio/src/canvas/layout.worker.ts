import { layoutGraph, type LayoutRequest } from './layoutGraph.js';

/** One question to the worker; answers carry the same number, so that a late one is not taken for the newest. */
export interface LayoutQuestion {
  readonly number: number;
  readonly request: LayoutRequest;
}

self.onmessage = ({ data: { number, request } }: MessageEvent<LayoutQuestion>) => {
  self.postMessage({ number, layout: layoutGraph(request) });
};
