export {
  catalogue,
  dimensionsOf,
  findMetric,
  findVariant,
  unitOf,
} from './engine/catalogue/catalogue';
export type { Metric, Variant } from './engine/catalogue/metric';
export { readFigures } from './read-figures';
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
