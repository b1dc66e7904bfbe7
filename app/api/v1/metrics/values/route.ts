import { answerValues } from '@/server/api/rest/metrics/answer-values';
import { restRoute } from '@/server/api/rest/rest-route';

export const dynamic = 'force-dynamic';

export const GET = restRoute('metric:read', answerValues);
