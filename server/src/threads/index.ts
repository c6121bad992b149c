export { type Block, inBlocks, packed } from './blocks.js';
export { EndedEarly } from './replayThread.js';
export { ReplayThreads, threadsFor, WORTH_THREADS } from './replayThreads.js';
export type { Judged, ReplayTask } from './replayWorker.js';
