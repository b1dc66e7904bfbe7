export interface ProposedSettings {
  readonly currency: string;
  readonly timeZone: string;
  readonly fiscalYearStartMonth: number;
}

const CURRENCIES: Record<string, string> = {
  AE: 'AED',
  AR: 'ARS',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CL: 'CLP',
  CN: 'CNY',
  CO: 'COP',
  CZ: 'CZK',
  DK: 'DKK',
  DZ: 'DZD',
  EG: 'EGP',
  GB: 'GBP',
  HK: 'HKD',
  HU: 'HUF',
  ID: 'IDR',
  IL: 'ILS',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  MA: 'MAD',
  MX: 'MXN',
  MY: 'MYR',
  NG: 'NGN',
  NO: 'NOK',
  NZ: 'NZD',
  PE: 'PEN',
  PH: 'PHP',
  PL: 'PLN',
  RO: 'RON',
  SA: 'SAR',
  SE: 'SEK',
  SG: 'SGD',
  TH: 'THB',
  TN: 'TND',
  TR: 'TRY',
  TW: 'TWD',
  UA: 'UAH',
  US: 'USD',
  VN: 'VND',
  ZA: 'ZAR',
};

const REGIONS: Record<string, string> = {
  'Africa/Algiers': 'DZ',
  'Africa/Casablanca': 'MA',
  'Africa/Johannesburg': 'ZA',
  'Africa/Lagos': 'NG',
  'Africa/Tunis': 'TN',
  'America/Argentina/Buenos_Aires': 'AR',
  'America/Bogota': 'CO',
  'America/Edmonton': 'CA',
  'America/Halifax': 'CA',
  'America/Lima': 'PE',
  'America/Mexico_City': 'MX',
  'America/Montreal': 'CA',
  'America/Santiago': 'CL',
  'America/Sao_Paulo': 'BR',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Winnipeg': 'CA',
  'Asia/Calcutta': 'IN',
  'Asia/Dubai': 'AE',
  'Asia/Hong_Kong': 'HK',
  'Asia/Jakarta': 'ID',
  'Asia/Jerusalem': 'IL',
  'Asia/Kolkata': 'IN',
  'Asia/Riyadh': 'SA',
  'Asia/Seoul': 'KR',
  'Asia/Shanghai': 'CN',
  'Asia/Singapore': 'SG',
  'Asia/Taipei': 'TW',
  'Asia/Tokyo': 'JP',
  'Europe/Bucharest': 'RO',
  'Europe/Budapest': 'HU',
  'Europe/Copenhagen': 'DK',
  'Europe/Istanbul': 'TR',
  'Europe/Kiev': 'UA',
  'Europe/Kyiv': 'UA',
  'Europe/London': 'GB',
  'Europe/Oslo': 'NO',
  'Europe/Prague': 'CZ',
  'Europe/Stockholm': 'SE',
  'Europe/Warsaw': 'PL',
  'Europe/Zurich': 'CH',
  'Pacific/Auckland': 'NZ',
};

// where most companies begin their year in another month than January
const FISCAL_START: Record<string, number> = { AU: 7, IN: 4, JP: 4, NZ: 4 };

const CONTINENTS: Record<string, string> = { America: 'US', Australia: 'AU', Europe: 'EU' };

function regionOf(language: string): string | undefined {
  const locale = /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(language)
    ? new Intl.Locale(language.replaceAll('_', '-'))
    : undefined;
  return locale?.region;
}

/**
 * Settings to begin with, from what the browser tells: where the clock stands says more about a
 * company's home than the language; a country without an own entry in the table has the euro.
 */
export function proposeSettings(language: string, timeZone: string): ProposedSettings {
  const continent = CONTINENTS[timeZone.split('/')[0] ?? ''];
  const region = REGIONS[timeZone] ?? continent ?? regionOf(language) ?? 'EU';
  return {
    currency: CURRENCIES[region] ?? 'EUR',
    timeZone,
    fiscalYearStartMonth: FISCAL_START[region] ?? 1,
  };
}
