import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { formatAxis, type Unit, type ValueContext } from '../format';

export type AxisUnit = { unit: Unit; context: ValueContext };

export type DrawnAxis = {
  ticks: readonly { value: number; top: number }[];
  /** Percent from the top. */
  zero: number;
  target: number | null;
};

/** Gridlines with their values on the left, the target's name on the right, names of what is below. */
export function Plot({
  axis,
  unit,
  context,
  heightPx,
  targetDisplay,
  below,
  label,
  children,
}: AxisUnit & {
  axis: DrawnAxis;
  heightPx: number;
  targetDisplay?: string;
  below: ReactNode;
  /** Names the drawing when it holds links; without one it is hidden from assistive tools. */
  label?: string;
  children: ReactNode;
}) {
  const t = useTranslations('ui');
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] pt-5">
      <div aria-hidden className="relative w-12">
        {axis.ticks.map((tick) => (
          <span
            key={tick.value}
            style={{ top: `${tick.top}%` }}
            className="figure absolute right-2 -translate-y-1/2 whitespace-nowrap text-[0.6875rem] leading-none text-ink-faint"
          >
            {tick.value === 0 ? '0' : formatAxis(tick.value, unit, context)}
          </span>
        ))}
      </div>
      <svg
        {...(label ? { role: 'group', 'aria-label': label } : { 'aria-hidden': true })}
        className="block w-full overflow-visible"
        style={{ height: heightPx }}
      >
        {axis.ticks.map((tick) => (
          <Rule
            key={tick.value}
            top={tick.top}
            className={tick.top === axis.zero ? 'stroke-line-strong' : 'stroke-line'}
          />
        ))}
        {children}
        {axis.target === null ? null : <Rule top={axis.target} className="stroke-ink" />}
      </svg>
      {axis.target !== null && targetDisplay ? (
        <div aria-hidden className="wide-block relative w-[4.5rem]">
          <span
            style={{ top: `${axis.target}%` }}
            className="figure absolute left-2 -translate-y-1/2 whitespace-nowrap text-caption font-semibold leading-tight text-ink"
          >
            {t('chart.target')}
            <br />
            {targetDisplay}
          </span>
        </div>
      ) : (
        <span />
      )}
      <div aria-hidden className="col-start-2">
        {below}
      </div>
    </div>
  );
}

function Rule({ top, className }: { top: number; className: string }) {
  return (
    <line
      x1="0"
      x2="100%"
      y1={`${top}%`}
      y2={`${top}%`}
      strokeWidth="1"
      shapeRendering="crispEdges"
      className={className}
    />
  );
}
