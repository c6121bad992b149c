export * from './agreement/index.js';
export { fixtureDigest } from './fixtureDigest.js';
