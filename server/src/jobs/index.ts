export { ReplayJobs } from './replayJobs.js';
