'use client';

import { useTranslations } from 'next-intl';
import { RadioGroup } from '@/components/ui/radio-group';
import { Surface } from '@/components/ui/surface';
import type { Findings, ImportOptions } from '@/server/dataset/dataset.schemas';

interface Props {
  teams: Findings['teams'];
  managers: ImportOptions['managers'];
  onChange: (managers: ImportOptions['managers']) => void;
}

/** The tree of teams that the file's people make, and how its managers stand in it. */
export function TeamsPreview({ teams, managers, onChange }: Props) {
  const t = useTranslations('dataset');
  const hasManagers = teams.some((team) => team.managers.some(({ manager }) => manager !== null));
  const peopleOf = (team: Findings['teams'][number]) =>
    team.managers.reduce((total, { people }) => total + people, 0);
  return (
    <Surface title={t('teams.title')} description={t('teams.description')}>
      {hasManagers ? (
        <RadioGroup
          name="managers"
          label={t('teams.managers')}
          value={managers}
          onValueChange={(value) => onChange(value === 'leadTeam' ? 'leadTeam' : 'leadSubTeam')}
          options={(['leadSubTeam', 'leadTeam'] as const).map((value) => ({
            value,
            label: t(`teams.${value}`),
            help: t(`teams.${value}Help`),
          }))}
        />
      ) : null}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {teams.map((team) => (
          <li key={team.team ?? ''} className="grid content-start gap-1">
            <p className="flex justify-between gap-4 border-b border-line pb-1 font-semibold text-ink">
              <span>{team.team ?? t('teams.noTeam')}</span>
              <span className="figure font-normal text-ink-muted">
                {t('teams.people', { count: peopleOf(team) })}
              </span>
            </p>
            <ul className="grid gap-0.5">
              {team.managers.map(({ manager, people }) => (
                <li key={manager ?? ''} className="flex justify-between gap-4 pl-4 text-ink-muted">
                  <span>{manager ?? noManager}</span>
                  <span className="figure">{people}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Surface>
  );
}

const noManager = '–';
