import { Surface } from '@/components/ui/surface';
import { Specimen, Specimens } from './specimen';

const grounds = [
  'bg-canvas',
  'bg-surface',
  'bg-surface-raised',
  'bg-surface-sunken',
  'bg-accent-soft',
];
const colours = [
  'bg-ink',
  'bg-ink-muted',
  'bg-ink-faint',
  'bg-accent',
  'bg-compare',
  'bg-status-on-target',
  'bg-status-at-risk',
  'bg-status-off-target',
  'bg-category-1',
  'bg-category-2',
  'bg-category-3',
  'bg-category-4',
  'bg-category-5',
  'bg-category-6',
  'bg-category-other',
];
const sizes = [
  ['text-headline', '40 headline figure'],
  ['text-tile', '28 tile figure'],
  ['text-section', '20 section'],
  ['text-lead', '16 lead'],
  ['text-body', '14 text'],
  ['text-label', '13 label'],
  ['text-caption', '12 caption'],
] as const;

export function Foundations() {
  return (
    <Surface title="Foundations" description="Paper, ink, one accent.">
      <Specimens>
        <Specimen name="Surfaces and ink">
          <ul className="grid gap-1">
            {grounds.map((ground) => (
              <li key={ground} className={`${ground} rounded-control border border-line px-3 py-2`}>
                {ground.slice(3)} <span className="text-ink-muted">muted</span>{' '}
                <span className={ground === 'bg-accent-soft' ? 'text-accent' : 'text-ink-faint'}>
                  quiet
                </span>
              </li>
            ))}
          </ul>
        </Specimen>
        <Specimen name="Colours">
          <ul className="grid grid-cols-5 gap-2">
            {colours.map((colour) => (
              <li key={colour} className="grid gap-1 text-caption text-ink-muted">
                <span className={`${colour} h-8 rounded-control`} />
                <span className="break-words leading-tight">
                  {colour.replace(/^bg-(status-)?/, '')}
                </span>
              </li>
            ))}
          </ul>
        </Specimen>
        <Specimen name="Type">
          <ul className="grid gap-1.5">
            {sizes.map(([size, name]) => (
              <li key={size} className={`${size} font-semibold`}>
                {name}
              </li>
            ))}
            <li className="figure">
              <span className="block">1 111 111,11</span>
              <span className="block">9 876 543,20</span>
            </li>
          </ul>
        </Specimen>
      </Specimens>
    </Surface>
  );
}
