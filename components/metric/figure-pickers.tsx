import { PeriodPicker } from '@/components/layout/period-picker';
import { ScopePicker } from '@/components/layout/scope-picker';
import type { Frame } from '@/server/board/engine/board';

/** Period and team of a page of figures; the team only where there is a choice. */
export function FigurePickers({ frame }: { frame: Frame }) {
  const { period, periods, grains, isFiscal, scope, teamChoices, hasEveryone } = frame;
  const hasChoice = teamChoices.length + (hasEveryone ? 1 : 0) > 1;
  return (
    <>
      <PeriodPicker
        period={period.key}
        grain={period.grain}
        periods={periods}
        grains={grains}
        fiscal={isFiscal}
      />
      {hasChoice ? (
        <ScopePicker team={scope.teamExternalId} teams={teamChoices} hasEveryone={hasEveryone} />
      ) : null}
    </>
  );
}
