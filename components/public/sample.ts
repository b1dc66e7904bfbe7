/** An invented company's year, for the landing page: exact decimal texts that add up. */
export const sample = {
  currency: 'EUR',
  year: '2025',
  revenue: '2846300',
  revenueBefore: '2509800',
  /** 2,846,300 ÷ 2,509,800 − 1 */
  growth: '0.1340744282',
  dealsWon: '214',
  dealsLost: '133',
  dealsClosed: '347',
  /** 214 ÷ 347 */
  winRate: '0.6167146974',
  /** against 0.5837 of the year before */
  winRateChange: '0.0330146974',
  months: [
    { key: '2025-01', value: '168400', before: '171200' },
    { key: '2025-02', value: '191700', before: '164900' },
    { key: '2025-03', value: '254100', before: '231600' },
    { key: '2025-04', value: '203800', before: '188300' },
    { key: '2025-05', value: '219500', before: '196700' },
    { key: '2025-06', value: '288900', before: '247400' },
    { key: '2025-07', value: '214200', before: '205100' },
    { key: '2025-08', value: '142600', before: '139800' },
    { key: '2025-09', value: '267300', before: '219600' },
    { key: '2025-10', value: '249100', before: '227900' },
    { key: '2025-11', value: '283400', before: '244800' },
    { key: '2025-12', value: '363300', before: '272500' },
  ],
  records: [
    { name: 'Moreau & Fils', amount: '18400', closedOn: '2025-12-19', row: 1842 },
    { name: 'Northgate Ltd', amount: '24750', closedOn: '2025-12-18', row: 1839 },
    { name: 'Atelier Roux', amount: '9120', closedOn: '2025-12-16', row: 1827 },
    { name: 'Brasserie Lenoir', amount: '6300', closedOn: '2025-12-12', row: 1815 },
    { name: 'Castell Group', amount: '41900', closedOn: '2025-12-11', row: 1811 },
  ],
  fileName: 'deals-2025.csv',
} as const;
