import type { Field } from '../definition';
import { customerUpsellFields } from './upsell';
import { customerSuccessFields } from './success-fields';

export const customerFields = {
  customerHasPurchased: {
    recordType: 'customer',
    label: { en: 'has purchased', fr: 'a acheté' },
    sql: '(r.first_purchase_on is not null)',
  },
  customerActiveAtStart: {
    recordType: 'customer',
    label: { en: 'active at the start', fr: 'actif au début' },
    sql: 'r.is_active_at_start',
  },
  customerActiveAtEnd: {
    recordType: 'customer',
    label: { en: 'active at the end', fr: 'actif à la fin' },
    sql: 'r.is_active_at_end',
  },
  customerActiveWithin: {
    recordType: 'customer',
    label: { en: 'active at some time of the period', fr: 'actif à un moment de la période' },
    sql: '(r.is_active_at_start or r.has_bought)',
  },
  customerHasLeftEarly: {
    recordType: 'customer',
    label: { en: 'left within that time', fr: 'parti dans ce délai' },
    sql: 'r.has_left_early',
  },
  customerDaysStayed: {
    recordType: 'customer',
    label: { en: 'days from first purchase to leaving', fr: 'jours du premier achat au départ' },
    sql: '(r.left_on - r.first_purchase_on)',
  },
  ...customerUpsellFields,
  ...customerSuccessFields,
} as const satisfies Record<string, Field>;
