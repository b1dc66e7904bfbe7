import type { Random } from './random';
import type { CustomerRecord } from './records';
import { slug } from './staff';

const stems = [
  'Alvéo',
  'Brumaire',
  'Calixte',
  'Delphia',
  'Estuaire',
  'Fabrelle',
  'Galéa',
  'Hermione',
  'Isatis',
  'Jonquille',
  'Kermor',
  'Lumina',
  'Mélèze',
  'Novéa',
  'Orsel',
  'Périgny',
  'Quartz',
  'Rivoire',
  'Sarment',
  'Tilleul',
  'Ursuline',
  'Valmy',
  'Wallaert',
  'Ystral',
  'Zéphyr',
  'Arven',
  'Belmont',
  'Corvus',
  'Dunkel',
  'Ekilia',
  'Falaise',
  'Grandpré',
  'Halden',
  'Iroise',
  'Jura',
  'Klaver',
];
const trades = [
  'Conseil',
  'Industrie',
  'Santé',
  'Logistique',
  'Assurances',
  'Habitat',
  'Énergie',
  'Digital',
  'Mobilité',
  'Notaires',
  'Architectes',
  'Média',
  'Capital',
  'Transport',
  'Agro',
  'Formation',
  'Hôtels',
  'Optique',
  'Bio',
  'Textile',
  'Avocats',
  'Studios',
  'Labs',
  'Retail',
  'Finance',
];

export const segments = [
  { name: 'SMB', weight: 55, quantity: 3, pace: 0.82, employees: [8, 90] },
  { name: 'Mid-market', weight: 33, quantity: 6, pace: 1.08, employees: [90, 900] },
  { name: 'Enterprise', weight: 12, quantity: 15, pace: 1.5, employees: [900, 12_000] },
] as const;

/** An endless row of made-up customers, none twice (900 names, then numbered). */
export function customerMaker(random: Random): (location: string) => CustomerRecord {
  const names = stems.flatMap((stem) => trades.map((trade) => `${stem} ${trade}`));
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.unit() * (last + 1));
    [names[last], names[other]] = [names[other] ?? '', names[last] ?? ''];
  }
  let made = 0;
  return (location) => {
    const round = Math.floor(made / names.length);
    const name = `${names[made % names.length]}${round ? ` ${round + 1}` : ''}`;
    made += 1;
    const segment = random.weighted(segments.map((one) => [one, one.weight] as const));
    return {
      id: random.uuid(),
      externalId: slug(name),
      name,
      segment: segment.name,
      location,
      employeeCount: Math.round(random.between(segment.employees[0], segment.employees[1])),
    };
  };
}
