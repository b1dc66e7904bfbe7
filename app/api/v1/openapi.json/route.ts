import { answerDocument } from '@/server/api/rest/openapi/answer-document';

export const dynamic = 'force-dynamic';

export const GET = answerDocument;
