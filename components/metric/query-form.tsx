import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

/** A plain form whose fields stand in the page's address; what it does not ask for stays there. */
export function QueryForm({
  path,
  search,
  fields,
  submit,
  label,
  children,
}: {
  path: string;
  search: string;
  /** the parameters that its fields replace */
  fields: readonly string[];
  submit: string;
  label: string;
  children: ReactNode;
}) {
  const replaced = new Set([...fields, 'cursor', 'explain', 'on', 'part', 'of']);
  const kept = [...new URLSearchParams(search)].filter(([name]) => !replaced.has(name));
  return (
    <form
      action={path}
      method="get"
      aria-label={label}
      className="no-print flex flex-wrap items-end gap-2"
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" size="small">
        {submit}
      </Button>
    </form>
  );
}
