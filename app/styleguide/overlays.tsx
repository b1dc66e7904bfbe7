'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Hint } from '@/components/ui/hint';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/menu';
import { OverlayClose } from '@/components/ui/overlay';
import { SidePanel } from '@/components/ui/side-panel';
import { Surface } from '@/components/ui/surface';
import { TextField } from '@/components/ui/text-field';

const ignore = () => undefined;

export function Overlays() {
  return (
    <Surface title="Over the page">
      <div className="flex flex-wrap items-center gap-3">
        <Dialog
          trigger={<Button>Open dialog</Button>}
          title="Delete the team East?"
          description="Its 12 people stay, without a team; its 3 412 deals leave the team's figures."
          footer={
            <>
              <OverlayClose asChild>
                <Button>Keep it</Button>
              </OverlayClose>
              <Button tone="danger">Delete East</Button>
            </>
          }
        >
          <TextField label="Type the name of the team to confirm" name="confirm" />
        </Dialog>
        <SidePanel
          trigger={<Button>Open panel</Button>}
          title="Win rate"
          description="2017 · whole organisation"
          footer={<Button tone="primary">All records</Button>}
        >
          <div className="grid gap-4">
            <p className="figure text-headline font-semibold">63,2 %</p>
            <p>Share of opportunities that reached a decision in the period and were won.</p>
            <pre className="figure whitespace-pre-wrap rounded-control bg-surface-sunken p-3 font-sans">
              4 238 won ÷ (4 238 won + 2 473 lost) = 63,15 %
            </pre>
          </div>
        </SidePanel>
        <Menu trigger={<Button>Open menu</Button>} align="start">
          <MenuLabel>Density</MenuLabel>
          <MenuChoice
            value="comfortable"
            onValueChange={ignore}
            options={[
              { value: 'comfortable', label: 'Comfortable' },
              { value: 'compact', label: 'Compact' },
            ]}
          />
          <MenuSeparator />
          <MenuItem onSelect={ignore}>Export as CSV</MenuItem>
          <MenuItem onSelect={ignore} disabled>
            Share
          </MenuItem>
          <MenuItem onSelect={ignore} danger>
            Delete
          </MenuItem>
        </Menu>
        <span className="inline-flex items-center gap-1.5">
          Pace
          <Hint label="What is pace?" text="Actual to date ÷ target expected to date." />
        </span>
      </div>
    </Surface>
  );
}
