import { PublicLayout } from '@/components/layout/public-layout';
import { PageHeader } from '@/components/layout/page-header';
import { LinkButton } from '@/components/ui/link-button';
import { Actions } from './actions';
import { Charts } from './charts';
import { Foundations } from './foundations';
import { Figures } from './figures';
import { Forms } from './forms';
import { Overlays } from './overlays';
import { States } from './states';
import { Tables } from './tables';

export default function StyleguidePage() {
  return (
    <PublicLayout>
      <div className="grid gap-14 pb-24 pt-6">
        <PageHeader
          title="Styleguide"
          sentence="Every component in every state: what is not here does not exist."
          pickers={<LinkButton href="/styleguide/shell">A whole page</LinkButton>}
        />
        <Foundations />
        <Actions />
        <Forms />
        <Figures />
        <Charts />
        <Tables />
        <Overlays />
        <States />
      </div>
    </PublicLayout>
  );
}
