import { Bullet } from '@/components/charts/bullet';
import { Sparkline } from '@/components/charts/sparkline';
import { Card } from '@/components/ui/card';
import { Change, type Better } from '@/components/ui/change';
import { Figure } from '@/components/ui/figure';
import { StatusMark, type Status } from '@/components/ui/status-mark';

export type TileExample = {
  label: string;
  display: string | null;
  exactDisplay?: string;
  delta: string | null;
  change: string | null;
  better: Better;
  status?: Status;
  values?: readonly (string | null)[];
  bullet?: { actual: string; target: string; expected: string; summary: string };
};

/** What a tile of a board looks like; the board composes its own from the same parts. */
export function Tile({ example, against }: { example: TileExample; against: string }) {
  return (
    <Card>
      <div className="grid h-full min-h-[8.75rem] content-between gap-3">
        <div className="grid gap-1">
          <p className="text-label text-ink-muted">{example.label}</p>
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <Figure
              size="tile"
              display={example.display}
              exactDisplay={example.exactDisplay}
              reason="No deal was decided in this period."
            />
            {example.status ? <StatusMark status={example.status} /> : null}
          </div>
          <Change
            delta={example.delta}
            display={example.change}
            against={against}
            better={example.better}
          />
        </div>
        {example.bullet ? <Bullet {...example.bullet} /> : null}
        {example.values ? <Sparkline values={example.values} lastIsOpen /> : null}
      </div>
    </Card>
  );
}
