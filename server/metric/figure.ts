export * from './engine/figure';
