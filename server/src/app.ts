import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { Access, grant, refuseCrossSite } from './access/index.js';
import { nothingHere, presentFault, routerOf, routeTable, studioRoutes } from './routes/index.js';
import type { RulesetStore } from './storage/index.js';

export interface AppOptions {
  readonly store: RulesetStore;
  /** The folder of the built studio. */
  readonly studio: string;
  readonly logger: Logger;
}

/** Scripts, fonts and connections from here only; plain HTTP stays possible in an office network. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'base-uri': ["'self'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'", 'data:'],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'script-src': ["'self'"],
    'script-src-attr': ["'none'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'worker-src': ["'self'"],
  },
};

/** The whole server without a port: the studio, and the API that reads rulesets. */
export function createApp({ store, studio, logger }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(pinoHttp({ logger, autoLogging: logger.isLevelEnabled('debug') }));
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: false }));
  app.use(compression());
  app.use('/api', (_request, response, next) => {
    response.set('cache-control', 'no-cache');
    next();
  });
  app.use('/api', refuseCrossSite, (request, _response, next) => {
    grant(request, new Access(null, { secondPerson: true, openReading: true }));
    next();
  });
  app.use(routerOf(routeTable({ store })));
  app.use('/api', nothingHere);
  app.use(studioRoutes(studio));
  app.use(nothingHere);
  app.use(presentFault);
  return app;
}
