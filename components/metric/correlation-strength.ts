const STRONG = 0.7;
const MODERATE = 0.4;

/** A coefficient in words: how far two series go together, and in which direction. */
export function correlationStrength(
  coefficient: string,
): 'none' | 'moderate' | 'moderateInverse' | 'strong' | 'strongInverse' {
  const size = Math.abs(Number(coefficient));
  if (size < MODERATE) return 'none';
  const isInverse = Number(coefficient) < 0;
  if (size < STRONG) return isInverse ? 'moderateInverse' : 'moderate';
  return isInverse ? 'strongInverse' : 'strong';
}
