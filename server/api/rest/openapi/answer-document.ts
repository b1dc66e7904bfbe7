import { answerHeaders } from '../answer';
import { localeOf, openRoute } from '../rest-route';
import { openApiDocument } from './document';

/** GET /openapi.json: needs no token, as it says nothing of any organisation. */
export const answerDocument = openRoute((request, requestId) =>
  Response.json(openApiDocument(localeOf(request) ?? 'en'), {
    headers: { ...answerHeaders(requestId), Vary: 'Accept-Language' },
  }),
);
