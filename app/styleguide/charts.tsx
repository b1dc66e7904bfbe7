import { useLocale } from 'next-intl';
import { BarChart } from '@/components/charts/bar-chart';
import { HorizontalBars } from '@/components/charts/horizontal-bars';
import { InteractiveArea } from '@/components/charts/interactive-area';
import { LeaderboardBars } from '@/components/charts/leaderboard-bars';
import { LineTrend } from '@/components/charts/line-trend';
import { StageBars } from '@/components/charts/stage-bars';
import { Card } from '@/components/ui/card';
import { Surface } from '@/components/ui/surface';
import { formatCompactMoney } from '@/components/format';
import { leaders, months, parts, stages } from './example-data';

export function Charts() {
  const locale = useLocale();
  const currency = locale === 'fr' ? 'EUR' : 'USD';
  const axis = { unit: 'currency', context: { locale, currency } } as const;
  const data = months(locale, currency);
  return (
    <Surface title="Charts" description="Drawn on the server; their data is one key away.">
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card className="lg:col-span-2">
          <BarChart
            {...axis}
            title="Booked revenue by month"
            summary="Revenue rose from 512 k in January to 939 k in November 2017; December is not over."
            data={data}
            seriesLabel="2017"
            comparisonLabel="2016"
            target={{ value: '900000', display: '900 k' }}
          />
        </Card>
        <Card>
          <HorizontalBars
            title="Booked revenue by product"
            summary="GTX Pro brings 35 % of revenue."
            valueLabel="Revenue"
            data={parts(locale, currency)}
          />
        </Card>
        <Card>
          <LeaderboardBars
            title="Booked revenue by person"
            summary="Darcel Schlecht leads with 1.15 M."
            valueLabel="Revenue"
            data={leaders(locale, currency)}
          />
        </Card>
        <Card>
          <StageBars
            title="Open pipeline by stage"
            summary="Most of the pipeline is in Engaging."
            valueLabel="Value"
            countLabel="Deals"
            data={stages(locale, currency)}
          />
        </Card>
        <Card>
          <LineTrend
            {...axis}
            title="Booked revenue"
            summary="Revenue over twelve months, with a gap in April."
            seriesLabel="2017"
            comparisonLabel="2016"
            target={{ value: '1000000', display: '1 M' }}
            data={data.map((each, index) => (index === 3 ? { ...each, value: null } : each))}
          />
        </Card>
        <Card>
          <BarChart
            {...axis}
            title="Net change with losses"
            summary="Losses in two of four quarters."
            seriesLabel="2017"
            data={['320000', '-120000', '210000', '-40000'].map((value, index) => ({
              label: `Q${index + 1}`,
              value,
              display: formatCompactMoney(value, currency, locale),
            }))}
          />
        </Card>
        <Card>
          <HorizontalBars
            title="Change against last year by office"
            summary="East lost, the others gained."
            valueLabel="Change"
            data={[
              { label: 'Central', value: '320000', display: '+320 k' },
              { label: 'West', value: '210000', display: '+210 k' },
              { label: 'East', value: '-120000', display: '−120 k' },
              { label: 'South', value: null, display: '–' },
            ]}
          />
        </Card>
        <Card>
          <BarChart {...axis} title="Nothing yet" summary="No data." seriesLabel="2018" data={[]} />
        </Card>
        <Card>
          <BarChart
            {...axis}
            title="A single month"
            summary="512 k in January."
            seriesLabel="2017"
            data={data.slice(0, 1)}
          />
        </Card>
        <Card className="lg:col-span-2">
          <InteractiveArea
            title="Booked revenue, to explore"
            summary="The same months, with values under the pointer."
            seriesLabel="2017"
            unit="currency"
            currency={currency}
            data={data}
          />
        </Card>
      </div>
    </Surface>
  );
}
