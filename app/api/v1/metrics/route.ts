import { answerMetrics } from '@/server/api/rest/metrics/answer-metrics';
import { restRoute } from '@/server/api/rest/rest-route';

export const dynamic = 'force-dynamic';

export const GET = restRoute('metric:read', answerMetrics);
