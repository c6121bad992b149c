export * from './numbers/index.js';
