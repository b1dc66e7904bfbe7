import { auditRouter } from '@/server/audit/audit.router';
import { authRouter } from '@/server/auth/auth.router';
import { boardRouter } from '@/server/board/board.router';
import { archiveRouter } from '@/server/dataset/archive.router';
import { datasetRouter } from '@/server/dataset/dataset.router';
import { entryRouter } from '@/server/dataset/entry.router';
import { recordRouter } from '@/server/dataset/record.router';
import { quarantineRouter } from '@/server/dataset/quarantine.router';
import { undoRouter } from '@/server/dataset/undo.router';
import { pullRouter } from '@/server/dataset/pull.router';
import { rateRouter } from '@/server/dataset/rate.router';
import { feedRouter } from '@/server/feed/feed.router';
import { metricRouter } from '@/server/metric/metric.router';
import { peopleRouter } from '@/server/people/people.router';
import { invitationRouter } from '@/server/tenancy/invitation.router';
import { memberRouter } from '@/server/tenancy/member.router';
import { organisationRouter } from '@/server/tenancy/organisation.router';
import { tokenRouter } from '@/server/token/token.router';
import { router } from './trpc';

/** Every procedure of the product, by domain. */
export const appRouter = router({
  archive: archiveRouter,
  audit: auditRouter,
  auth: authRouter,
  board: boardRouter,
  dataset: datasetRouter,
  feed: feedRouter,
  entry: entryRouter,
  invitation: invitationRouter,
  member: memberRouter,
  metric: metricRouter,
  organisation: organisationRouter,
  people: peopleRouter,
  quarantine: quarantineRouter,
  pull: pullRouter,
  rate: rateRouter,
  record: recordRouter,
  token: tokenRouter,
  undo: undoRouter,
});

export type AppRouter = typeof appRouter;
