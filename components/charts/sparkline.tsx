import { pathThrough, prepareSparkline } from './prepare-line';

/**
 * The course of a value in a line as small as a word; gaps stay gaps, the last value is a dot.
 * `summary` states it in words; without one it is only decoration beside figures that say the same.
 */
export function Sparkline({
  values,
  summary,
  lastIsOpen = false,
  className = 'h-8 w-full',
}: {
  values: readonly (string | null)[];
  summary?: string;
  /** The last period is not over: its stretch is dotted, its dot hollow. */
  lastIsOpen?: boolean;
  className?: string;
}) {
  const { stretches, last } = prepareSparkline(values);
  const lastStretch = stretches[stretches.length - 1];
  const isOpen = lastIsOpen && last?.index === values.length - 1;
  const closed = stretches.map((points) =>
    isOpen && points === lastStretch ? points.slice(0, -1) : points,
  );
  const stroke = {
    fill: 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <svg
      {...(summary ? { role: 'img', 'aria-label': summary } : { 'aria-hidden': true })}
      viewBox="-2 -12 104 124"
      preserveAspectRatio="none"
      className={`block overflow-visible ${className}`}
    >
      {closed.map((points) => (
        <path
          key={points[0]?.index ?? -1}
          d={points.length === 1 ? `${pathThrough(points)}h0` : pathThrough(points)}
          {...stroke}
          strokeWidth={points.length === 1 ? 3 : 1.5}
          className="stroke-accent"
        />
      ))}
      {isOpen && lastStretch ? (
        <path
          d={pathThrough(lastStretch.slice(-2))}
          {...stroke}
          strokeWidth="1.5"
          strokeDasharray="1 3"
          className="stroke-accent"
        />
      ) : null}
      {last ? (
        <>
          <path
            d={`M${last.x} ${last.y}h0`}
            {...stroke}
            strokeWidth="6"
            className="stroke-accent"
          />
          {isOpen ? (
            <path
              d={`M${last.x} ${last.y}h0`}
              {...stroke}
              strokeWidth="3"
              className="stroke-surface"
            />
          ) : null}
        </>
      ) : null}
    </svg>
  );
}
