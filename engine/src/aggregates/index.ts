export type { Brought, Numbers } from './method.js';
export * from './methods.js';
