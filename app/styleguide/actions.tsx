import { Download } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { IconButton } from '@/components/ui/icon-button';
import { LinkButton } from '@/components/ui/link-button';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Steps } from '@/components/ui/steps';
import { Surface } from '@/components/ui/surface';
import { Tabs } from '@/components/ui/tabs';
import { Specimen, Specimens } from './specimen';

const tones = ['primary', 'secondary', 'quiet', 'danger'] as const;

export function Actions() {
  return (
    <Surface title="Actions and ways">
      <Specimens>
        {(['regular', 'small'] as const).map((size) => (
          <Specimen key={size} name={`Button, ${size}`}>
            <div className="flex flex-wrap gap-2">
              {tones.map((tone) => (
                <Button key={tone} tone={tone} size={size}>
                  {tone}
                </Button>
              ))}
            </div>
          </Specimen>
        ))}
        <Specimen name="Button: pending, disabled, with icon, as link, icon only">
          <div className="flex flex-wrap gap-2">
            <Button tone="primary" pending>
              Importing
            </Button>
            <Button disabled>Disabled</Button>
            <Button icon={<Download aria-hidden className="size-4" />}>Export</Button>
            <LinkButton href="/styleguide">Link</LinkButton>
            <IconButton label="Download">
              <Download aria-hidden />
            </IconButton>
          </div>
        </Specimen>
        <Specimen name="Tabs">
          <Tabs
            label="Details"
            tabs={[
              { id: 'one', label: 'Definition', content: 'Share of decided deals that were won.' },
              { id: 'two', label: 'Records', content: '6 711 deals' },
            ]}
          />
        </Specimen>
        <Specimen name="LinkTabs">
          <LinkTabs
            label="Sections"
            tabs={[
              { href: '/styleguide', label: 'People', current: true },
              { href: '/styleguide?teams', label: 'Teams' },
              { href: '/styleguide?members', label: 'Members' },
            ]}
          />
        </Specimen>
        <Specimen name="Breadcrumbs">
          <Breadcrumbs
            crumbs={[
              { label: 'Data', href: '/styleguide' },
              { label: 'Imports', href: '/styleguide' },
              { label: 'sales_pipeline.csv' },
            ]}
          />
        </Specimen>
        <Specimen name="Steps" wide>
          <Steps
            current="values"
            steps={[
              { id: 'file', label: 'File', href: '/styleguide' },
              { id: 'columns', label: 'Columns', href: '/styleguide' },
              { id: 'values', label: 'Values' },
              { id: 'preview', label: 'Preview' },
            ]}
          />
        </Specimen>
        <Specimen name="Badge">
          <div className="flex flex-wrap gap-2">
            <Badge>Draft</Badge>
            <Badge tone="accent">Default</Badge>
            <Badge tone="good">Done</Badge>
            <Badge tone="warning">Waiting</Badge>
            <Badge tone="bad">Failed</Badge>
          </div>
        </Specimen>
        <Specimen name="CopyField">
          <CopyField
            label="Invitation link"
            help="Valid for seven days, for one person."
            value="https://example.org/invitation/3f1c9a7e54d2"
          />
        </Specimen>
      </Specimens>
    </Surface>
  );
}
