/** Lines to copy, that scroll sideways by themselves. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <pre
      role="group"
      aria-label={label}
      tabIndex={0}
      className="overflow-x-auto rounded-control border border-line bg-surface-sunken p-3 font-mono text-label text-ink"
    >
      <code>{code}</code>
    </pre>
  );
}
