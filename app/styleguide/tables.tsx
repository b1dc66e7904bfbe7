import { DataTable, type Column } from '@/components/ui/data-table';
import { Pagination } from '@/components/ui/pagination';
import { StatusMark } from '@/components/ui/status-mark';
import { Surface } from '@/components/ui/surface';
import { Specimen } from './specimen';

type Deal = { id: string; customer: string; owner: string; closedAt: string; amount: string };

const deals: Deal[] = [
  {
    id: '1C1I7A6R',
    customer: 'Cancity',
    owner: 'Moses Frase',
    closedAt: '1 mars 2017',
    amount: '1 054,00 €',
  },
  {
    id: 'Z063OYW0',
    customer: 'Isdom',
    owner: 'Darcel Schlecht',
    closedAt: '11 mars 2017',
    amount: '4 514,00 €',
  },
  {
    id: 'EC4QE1BX',
    customer: 'Cancity',
    owner: 'Darcel Schlecht',
    closedAt: '7 mars 2017',
    amount: '50,00 €',
  },
];

const columns: Column<Deal>[] = [
  { id: 'id', header: 'Deal', cell: (deal) => deal.id, isRowName: true, total: 'Total' },
  { id: 'customer', header: 'Customer', cell: (deal) => deal.customer, total: '' },
  { id: 'owner', header: 'Owner', cell: (deal) => deal.owner, total: '' },
  {
    id: 'status',
    header: 'Status',
    cell: () => <StatusMark status="reached" label="Won" />,
    total: '',
  },
  { id: 'closed', header: 'Closed', cell: (deal) => deal.closedAt, numeric: true, total: '' },
  {
    id: 'amount',
    header: 'Amount',
    cell: (deal) => deal.amount,
    numeric: true,
    total: '5 618,00 €',
  },
];

export function Tables() {
  const shared = { columns, rowKey: (deal: Deal) => deal.id };
  return (
    <Surface title="Tables">
      <Specimen name="Comfortable, with total and paging">
        <DataTable {...shared} caption="Deals won in March 2017" showCaption rows={deals} />
        <Pagination shown="1–3 of 4 238" previousHref="/styleguide" nextHref="/styleguide" />
      </Specimen>
      <Specimen name="Compact">
        <DataTable {...shared} caption="Deals won in March 2017, compact" dense rows={deals} />
      </Specimen>
      <Specimen name="Without rows">
        <DataTable
          {...shared}
          columns={columns.map((column) => ({ ...column, total: undefined }))}
          caption="Deals won in April 2017"
          rows={[]}
          empty="No deal was won in April 2017."
        />
      </Specimen>
    </Surface>
  );
}
