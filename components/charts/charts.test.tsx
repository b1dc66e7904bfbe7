import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import ui from '@/messages/en/ui.json';
import { BarChart } from './bar-chart';
import { Bullet } from './bullet';
import { HorizontalBars } from './horizontal-bars';
import { LeaderboardBars } from './leaderboard-bars';
import { LineTrend } from './line-trend';
import { Sparkline } from './sparkline';
import { StageBars } from './stage-bars';

function rendered(node: ReactNode): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ ui }} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  );
  return page;
}

const texts = (page: HTMLElement, selector: string) =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent);

const axis = { unit: 'currency', context: { locale: 'en', currency: 'USD' } } as const;
const heading = { title: 'Revenue by month', summary: 'Revenue doubled in March.' };
const months = [
  { label: 'January', value: '100', display: '$100' },
  { label: 'February', value: null, display: '–' },
  { label: 'March', value: '200.5', display: '$201', isOpen: true },
];

describe('a bar chart', () => {
  const page = rendered(<BarChart {...heading} {...axis} data={months} seriesLabel="2017" />);

  it('says its message and holds its data as a table without any script', () => {
    expect(page.querySelector('figure h3')?.textContent).toBe('Revenue by month');
    expect(page.textContent).toContain('Revenue doubled in March.');
    expect(texts(page, 'tbody th')).toEqual(['January', 'February', 'March (to date)']);
    expect(texts(page, 'tbody td')).toEqual(['$100', '–', '$201']);
  });

  it('marks the unfinished period and leaves the gap empty', () => {
    expect(page.querySelectorAll('pattern')).toHaveLength(1);
    expect(texts(page, 'svg title')).toEqual(['January · $100', 'February · –', 'March · $201']);
    expect(page.querySelectorAll('rect[rx]')).toHaveLength(2);
  });

  it('hides a drawing without links from assistive tools and names one that has them', () => {
    expect(page.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    const linked = months.map((each) => ({ ...each, href: '/acme' }));
    const other = rendered(<BarChart {...heading} {...axis} data={linked} seriesLabel="2017" />);
    expect(other.querySelector('svg')?.getAttribute('aria-label')).toBe(heading.summary);
    expect(other.querySelector('svg a')?.getAttribute('aria-label')).toBe('January: $100');
  });

  it('says so when there is nothing to draw', () => {
    const empty = rendered(<BarChart {...heading} {...axis} data={[]} seriesLabel="2017" />);
    expect(empty.textContent).toContain('No data for this period');
    expect(empty.querySelector('table')).toBeNull();
  });
});

describe('breakdowns', () => {
  it('sorts by value and shows the none part last', () => {
    const data = [
      { label: 'No product', value: '9', display: '$9', isNone: true },
      { label: 'Basic', value: '1', display: '$1' },
      { label: 'Pro', value: '5', display: '$5' },
    ];
    const page = rendered(<HorizontalBars {...heading} data={data} valueLabel="Revenue" />);
    expect(texts(page, 'tbody th')).toEqual(['Pro', 'Basic', 'No product']);
    expect(page.querySelectorAll('.fill-compare')).toHaveLength(1);
  });

  it('keeps stages in the order given', () => {
    const data = [
      { label: 'Prospecting', value: '1', display: '$1', count: '2 deals' },
      { label: 'Engaging', value: '5', display: '$5', count: '7 deals' },
    ];
    const page = rendered(
      <StageBars {...heading} data={data} valueLabel="Value" countLabel="Deals" />,
    );
    expect(texts(page, 'tbody td')).toEqual(['$1', '2 deals', '$5', '7 deals']);
  });

  it('keeps equal ranks and shows each own target', () => {
    const data = [
      { rank: 1, label: 'Ana', value: '5', display: '$5', target: { value: '10', display: '$10' } },
      { rank: 1, label: 'Bo', value: '5', display: '$5' },
    ];
    const page = rendered(<LeaderboardBars {...heading} data={data} valueLabel="Revenue" />);
    expect(texts(page, 'tbody th')).toEqual(['1. Ana', '1. Bo']);
    expect(texts(page, 'tbody td')).toEqual(['$5', '$10', '$5', '–']);
    expect(page.querySelectorAll('line.stroke-ink')).toHaveLength(1);
  });
});

describe('lines', () => {
  it('names the last point and draws a gap as a gap', () => {
    const page = rendered(<LineTrend {...heading} {...axis} data={months} seriesLabel="2017" />);
    expect(texts(page, 'svg text')).toEqual(['$201']);
    expect(page.querySelectorAll('svg svg path')).toHaveLength(3);
  });

  it('states its message only when it has one', () => {
    const spoken = rendered(<Sparkline values={['1', '2']} summary="Rising" />);
    expect(spoken.querySelector('svg')?.getAttribute('aria-label')).toBe('Rising');
    const silent = rendered(<Sparkline values={['1', '2']} />);
    expect(silent.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(rendered(<Sparkline values={[null]} />).querySelectorAll('path')).toHaveLength(0);
  });

  it('draws a bullet with actual, target and what is expected', () => {
    const page = rendered(<Bullet actual="50" target="100" expected="75" summary="50 of 100" />);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toBe('50 of 100');
    expect(page.querySelector('rect.fill-accent')?.getAttribute('width')).toBe('46%');
  });
});
