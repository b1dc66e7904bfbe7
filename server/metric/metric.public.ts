export { findMetric } from './engine/catalogue/catalogue';
export { readFigures } from './read-figures';
export type { Dimension, Figure, FigureAnswer, Part } from './figure';
