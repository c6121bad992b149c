import type { Express, IRouter } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SetupLink } from '../../../server/src/access/index.js';
import { routeTable, type Services } from '../../../server/src/routes/index.js';
import { serve, type Served } from '../serve.js';

let server: Served;
beforeAll(async () => {
  server = await serve('/nowhere', '/nowhere');
}, 60_000);
afterAll(() => server.close());

interface Layer {
  readonly name: string;
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method?: string }[] };
  readonly handle: { readonly stack?: readonly Layer[] };
}

const layersOf = (router: IRouter): readonly Layer[] => router.stack as unknown as readonly Layer[];

/** Every route that a router really has, whichever way it came in. */
function routesIn(layers: readonly Layer[]): string[] {
  return layers.flatMap(({ route, handle }) =>
    route
      ? [...new Set(route.stack.map(({ method }) => `${method ?? 'all'} ${route.path}`))]
      : routesIn(handle.stack ?? []),
  );
}

/** What else stands in the app, in order: each of these answers nothing of the API by itself. */
const between = (app: Express): string[] =>
  layersOf(app.router)
    .filter(({ route }) => !route)
    .map(({ name }) => name);

const page = 'get /{*path}';

describe('the routes of the server', () => {
  it('are those of the table, each once, and the page', () => {
    const table = routeTable({ limits: { address: 1, name: 1 }, setup: new SetupLink() } as Services);
    const declared = table.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(declared).size).toBe(declared.length);
    expect(routesIn(layersOf(server.app.router)).sort()).toEqual([...declared, page].sort());
  });

  it('have nothing beside them that could answer', () => {
    expect(between(server.app)).toEqual([
      // pino-http calls itself so.
      'result',
      'helmetMiddleware',
      'compression',
      'noCache',
      'refuseCrossSite',
      'session',
      'admit',
      'router',
      'nothingHere',
      'router',
      'nothingHere',
      'presentFault',
    ]);
  });

  it('would not keep a further one from these tests', () => {
    const stray = { name: 'handle', route: { path: '/api/stray', stack: [{ method: 'get' }] }, handle: {} };
    const inside = { name: 'router', handle: { stack: [stray] } };
    expect(routesIn([...layersOf(server.app.router), inside])).toContain('get /api/stray');
  });
});
