import { nothingHere } from '@/server/api/rest/nothing-here';

export const dynamic = 'force-dynamic';

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
};
