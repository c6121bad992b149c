import type { RequestHandler } from 'express';
import { callerName } from '../access/index.js';
import { findAdoption, publishAdoption, type PublishedAdoption, withdrawAdoption } from '../commands/index.js';
import { sendFresh } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import type { Services } from './services.js';

const shown = ({ record, state }: PublishedAdoption) => ({ ...record, state });

/** Parameter values that authorities set: published like rulesets, selected by digest. */
export function adoptionRoutes(services: Services): RouteDeclaration[] {
  const list: RequestHandler = async (request, response) => {
    const { ruleset } = request.query;
    const all = await services.storage.list('adoptionStates');
    const found = await Promise.all(all.map(({ id }) => findAdoption(services, id)));
    const wanted = found.filter(({ record }) => ruleset === undefined || record.adoption.ruleset.digest === ruleset);
    sendFresh(response, wanted.map(shown));
  };

  const publish: RequestHandler = async (request, response) => {
    const made = await publishAdoption(services, request.body, callerName(request));
    response.location(`/api/adoptions/${made.record.digest}`);
    sendFresh(response, shown(made), 201);
  };

  const read: RequestHandler = async (request, response) => {
    sendFresh(response, shown(await findAdoption(services, parameter(request, 'digest'))));
  };

  const withdraw: RequestHandler = async (request, response) => {
    const digest = parameter(request, 'digest');
    sendFresh(response, shown(await withdrawAdoption(services, digest, request.body, callerName(request))));
  };

  const all = { path: '/api/adoptions', subject: 'Adoption' } as const;
  const one = { ...all, path: '/api/adoptions/:digest' } as const;
  return [
    { ...all, method: 'get', action: 'read', handler: list },
    { ...all, method: 'post', action: 'create', handler: publish },
    { ...one, method: 'get', action: 'read', handler: read },
    { ...one, path: '/api/adoptions/:digest/withdrawal', method: 'post', action: 'withdraw', handler: withdraw },
  ];
}
