export { Access, accessOf, callerName, demand, grant } from './access.js';
export { refuseCrossSite } from './crossSite.js';
export type { Caller, Circumstances } from './rules.js';
