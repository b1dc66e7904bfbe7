export { MetricNotFound as default } from '@/components/metric/metric-not-found';
