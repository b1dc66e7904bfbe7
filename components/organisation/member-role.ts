import { roles, type Role } from '@/server/auth/permissions';

export const isRole = (text: string): text is Role => roles.some((role) => role === text);
