import { answerHeaders } from '../answer';
import { openRoute } from '../rest-route';
import { openApiDocument } from './document';

/** GET /openapi.json: needs no token, as it says nothing of any organisation. */
export const answerDocument = openRoute((_, requestId) =>
  Response.json(openApiDocument(), { headers: answerHeaders(requestId) }),
);
