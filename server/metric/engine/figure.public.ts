// What other domains' engines may know of figures: their types and dimensions, nothing computed.
export * from './figure';
