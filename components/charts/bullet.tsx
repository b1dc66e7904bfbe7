import { prepareBullet } from './prepare-bullet';

/** Actual against target: a bar, a thin line for the target, a notch for what is expected today. */
export function Bullet({
  actual,
  target,
  expected,
  summary,
}: {
  actual: string | null;
  target: string | null;
  expected?: string | null;
  /** '841 k€ of 1.2 M€, 98 % of what is expected by today' */
  summary: string;
}) {
  const bullet = prepareBullet({ actual, target, expected });
  return (
    <svg role="img" aria-label={summary} className="block h-4 w-full">
      <title>{summary}</title>
      <rect y="3" width="100%" height="10" rx="1" className="fill-surface-sunken" />
      {bullet.target !== null ? (
        <rect y="3" width={`${bullet.target}%`} height="10" rx="1" className="fill-line" />
      ) : null}
      {bullet.actual !== null ? (
        <rect y="5.5" width={`${bullet.actual}%`} height="5" className="fill-accent" />
      ) : null}
      {bullet.expected !== null ? (
        <line
          x1={`${bullet.expected}%`}
          x2={`${bullet.expected}%`}
          y1="11"
          y2="16"
          className="stroke-ink-muted"
          strokeWidth="1.5"
        />
      ) : null}
      {bullet.target !== null ? (
        <>
          <Mark at={bullet.target} className="stroke-surface" strokeWidth="5" />
          <Mark at={bullet.target} className="stroke-ink" strokeWidth="2" />
        </>
      ) : null}
    </svg>
  );
}

function Mark({ at, ...rest }: { at: number; className: string; strokeWidth: string }) {
  return <line {...rest} x1={`${at}%`} x2={`${at}%`} y1="0" y2="16" />;
}
