import { addDays, type CivilDate } from '@/server/values/civil-date';
import { numbered, type Row, type Setting } from './setting';

const steps = ['Discovery', 'Qualification', 'Proposal', 'Negotiation'] as const;

/** The way of every deal through the stages, up to the one that it is in or ended in. */
export function makeStageChanges({ random, company, asOf }: Setting): Row[] {
  const rows: Row[] = [];
  for (const deal of company.deals) {
    const reached = steps.findIndex((step) => step === deal.stage);
    const isOver = reached < 0;
    // what is lost is often lost early
    const passed = isOver
      ? deal.status === 'won'
        ? steps.length
        : random.weighted([
            [1, 18],
            [2, 30],
            [3, 32],
            [4, 20],
          ] as const)
      : reached + 1;
    const until = deal.closedOn ?? asOf;
    const days = Math.max(0, (Date.parse(until) - Date.parse(deal.createdOn)) / 86_400_000);
    const way: { stage: string; on: CivilDate }[] = steps.slice(1, passed).map((stage, index) => ({
      stage,
      on: addDays(deal.createdOn, Math.floor((days * (index + random.between(0.6, 1))) / passed)),
    }));
    if (isOver) way.push({ stage: deal.stage, on: until });
    let from: string = steps[0];
    for (const { stage, on } of way) {
      rows.push({
        external_id: numbered('S', rows.length),
        deal: deal.externalId,
        stage,
        from_stage: from,
        changed_on: on,
      });
      from = stage;
    }
  }
  return rows;
}
