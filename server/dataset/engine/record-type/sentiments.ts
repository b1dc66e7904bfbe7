/** The three that a reply may have, with their words. */
export const sentiments = {
  positive: 'positive, positif, favorable, interested, intéressé, intéressée',
  negative:
    'negative, négatif, négative, défavorable, not interested, pas intéressé, pas intéressée',
  neutral: 'neutral, neutre',
};
