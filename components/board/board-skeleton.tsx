import { TileGrid } from '@/components/metric/metric-tile';
import { Loading, Skeleton } from '@/components/ui/skeleton';

const TILES = 8;
const ROWS = 6;

/** The board's own layout as quiet placeholders, each as large as what will stand there. */
export function BoardSkeleton() {
  return (
    <Loading className="grid gap-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-3">
          <Skeleton className="h-4 w-48" />
          <Skeleton className="h-8 w-64" />
          <Skeleton className="h-6 w-96 max-w-full" />
        </div>
        <Skeleton className="h-9 w-80 max-w-full" />
      </div>
      <div className="grid gap-x-10 gap-y-6 border-t border-line pt-4 lg:grid-cols-12">
        <div className="grid content-start gap-3 lg:col-span-3">
          <Skeleton className="h-6 w-40" />
          <Skeleton className="h-11 w-48" />
          <Skeleton className="h-4 w-36" />
        </div>
        <Skeleton className="h-[286px] w-full lg:col-span-9" />
      </div>
      <TileGrid>
        {Array.from({ length: TILES }, (_, index) => (
          <div key={index} className="grid gap-3 bg-surface px-5 py-4">
            <Skeleton className="h-4 w-28" />
            <Skeleton className="h-8 w-32" />
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-9 w-full" />
          </div>
        ))}
      </TileGrid>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {['products', 'stages'].map((name) => (
          <div key={name} className="grid gap-4 border-t border-line pt-3">
            {Array.from({ length: ROWS }, (_, index) => (
              <Skeleton key={index} className="h-5 w-full" />
            ))}
          </div>
        ))}
      </div>
    </Loading>
  );
}
