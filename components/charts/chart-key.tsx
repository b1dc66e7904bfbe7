import { classNames } from '../ui/class-names';

export type KeyItem = {
  label: string;
  mark: 'bar' | 'comparison' | 'second' | 'third' | 'open' | 'line' | 'dashes';
};

const marks: Record<KeyItem['mark'], string> = {
  bar: 'size-2.5 rounded-[2px] bg-accent',
  comparison: 'size-2.5 rounded-[2px] bg-compare',
  second: 'size-2.5 rounded-[2px] bg-category-2',
  third: 'size-2.5 rounded-[2px] bg-category-3',
  open: 'hatched size-2.5 rounded-[2px] text-accent ring-1 ring-inset ring-accent/60',
  line: 'h-px w-4 bg-ink',
  dashes: 'h-0 w-4 border-t-2 border-dotted border-compare',
};

/** What the marks of a chart mean, beside its title. */
export function ChartKey({ items }: { items: readonly KeyItem[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-caption text-ink-muted">
      {items.map((item) => (
        <li key={item.label} className="flex items-center gap-1.5">
          <span aria-hidden className={classNames('inline-block shrink-0', marks[item.mark])} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
