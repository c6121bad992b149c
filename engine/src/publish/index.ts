export { fixtureDigest } from './fixtureDigest.js';
