import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { judgeChange } from '@/components/ui/change';
import { Surface } from '@/components/ui/surface';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import type { Board } from '@/server/board/engine/board';
import type { Change } from '@/server/board/engine/change';
import { useBoardView, type BoardAddress } from './board-view';
import { StandingCells } from './standing-cells';

/** The teams right below the one looked at, each a step down the tree. */
export function TeamTable({ board, address }: { board: Board; address: BoardAddress }) {
  const t = useTranslations('board.teams');
  const people = useTranslations('board.people');
  const againstText = useTranslations('board.against');
  const view = useBoardView(board, address);
  const { teams, period } = board;
  const query = new URLSearchParams({ period: period.key });
  const against = againstText(period.isToDate ? 'sameDay' : 'period', {
    period: view.periodLabel(period.previousKey),
  });
  const largest = teams[0]?.revenue.value ?? null;
  return (
    <Surface title={t('title')} description={t('description')}>
      <Table caption={t('caption')}>
        <TableHead>
          <tr>
            <HeaderCell>{t('name')}</HeaderCell>
            <HeaderCell className="hidden w-1/5 sm:table-cell">
              <span className="sr-only">{people('bar')}</span>
            </HeaderCell>
            <HeaderCell numeric>{people('revenue')}</HeaderCell>
            <HeaderCell numeric className="hidden sm:table-cell">
              {people('deals')}
            </HeaderCell>
            <HeaderCell numeric>{people('winRate')}</HeaderCell>
            <HeaderCell numeric className="hidden md:table-cell">
              {t('change', { against })}
            </HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {teams.map((team) => {
            query.set('team', team.externalId);
            return (
              <Row key={team.id}>
                <HeaderCell scope="row" className="py-1.5">
                  <Link
                    href={`${address.path}?${query.toString()}`}
                    className="font-semibold hover:text-accent hover:underline"
                  >
                    {team.name}
                  </Link>
                  {team.managerNames.length > 0 ? (
                    <span className="block text-caption text-ink-muted">
                      {team.managerNames.join(', ')}
                    </span>
                  ) : null}
                </HeaderCell>
                <StandingCells
                  standing={team}
                  largest={largest}
                  view={view}
                  figure={{ team: team.externalId }}
                />
                <Cell numeric className="hidden md:table-cell">
                  <Delta
                    change={team.change}
                    display={view.format.change(team.change, 'currency')}
                  />
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </Surface>
  );
}

const verdicts = {
  better: 'text-status-on-target',
  worse: 'text-status-off-target',
  neutral: 'text-ink-muted',
};

/** A change whose column already says against what. */
function Delta({ change, display }: { change: Change; display: string | null }) {
  if (change.delta === null || display === null) return <span className="text-ink-faint">–</span>;
  return (
    <span className={`figure font-semibold ${verdicts[judgeChange(change.delta, 'higher')]}`}>
      {display}
    </span>
  );
}
