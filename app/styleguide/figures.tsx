import { useLocale } from 'next-intl';
import { Bullet } from '@/components/charts/bullet';
import { Sparkline } from '@/components/charts/sparkline';
import { Figure } from '@/components/ui/figure';
import { ProgressBar } from '@/components/ui/progress-bar';
import { StatusMark, type Status } from '@/components/ui/status-mark';
import { Surface } from '@/components/ui/surface';
import { tiles } from './example-data';
import { Specimen, Specimens } from './specimen';
import { Tile } from './tile';

const statuses: Status[] = ['on-target', 'at-risk', 'off-target', 'reached', 'missed', 'no-data'];

export function Figures() {
  const locale = useLocale();
  const currency = locale === 'fr' ? 'EUR' : 'USD';
  return (
    <Surface title="Figures" description="The figures are the decoration.">
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {tiles(locale, currency).map((example) => (
          <Tile key={example.label} example={example} against="2016" />
        ))}
      </div>
      <Specimens>
        <Specimen name="StatusMark">
          <ul className="grid gap-1">
            {statuses.map((status) => (
              <li key={status} className="flex gap-4">
                <StatusMark status={status} />
                <StatusMark status={status} bare />
              </li>
            ))}
          </ul>
        </Specimen>
        <Specimen name="Figure: headline, tile, inline, none">
          <div className="grid justify-items-start gap-1">
            <Figure
              size="headline"
              display="10,0 M€"
              exact="10005534"
              exactDisplay="10 005 534,00 €"
            />
            <Figure size="tile" display="63,2 %" exact="0.6315" exactDisplay="63,15 %" />
            <Figure display="4 238" exact="4238" />
            <Figure display={null} reason="No deal was decided in this period." />
          </div>
        </Specimen>
        <Specimen name="ProgressBar">
          <div className="grid gap-4">
            <ProgressBar
              label="Importing sales_pipeline.csv"
              percent={62}
              detail="5 456 of 8 800 rows · 21 800 rows/s · 1 s left"
            />
            <ProgressBar label="Waiting for its turn" percent={null} />
            <ProgressBar label="Done" percent={100} detail="8 800 rows in 0.4 s" />
          </div>
        </Specimen>
        <Specimen name="Bullet: ahead, behind, beyond, without actual">
          <div className="grid gap-3">
            <Bullet
              actual="80"
              target="100"
              expected="70"
              summary="80 of 100, 70 expected by today"
            />
            <Bullet
              actual="40"
              target="100"
              expected="70"
              summary="40 of 100, 70 expected by today"
            />
            <Bullet actual="130" target="100" summary="130 of 100" />
            <Bullet actual={null} target="100" summary="No value, target 100" />
          </div>
        </Specimen>
        <Specimen name="Sparkline: open, closed, with gaps, one value, flat, none">
          <div className="grid grid-cols-2 gap-4">
            <Sparkline values={['3', '5', '4', '7', '9', '6']} lastIsOpen />
            <Sparkline values={['3', '5', '4', '7', '9', '11']} summary="Rising from 3 to 11" />
            <Sparkline values={['3', '5', null, '7', null, '6']} />
            <Sparkline values={['4']} />
            <Sparkline values={['4', '4', '4']} />
            <Sparkline values={[null, null]} />
          </div>
        </Specimen>
      </Specimens>
    </Surface>
  );
}
