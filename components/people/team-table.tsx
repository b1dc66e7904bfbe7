import { useFormatter, useTranslations } from 'next-intl';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { EditTeam } from './edit-team';
import { movableBelow } from './movable-below';
import type { ManagerChoice } from './team-form';

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly parentId: string | null;
  readonly managerId: string | null;
  readonly managerName: string | null;
  readonly headCount: number;
}

/** Each team below the one it belongs to; the depth is also said, not only drawn. */
export function TeamTable({
  org,
  teams,
  managers,
  canManage,
}: {
  org: string;
  teams: readonly TeamRow[];
  managers: readonly ManagerChoice[];
  canManage: boolean;
}) {
  const t = useTranslations('people');
  const format = useFormatter();
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return (
    <Table caption={t('team.caption')}>
      <TableHead>
        <tr>
          <HeaderCell>{t('team.name')}</HeaderCell>
          <HeaderCell>{t('team.manager')}</HeaderCell>
          <HeaderCell numeric title={t('team.headCountHelp')}>
            {t('team.headCount')}
          </HeaderCell>
          {canManage ? (
            <HeaderCell>
              <span className="sr-only">{t('team.action')}</span>
            </HeaderCell>
          ) : null}
        </tr>
      </TableHead>
      <TableBody>
        {teams.map((team) => (
          <Row key={team.id}>
            <HeaderCell scope="row">
              <span
                className={team.depth === 0 ? 'font-semibold' : undefined}
                style={{ paddingInlineStart: `${team.depth * 1.5}rem` }}
              >
                {team.name}
              </span>
              {team.parentId ? (
                <span className="sr-only">
                  {' '}
                  {t('team.below', { team: names.get(team.parentId) ?? '' })}
                </span>
              ) : null}
            </HeaderCell>
            <Cell className="whitespace-nowrap">
              {team.managerId && team.managerName ? (
                <TextLink href={`/${org}/people/${team.managerId}`}>{team.managerName}</TextLink>
              ) : (
                t('team.noManager')
              )}
            </Cell>
            <Cell numeric>{format.number(team.headCount)}</Cell>
            {canManage ? (
              <Cell className="text-right">
                <EditTeam
                  org={org}
                  team={team}
                  parents={movableBelow(teams, team.id)}
                  managers={managers}
                />
              </Cell>
            ) : null}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
