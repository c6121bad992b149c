import type { AssessmentRecord } from '@biaochi/schemas/types';
import type { Request, RequestHandler, Response } from 'express';
import { callerName, membersOf } from '../access/index.js';
import {
  createAssessment,
  deleteAssessment,
  findAssessment,
  issueAssessment,
  resultOf,
  saveAssessment,
} from '../commands/index.js';
import { assessmentSummary, assessmentView, presented } from '../presenters/index.js';
import { findRuleset, type Stored } from '../storage/index.js';
import { sendFresh, sendRecord } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import { expectedRevision } from './revision.js';
import type { Services } from './services.js';

const BODY_LIMIT = 1024 * 1024;

const languageOf = (request: Request): 'zh' | 'en' => (request.query['lang'] === 'en' ? 'en' : 'zh');

/** Assessments: what evaluators fill in, and results as they are issued. */
export function assessmentRoutes(services: Services): RouteDeclaration[] {
  const { store, storage } = services;

  const send = async (
    request: Request,
    response: Response,
    stored: Stored<AssessmentRecord>,
    status = 200,
  ): Promise<void> => {
    const ruleset = await findRuleset(store, stored.value.content.ruleset);
    const result = await resultOf(services, stored.value, languageOf(request));
    sendRecord(response, status, await assessmentView(store, stored, ruleset, result));
  };

  const list: RequestHandler = async (request, response) => {
    const all = await storage.list('assessments');
    const summaries = all.map(async (stored) => {
      const ruleset = await findRuleset(store, stored.value.content.ruleset);
      return assessmentSummary(store, stored, ruleset, await resultOf(services, stored.value, languageOf(request)));
    });
    sendFresh(response, await Promise.all(summaries));
  };

  const create: RequestHandler = async (request, response) => {
    const { content } = membersOf(request.body, ['content']);
    const made = await createAssessment(services, content, callerName(request));
    response.location(`/api/assessments/${made.id}`);
    await send(request, response, made, 201);
  };

  const read: RequestHandler = async (request, response) => {
    await send(request, response, await findAssessment(services, parameter(request, 'id')));
  };

  const save: RequestHandler = async (request, response) => {
    const { content } = membersOf(request.body, ['content']);
    const [id, expected] = [parameter(request, 'id'), expectedRevision(request)];
    await send(request, response, await saveAssessment(services, id, expected, content, callerName(request)));
  };

  const remove: RequestHandler = async (request, response) => {
    await deleteAssessment(services, parameter(request, 'id'), expectedRevision(request), callerName(request));
    response.status(204).end();
  };

  const issue: RequestHandler = async (request, response) => {
    const [id, expected] = [parameter(request, 'id'), expectedRevision(request)];
    await send(request, response, await issueAssessment(services, id, expected, callerName(request)), 201);
  };

  const all = { path: '/api/assessments', subject: 'Assessment', bodyLimit: BODY_LIMIT } as const;
  const one = { ...all, path: '/api/assessments/:id' } as const;
  const late = { needsIfMatch: true, showCurrent: presented } as const;
  return [
    { ...all, method: 'get', action: 'read', handler: list },
    { ...all, method: 'post', action: 'create', handler: create },
    { ...one, method: 'get', action: 'read', handler: read },
    { ...one, method: 'put', action: 'update', ...late, handler: save },
    { ...one, method: 'delete', action: 'delete', ...late, handler: remove },
    { ...one, path: '/api/assessments/:id/issue', method: 'post', action: 'issue', ...late, handler: issue },
  ];
}
