export {
  catalogue,
  dimensionsOf,
  findMetric,
  findVariant,
  unitOf,
} from './engine/catalogue/catalogue';
export type { Metric, Variant } from './engine/catalogue/metric';
export { explainFigure, type FigureAddress } from './explain-figure';
export { listRecords, type RecordListRequest } from './list-records';
export { readFigures } from './read-figures';
export { requestRebuild } from './request-rebuild';
export type {
  Dimension,
  Figure,
  FigureAnswer,
  FigurePoint,
  FigureRequest,
  NoValueReason,
  Part,
  Unit,
} from './figure';
