export { type Block, inBlocks, packed } from './blocks.js';
export { ReplayJobs } from './replayJobs.js';
export { ReplayThreads, threadsFor, WORTH_THREADS } from './replayThreads.js';
