export { noValue, type DecimalText } from './decimal-text';
export { formatAxis } from './format-axis';
export { formatDate, formatDateTime } from './format-date';
export { formatDays, formatDuration } from './format-duration';
export { formatCompactMoney, formatMoney } from './format-money';
export { formatCompactNumber, formatNumber, formatRate } from './format-number';
export { formatExactPercent, formatPercent, formatPoints } from './format-percent';
export { formatPeriodLabel, type FiscalLabels } from './format-period';
export {
  formatDifference,
  formatExactValue,
  formatTileValue,
  type Unit,
  type ValueContext,
} from './format-value';
