export { improvements, type SearchBounds, SEARCH_BOUNDS } from './distance.js';
