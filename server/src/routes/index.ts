export { nothingHere, presentFault } from './faults.js';
export { health } from './health.js';
export { rulesetRoutes } from './rulesets.js';
export { studioRoutes } from './studio.js';
