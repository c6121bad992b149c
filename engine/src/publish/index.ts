export * from './agreement/index.js';
export type { PublishContext, PublishedVersion } from './context.js';
export { fixtureDigest } from './fixtureDigest.js';
export { verificationOf } from './fixtures.js';
export { publicationOf, type PublishedBy, variantOf } from './publicationOf.js';
export { type Compare, readiness } from './readiness.js';
export { readingDigest } from './readings.js';
export { type RefusalCode, refusals as refusalCatalogue } from './refusals.js';
export { compareVersions } from './versions.js';
