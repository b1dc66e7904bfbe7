import type { ReactNode } from 'react';

/** A component in one of its states, with the state's name above it. */
export function Specimen({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`grid min-w-0 content-start gap-2 ${wide ? 'col-span-full' : ''}`}>
      <p className="text-caption text-ink-faint">{name}</p>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

export function Specimens({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
