import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import {
  Accounts,
  type AttemptLimits,
  type Clock,
  door,
  refuseCrossSite,
  SessionStore,
  Settings,
  type SetupLink,
  usualLimits,
} from './access/index.js';
import { ReplayJobs } from './jobs/index.js';
import { nothingHere, presentFault, routerOf, routeTable, studioRoutes } from './routes/index.js';
import { publishedRulesets, type RulesetStore, withNames } from './storage/index.js';
import type { Storage } from './storage/storage.js';

export interface AppOptions {
  /** The shipped rulesets. */
  readonly store: RulesetStore;
  /** What people make: drafts, publications, accounts. */
  readonly storage: Storage;
  readonly access: {
    /** Whether the server listens on this machine only: then rulesets are read there without signing in. */
    readonly listensLocally: boolean;
    readonly setup: SetupLink;
    readonly limits?: AttemptLimits;
  };
  /** The folder of the built studio. */
  readonly studio: string;
  /** The built script that a replay runs in, in a thread of its own. */
  readonly replayScript: URL;
  /** The built script that reads a workbook, in a process of its own. */
  readonly workbookScript: URL;
  readonly logger: Logger;
  readonly clock: Clock;
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

/** Of requests and answers only this is logged: no cookie, no body. */
const serializers = {
  req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, url }),
  res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
};

const noCache: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-cache');
  next();
};

/** The whole server without a port: the studio, and the API as its route table has it. */
export async function createApp(options: AppOptions): Promise<Express> {
  const { store: shipped, storage: plain, access, studio, replayScript, workbookScript, logger, clock } = options;
  const storage = withNames(plain);
  const accounts = new Accounts(storage, clock);
  const settings = new Settings(storage);
  const sessions = new SessionStore(storage, clock);
  const { listensLocally, setup, limits = usualLimits } = access;
  const store = publishedRulesets(shipped, storage);
  const services = {
    store,
    storage,
    clock,
    jobs: new ReplayJobs({ store, storage, clock }, replayScript, logger),
    accounts,
    settings,
    sessions,
    setup,
    limits,
    workbookScript,
  };

  const app = express();
  app.disable('x-powered-by');
  // A proxy on this machine may say where a request came from and whether by HTTPS.
  app.set('trust proxy', 'loopback');
  app.use(pinoHttp({ logger, serializers, autoLogging: logger.isLevelEnabled('debug') }));
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: false }));
  app.use(compression());
  app.use('/api', noCache);
  app.use('/api', refuseCrossSite, ...(await door({ accounts, settings, sessions, clock, listensLocally })));
  app.use(routerOf(routeTable(services)));
  app.use('/api', nothingHere);
  app.use(studioRoutes(studio));
  app.use(nothingHere);
  app.use(presentFault);
  return app;
}
