import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { recordPlaces, type RecordPlace } from '../merge/record-place';

/** What an import may write: the records of all types, and who is in which team. */
export type UndoType = RecordType | 'teamMembership';

export interface UndoTable {
  readonly type: UndoType;
  readonly table: string;
  readonly idType: RecordPlace['idType'];
  /** a condition on `t`: rows that triggers derive follow by themselves */
  readonly own: string;
  /** columns that triggers keep */
  readonly derivedColumns: readonly string[];
}

const derivedColumns: Readonly<Record<string, readonly string[]>> = {
  customer: ['first_purchase_on', 'first_deal_id', 'first_invoice_id'],
};

export const undoTables: readonly UndoTable[] = [
  ...recordTypes.map((type): UndoTable => {
    const { table, idType } = recordPlaces[type];
    return {
      type,
      table,
      idType,
      own: type === 'subscriptionMovement' ? 't.subscription_period_id is null' : 'true',
      derivedColumns: derivedColumns[table] ?? [],
    };
  }),
  {
    type: 'teamMembership',
    table: 'team_membership',
    idType: 'uuid',
    own: 'true',
    derivedColumns: [],
  },
];
