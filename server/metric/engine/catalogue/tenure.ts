import type { CatalogueText } from './definition';

/** How long somebody has been there on `day`, in the brackets that tenure is told by. */
export function tenureBracket(since: CatalogueText, day: CatalogueText): CatalogueText {
  const months = `(extract(year from age(${day}, ${since})) * 12 + extract(month from age(${day}, ${since})))`;
  return `case
    when ${since} is null or ${day} < ${since} then null
    when ${months} < 3 then '0-2 months'
    when ${months} < 6 then '3-5 months'
    when ${months} < 12 then '6-11 months'
    when ${months} < 24 then '12-23 months'
    when ${months} < 60 then '2-4 years'
    else '5+ years' end`;
}

/** The manager of the team that the record counts in. */
export const managerOfTeam: CatalogueText = `(select mt.manager_id from team mt
  where mt.organisation_id = r.organisation_id and mt.id = tm.team_id)`;
