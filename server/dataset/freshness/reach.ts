import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';

/** a deal that is open reaches as far as it was created */
const furtherDates: Partial<Record<RecordType, string>> = { deal: 'created_on' };

/** of these, days to come are what the records are about */
const ahead: ReadonlySet<RecordType> = new Set(['quota', 'target', 'exchangeRate']);

/**
 * The latest day, up to $2, that records of each type in $3 have; $1 is the organisation. Each is
 * the end of an index.
 */
export const reachStatement: string = recordTypes
  .flatMap((type) => {
    const { table, mainDate } = recordPlaces[type];
    if (mainDate === null) return [];
    const bound = ahead.has(type) ? 'is not null' : '<= $2::date';
    const latest = [mainDate, furtherDates[type]].flatMap((column) =>
      column === undefined
        ? []
        : [
            `(select max(${column}) from ${table}
              where organisation_id = $1::uuid and ${column} ${bound})`,
          ],
    );
    return [
      `select '${type}' as type, greatest(${latest.join(', ')})::text as reach
       where '${type}' = any($3::text[])`,
    ];
  })
  .join(' union all ');
