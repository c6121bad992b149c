export { check } from './check.js';
export { pointsDomain } from './domain.js';
