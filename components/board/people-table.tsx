import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Surface } from '@/components/ui/surface';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import type { Board } from '@/server/board/engine/board';
import { useBoardView, type BoardAddress } from './board-view';
import { Movement } from './movement';
import { StandingCells } from './standing-cells';

const SHOWN = 10;

/** The leaderboard: the first ten, and the reader's own place wherever it is. */
export function PeopleTable({ board, address }: { board: Board; address: BoardAddress }) {
  const t = useTranslations('board.people');
  const againstText = useTranslations('board.against');
  const locale = useLocale();
  const view = useBoardView(board, address);
  const { people, period, ownPersonId } = board;
  const shown = people.filter((each, index) => index < SHOWN || each.id === ownPersonId);
  const against = againstText(period.isToDate ? 'sameDay' : 'period', {
    period: view.periodLabel(period.previousKey),
  });
  const largest = people[0]?.revenue.value ?? null;
  return (
    <Surface
      title={t('title')}
      description={t('description', { against })}
      actions={
        people.length > shown.length ? (
          <LinkButton size="small" href={`${view.metricHref('gross_revenue')}&by=person`}>
            {t('all', { count: people.length.toLocaleString(locale) })}
          </LinkButton>
        ) : null
      }
    >
      {people.length === 0 ? (
        <p className="text-label text-ink-muted">{t('none')}</p>
      ) : (
        <Table caption={t('caption')}>
          <TableHead>
            <tr>
              <HeaderCell numeric className="w-8">
                <abbr title={t('rank')} className="no-underline">
                  #
                </abbr>
              </HeaderCell>
              <HeaderCell>{t('name')}</HeaderCell>
              <HeaderCell className="hidden w-1/4 sm:table-cell">
                <span className="sr-only">{t('bar')}</span>
              </HeaderCell>
              <HeaderCell numeric>{t('revenue')}</HeaderCell>
              <HeaderCell numeric className="hidden sm:table-cell">
                {t('deals')}
              </HeaderCell>
              <HeaderCell numeric>{t('winRate')}</HeaderCell>
            </tr>
          </TableHead>
          <TableBody>
            {shown.map((person) => (
              <Row key={person.id} selected={person.id === ownPersonId ? true : undefined}>
                <Cell numeric className="text-ink-muted">
                  {person.rank}
                </Cell>
                <HeaderCell scope="row">
                  <span className="inline-flex items-center gap-2">
                    <span className="font-semibold">{person.name}</span>
                    {person.id === ownPersonId ? (
                      <span className="text-caption text-ink-muted">({t('you')})</span>
                    ) : null}
                    <Movement places={person.movement} />
                  </span>
                </HeaderCell>
                <StandingCells
                  standing={person}
                  largest={largest}
                  view={view}
                  figure={
                    board.scope.kind !== 'person' || person.id === ownPersonId
                      ? { part: { dimension: 'person', key: person.id } }
                      : null
                  }
                />
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Surface>
  );
}
