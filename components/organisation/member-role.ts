import { roles, type Role } from '@/server/tenancy/tenancy.schemas';

export const isRole = (text: string): text is Role => roles.some((role) => role === text);
