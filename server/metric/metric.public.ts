export { MAX_POINTS } from './ask';
export { dimensionsOf, findMetric, findVariant } from './engine/catalogue/catalogue';
export { dimensions, MOST_DIMENSIONS } from './figure';
export { isOwnId } from './engine/own/own-definition';
export { listMetrics } from './list-metrics';
export { findPart, readExternalIds } from './part-external-ids';
export { readFigures } from './read-figures';
export type { Dimension, Figure, FigureAnswer, Part } from './figure';
