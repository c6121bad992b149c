import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';
import { Fault } from '../faults/index.js';

/** The built studio: files named by their content never change; every other address is the page, which routes itself. */
export function studioRoutes(folder: string): Router {
  const router = Router();
  const assets = path.join(folder, 'assets');
  router.use('/assets', express.static(assets, { immutable: true, maxAge: '1y', index: false, redirect: false }));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  router.get('/{*path}', (request, response, next) => {
    // A missing file is a missing file; only addresses of pages are the page.
    if (request.path.startsWith('/assets/') || path.extname(request.path) !== '') {
      next();
      return;
    }
    if (!existsSync(path.join(folder, 'index.html'))) throw Fault.of('studio-not-built');
    response.set('cache-control', 'no-cache').sendFile('index.html', { root: folder });
  });
  return router;
}
