export { check, checkNames } from './check.js';
export { pointsDomain } from './domain.js';
