import { orgProcedure, router } from '@/server/api/trpc';
import { createFeed } from './create-feed';
import { createFeedSchema, feedIdSchema } from './feed.schemas';
import { listFeeds } from './list-feeds';
import { revokeFeed } from './revoke-feed';

export const feedRouter = router({
  feeds: orgProcedure('feed:create').query(({ ctx }) => listFeeds(ctx.org, ctx.member)),
  create: orgProcedure('feed:create')
    .input(createFeedSchema)
    .mutation(({ ctx, input: { name, question, headerStyle } }) =>
      createFeed({ name, question, headerStyle }, ctx),
    ),
  revoke: orgProcedure('feed:create')
    .input(feedIdSchema)
    .mutation(({ ctx, input }) => revokeFeed(input.feedId, ctx)),
});
