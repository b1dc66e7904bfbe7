import { GET as readDocument } from '@/app/api/v1/openapi.json/route';
import { POST as createImport } from '@/app/api/v1/imports/route';
import { GET as readRejected } from '@/app/api/v1/imports/[id]/rejected/route';
import { DELETE as undoImport, GET as readImport } from '@/app/api/v1/imports/[id]/route';
import { GET as listMetrics } from '@/app/api/v1/metrics/route';
import { GET as readValues } from '@/app/api/v1/metrics/values/route';
import { GET as listRecords, POST as postRecords } from '@/app/api/v1/records/[type]/route';
import {
  DELETE as deleteRecord,
  GET as readRecord,
} from '@/app/api/v1/records/[type]/[externalId]/route';
import { GET as nothingHere } from '@/app/api/v1/[...path]/route';
import { given, importForm, restRequest } from '../rest-client';
import { ownChange } from './own-change';
import { sampleId } from './sample-rows';

export interface RestCase {
  /** the smallest scope that may */
  readonly scope: 'read' | 'write';
  /** a valid request with this token, naming the rows of organisation `o` */
  readonly call: (o: number, token: string | undefined) => Promise<Response>;
  readonly answers: 200 | 202 | 204;
  /** what naming another organisation's rows is answered with; left out where none are named */
  readonly foreign?: 404 | 422;
}

/** A person of an organisation that no other has. */
export const ownPerson = (o: number): string => `only-in-${o}`;

const importOf = (o: number) => ({ id: sampleId(o, 'import', 1) });
const person = (o: number) => ({ type: 'person', externalId: ownPerson(o) });

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
  'DELETE imports/[id]': {
    scope: 'write',
    call: async (o, token) => {
      const change = await ownChange(o);
      const request = restRequest(`imports/${change.id}`, { method: 'DELETE', token });
      return undoImport(request, given(change));
    },
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
  'GET records/[type]': {
    scope: 'read',
    call: (_, token) =>
      listRecords(restRequest('records/person', { token }), given({ type: 'person' })),
    answers: 200,
  },
  'POST records/[type]': {
    scope: 'write',
    call: (_, token) =>
      postRecords(
        restRequest('records/product', {
          token,
          body: '{"records":[{"externalId":"1","name":"A"}]}',
          headers: { 'content-type': 'application/json' },
        }),
        given({ type: 'product' }),
      ),
    answers: 200,
  },
  'GET records/[type]/[externalId]': {
    scope: 'read',
    call: (o, token) =>
      readRecord(restRequest(`records/person/${ownPerson(o)}`, { token }), given(person(o))),
    answers: 200,
    foreign: 404,
  },
  // the last one: the person is gone after it
  'DELETE records/[type]/[externalId]': {
    scope: 'write',
    call: (o, token) =>
      deleteRecord(
        restRequest(`records/person/${ownPerson(o)}`, { method: 'DELETE', token }),
        given(person(o)),
      ),
    answers: 204,
    foreign: 404,
  },
};

/** Need no token, and say nothing of any organisation; each is here by hand. */
export const openRestRoutes: Readonly<Record<string, () => Response>> = {
  'GET openapi.json': () => readDocument(restRequest('openapi.json')),
  'GET [...path]': () => nothingHere(restRequest('nothing')),
};
