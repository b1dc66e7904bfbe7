import type { CivilDate } from '@/server/values/civil-date';

/** Records as they stand in the tables, without their organisation. Amounts are decimal texts. */
export interface TeamRecord {
  id: string;
  externalId: string;
  name: string;
  parentId: string | null;
  managerId: string | null;
}

export interface PersonRecord {
  id: string;
  externalId: string;
  name: string;
  email: string | null;
  role: 'rep' | 'manager';
  location: string | null;
  hiredOn: CivilDate | null;
  leftOn: CivilDate | null;
  leaveReason: string | null;
}

export interface MembershipRecord {
  personId: string;
  teamId: string;
  fromOn: CivilDate | null;
  toOn: CivilDate | null;
}

export interface ProductRecord {
  id: string;
  externalId: string;
  name: string;
  category: string;
  listPrice: string;
  currency: string;
}

export interface CustomerRecord {
  id: string;
  externalId: string;
  name: string;
  segment: string;
  location: string;
  employeeCount: number;
}

export interface DealRecord {
  externalId: string;
  name: string;
  ownerId: string;
  customerId: string;
  productId: string;
  stage: string;
  status: 'open' | 'won' | 'lost';
  amount: string;
  listAmount: string;
  currency: string;
  createdOn: CivilDate;
  closedOn: CivilDate | null;
  source: string;
  location: string;
  segment: string;
  lossReason: string | null;
}

export interface CompanyRecords {
  teams: TeamRecord[];
  persons: PersonRecord[];
  memberships: MembershipRecord[];
  products: ProductRecord[];
  customers: CustomerRecord[];
  deals: DealRecord[];
}
