import type { RouteDeclaration } from './declaration.js';
import { healthRoutes } from './health.js';
import { rulesetRoutes } from './rulesets.js';
import type { Services } from './services.js';

/** Every route of the API. A new room of routes is one line here. */
export const routeTable = (services: Services): readonly RouteDeclaration[] => [
  ...healthRoutes(services),
  ...rulesetRoutes(services),
];
