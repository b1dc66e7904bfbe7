import { formatAxis, type Unit, type ValueContext } from '../format';

export type AxisUnit = { unit: Unit; context: ValueContext };

/** Hairlines with their values, in an svg whose height is 100 %. */
export function Gridlines({
  ticks,
  zero,
  unit,
  context,
}: AxisUnit & { ticks: readonly { value: number; top: number }[]; zero: number }) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1="0"
            x2="100%"
            y1={`${tick.top}%`}
            y2={`${tick.top}%`}
            className={tick.top === zero ? 'stroke-line-strong' : 'stroke-line'}
            strokeWidth="1"
            shapeRendering="crispEdges"
          />
          {tick.top === zero ? null : (
            <text
              x="0"
              y={`${tick.top}%`}
              dy="-4"
              className="figure fill-ink-faint text-[0.6875rem]"
            >
              {formatAxis(tick.value, unit, context)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The target: a thin line with its name. */
export function TargetLine({ top, label }: { top: number; label: string }) {
  return (
    <g>
      <line x1="0" x2="100%" y1={`${top}%`} y2={`${top}%`} className="stroke-ink" strokeWidth="1" />
      <text
        x="100%"
        y={`${top}%`}
        dy="-5"
        textAnchor="end"
        className="fill-ink stroke-surface text-caption font-semibold [paint-order:stroke] [stroke-width:4px]"
      >
        {label}
      </text>
    </g>
  );
}
