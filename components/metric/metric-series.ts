/** The periods that a metric's course is drawn over: up to the chosen one, oldest first. */
export function seriesPeriods(
  chosen: string,
  /** newest first, as the pickers have them */
  periods: readonly string[],
  most = 24,
): string[] {
  const position = periods.indexOf(chosen);
  const upTo = position < 0 ? [chosen] : periods.slice(position, position + most);
  return [...upTo].reverse();
}
