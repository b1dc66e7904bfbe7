import { plainName } from './record-type/definition';
import type { PersonRole } from './record-type/person';

const words: Readonly<Record<PersonRole, readonly string[]>> = {
  rep: [
    'rep',
    'sales rep',
    'sales representative',
    'sales',
    'seller',
    'salesperson',
    'sales agent',
    'agent',
    'account executive',
    'ae',
    'commercial',
    'commerciale',
    'vendeur',
    'vendeuse',
    'ingénieur commercial',
    'attaché commercial',
    'technico-commercial',
  ],
  manager: [
    'manager',
    'sales manager',
    'team lead',
    'team leader',
    'head of sales',
    'director',
    'responsable',
    'responsable commercial',
    'directeur commercial',
    'directrice commerciale',
    'chef des ventes',
    'directeur',
    'directrice',
  ],
  sdr: ['sdr', 'sales development representative'],
  bdr: ['bdr', 'business development representative', 'business developer'],
  csm: ['csm', 'customer success', 'customer success manager', 'chargé de clientèle'],
  presales: [
    'presales',
    'pre-sales',
    'sales engineer',
    'solution engineer',
    'avant-vente',
    'avant vente',
  ],
  support: ['support', 'customer support', 'service client', 'sav'],
  other: ['other', 'autre'],
};

const roles = new Map(
  Object.entries(words).flatMap(([role, names]) =>
    names.map((name): [string, PersonRole] => [plainName(name), role as PersonRole]),
  ),
);

/** The role that a job's name means in either language, or null. */
export function readRole(text: string): PersonRole | null {
  return roles.get(plainName(text)) ?? null;
}
