import { useTranslations } from 'next-intl';
import { CodeBlock } from './code-block';
import { FieldTable, type ListedField } from './field-table';

export interface ListedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ListedField[];
  readonly responses: readonly { readonly status: string; readonly text: string }[];
  readonly example: { readonly request: string; readonly answer: string } | undefined;
}

/** One operation: what it does, what it takes, an example, and how it answers. */
export function OperationPart({ operation }: { operation: ListedOperation }) {
  const t = useTranslations('reference');
  const { id, method, path, summary, description, parameters, responses, example } = operation;
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="grid min-w-0 scroll-mt-4 gap-3">
      <header className="grid gap-1">
        <h3 id={`${id}-title`} className="text-body font-semibold">
          {summary}
        </h3>
        <p className="break-all font-mono text-label">
          <span className="font-semibold">{method}</span> {path}
        </p>
        <p className="max-w-prose text-pretty text-body text-ink-muted">{description}</p>
      </header>
      {parameters.length > 0 ? (
        <FieldTable
          caption={`${summary}: ${t('parameters')}`}
          header={t('parameter')}
          fields={parameters}
        />
      ) : null}
      {example ? (
        <>
          <CodeBlock label={`${summary}: ${t('example')}`} code={example.request} />
          {example.answer === '' ? null : (
            <CodeBlock label={`${summary}: ${t('answer')}`} code={example.answer} />
          )}
        </>
      ) : null}
      <ul className="grid gap-x-8 gap-y-0.5 text-label text-ink-muted md:grid-cols-2">
        {responses.map(({ status, text }) => (
          <li key={status} className="flex gap-2">
            <span className="font-mono text-ink">{status}</span> {text}
          </li>
        ))}
      </ul>
    </article>
  );
}
