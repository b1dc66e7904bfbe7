import { getLocale } from 'next-intl/server';
import { BarChart } from '@/components/charts/bar-chart';
import { HorizontalBars } from '@/components/charts/horizontal-bars';
import { LeaderboardBars } from '@/components/charts/leaderboard-bars';
import { StageBars } from '@/components/charts/stage-bars';
import { AppShell } from '@/components/layout/app-shell';
import type { NavigationId } from '@/components/layout/navigation';
import { PageHeader } from '@/components/layout/page-header';
import { PeriodPicker } from '@/components/layout/period-picker';
import { ScopePicker } from '@/components/layout/scope-picker';
import { Card } from '@/components/ui/card';
import { leaders, months, parts, stages, tiles } from '../example-data';
import { Tile } from '../tile';

const ids: NavigationId[] = [
  'board',
  'metrics',
  'targets',
  'quotas',
  'commissions',
  'alerts',
  'data',
  'people',
  'settings',
];

async function signOut() {
  'use server';
  await Promise.resolve();
}

/** The parts together, as a board: to judge the whole. */
export default async function ShellSpecimen() {
  const locale = await getLocale();
  const currency = locale === 'fr' ? 'EUR' : 'USD';
  const axis = { unit: 'currency', context: { locale, currency } } as const;
  return (
    <AppShell
      organisation={{ name: 'Maven Hardware', slug: 'styleguide' }}
      organisations={[
        { name: 'Maven Hardware', slug: 'styleguide' },
        { name: 'Ateliers Réunis', slug: 'ateliers' },
      ]}
      items={ids.map((id) => ({
        id,
        href: id === 'board' ? '/styleguide/shell' : `/styleguide/${id}`,
      }))}
      user={{ name: 'Anna Moreau', email: 'anna.moreau@example.org' }}
      sessionsHref="/styleguide"
      signOut={signOut}
    >
      <PageHeader
        title="Board"
        sentence="Revenue is on target with 10.0 M; the sales cycle is six days too long."
        pickers={
          <>
            <ScopePicker
              team={null}
              teams={[
                { externalId: 'central', name: 'Central', depth: 0 },
                { externalId: 'melvin', name: 'Melvin Marxen', depth: 1 },
                { externalId: 'east', name: 'East', depth: 0 },
              ]}
            />
            <PeriodPicker
              period="2017"
              grain="year"
              periods={['2018', '2017', '2016']}
              grains={[
                { grain: 'month', period: '2017-12' },
                { grain: 'quarter', period: '2017-Q4' },
                { grain: 'year', period: '2017' },
              ]}
            />
          </>
        }
      />
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {tiles(locale, currency).map((example) => (
          <Tile key={example.label} example={example} against="2016" />
        ))}
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Card className="xl:col-span-2">
          <BarChart
            {...axis}
            level={2}
            title="Booked revenue by month"
            summary="Revenue rose until November 2017."
            data={months(locale, currency)}
            seriesLabel="2017"
            comparisonLabel="2016"
          />
        </Card>
        <Card>
          <HorizontalBars
            level={2}
            title="Booked revenue by product"
            summary="GTX Pro brings 35 % of revenue."
            valueLabel="Revenue"
            data={parts(locale, currency)}
          />
        </Card>
        <Card>
          <LeaderboardBars
            level={2}
            title="Booked revenue by person"
            summary="Darcel Schlecht leads."
            valueLabel="Revenue"
            data={leaders(locale, currency)}
          />
        </Card>
        <Card className="xl:col-span-2">
          <StageBars
            level={2}
            title="Open pipeline by stage"
            summary="Most of the pipeline is in Engaging."
            valueLabel="Value"
            data={stages(locale, currency)}
          />
        </Card>
      </div>
    </AppShell>
  );
}
