export type { RouteDeclaration } from './declaration.js';
export { nothingHere, presentFault } from './faults.js';
export { routerOf } from './router.js';
export type { Services } from './services.js';
export { studioRoutes } from './studio.js';
export { routeTable } from './table.js';
