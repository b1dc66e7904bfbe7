import { GET as readDocument } from '@/app/api/v1/openapi.json/route';
import { POST as createImport } from '@/app/api/v1/imports/route';
import { GET as readRejected } from '@/app/api/v1/imports/[id]/rejected/route';
import { GET as readImport } from '@/app/api/v1/imports/[id]/route';
import { GET as listMetrics } from '@/app/api/v1/metrics/route';
import { GET as readValues } from '@/app/api/v1/metrics/values/route';
import { GET as nothingHere } from '@/app/api/v1/[...path]/route';
import { given, importForm, restRequest } from '../rest-client';
import { sampleId } from './sample-rows';

export interface RestCase {
  /** the smallest scope that may */
  readonly scope: 'read' | 'write';
  /** a valid request with this token, naming the rows of organisation `o` */
  readonly call: (o: number, token: string | undefined) => Promise<Response>;
  readonly answers: 200 | 202;
  /** what naming another organisation's rows is answered with; left out where none are named */
  readonly foreign?: 404 | 422;
}

/** A person of an organisation that no other has. */
export const ownPerson = (o: number): string => `only-in-${o}`;

const importOf = (o: number) => ({ id: sampleId(o, 'import', 1) });

/** Every route of the machine interface by method and folder. */
export const restCases: Readonly<Record<string, RestCase>> = {
  'GET metrics': {
    scope: 'read',
    call: (_, token) => listMetrics(restRequest('metrics', { token }), given({})),
    answers: 200,
  },
  'GET metrics/values': {
    scope: 'read',
    call: (o, token) => {
      const query = 'metrics=deals_won&grain=year&from=2025-01-01&to=2026-01-01';
      const path = `metrics/values?${query}&scope=person:${ownPerson(o)}`;
      return readValues(restRequest(path, { token }), given({}));
    },
    answers: 200,
    foreign: 422,
  },
  'POST imports': {
    scope: 'write',
    call: (_, token) =>
      createImport(
        restRequest('imports', { token, body: importForm('externalId,name\n1,A\n', 'customer') }),
        given({}),
      ),
    answers: 202,
  },
  'GET imports/[id]': {
    scope: 'read',
    call: (o, token) =>
      readImport(restRequest(`imports/${importOf(o).id}`, { token }), given(importOf(o))),
    answers: 200,
    foreign: 404,
  },
  'GET imports/[id]/rejected': {
    scope: 'read',
    call: (o, token) =>
      readRejected(
        restRequest(`imports/${importOf(o).id}/rejected`, { token }),
        given(importOf(o)),
      ),
    answers: 200,
    foreign: 404,
  },
};

/** Need no token, and say nothing of any organisation; each is here by hand. */
export const openRestRoutes: Readonly<Record<string, () => Response>> = {
  'GET openapi.json': () => readDocument(restRequest('openapi.json')),
  'GET [...path]': () => nothingHere(restRequest('nothing')),
};
