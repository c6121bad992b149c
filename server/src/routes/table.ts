import { adoptionRoutes } from './adoptions.js';
import { archiveRoutes } from './archives.js';
import { assessmentRoutes } from './assessments.js';
import { auditRoutes } from './audit.js';
import type { RouteDeclaration } from './declaration.js';
import { draftRoutes } from './drafts.js';
import { milestoneRoutes } from './milestones.js';
import { healthRoutes } from './health.js';
import { peopleRoutes } from './people.js';
import { publicationRoutes } from './publications.js';
import { replayRoutes } from './replays.js';
import { rulesetRoutes } from './rulesets.js';
import type { Services } from './services.js';
import { sessionRoutes } from './session.js';
import { settingsRoutes } from './settings.js';
import { setupRoutes } from './setup.js';
import { userRoutes } from './users.js';

/** Every route of the API. A new room of routes is one line here. */
export const routeTable = (services: Services): readonly RouteDeclaration[] => [
  ...healthRoutes(services),
  ...sessionRoutes(services),
  ...setupRoutes(services),
  ...userRoutes(services),
  ...peopleRoutes(services),
  ...settingsRoutes(services),
  ...auditRoutes(services),
  ...rulesetRoutes(services),
  ...draftRoutes(services),
  ...milestoneRoutes(services),
  ...publicationRoutes(services),
  ...adoptionRoutes(services),
  ...assessmentRoutes(services),
  ...archiveRoutes(services),
  ...replayRoutes(services),
];
