import 'server-only';
import { cache } from 'react';
import { api } from './caller';

/** The organisation, the member and what they may do: read once a request, by layout and page. */
export const shellOf = cache(async (org: string) => (await api()).organisation.shell({ org }));
