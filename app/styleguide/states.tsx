import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import { Surface } from '@/components/ui/surface';
import { Specimen, Specimens } from './specimen';

export function States() {
  return (
    <Surface title="States">
      <Specimens>
        <Specimen name="Empty">
          <EmptyState action={<LinkButton href="/styleguide">Import deals</LinkButton>}>
            There are no deals yet, so there is nothing to compute.
          </EmptyState>
        </Specimen>
        <Specimen name="Loading">
          <Card>
            <Loading className="grid gap-3">
              <Skeleton className="h-4 w-24" />
              <Skeleton className="h-8 w-36" />
              <Skeleton className="h-4 w-44" />
              <Skeleton className="h-8 w-full" />
            </Loading>
          </Card>
        </Specimen>
        <Specimen name="Failed">
          <ErrorState
            title="Revenue by month could not be computed."
            standing="The other tiles are right and up to date."
            retry={<Button>Try again</Button>}
            requestId="0e7d3c1a-8a56"
          />
        </Specimen>
        <Specimen name="Notice: info">
          <Notice title="Example data">These figures are generated.</Notice>
        </Specimen>
        <Specimen name="Notice: success">
          <Notice tone="success">8 800 deals were imported.</Notice>
        </Specimen>
        <Specimen name="Notice: warning">
          <Notice tone="warning" title="12 rows were rejected">
            Their reasons are in the file.
          </Notice>
        </Specimen>
        <Specimen name="Notice: danger, with an action">
          <Notice
            tone="danger"
            title="The import stopped"
            action={<Button size="small">Resume</Button>}
          >
            5 456 rows were saved.
          </Notice>
        </Specimen>
      </Specimens>
    </Surface>
  );
}
