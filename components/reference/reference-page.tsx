import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { PublicLayout } from '@/components/layout/public-layout';
import { LinkButton } from '@/components/ui/link-button';
import { Surface } from '@/components/ui/surface';
import { TextLink } from '@/components/ui/text-link';
import { FieldTable, type ListedField } from './field-table';
import { OperationPart, type ListedOperation } from './operation-part';

interface ListedRecordType {
  readonly type: string;
  readonly title: string;
  readonly needs: string;
  readonly fields: readonly ListedField[];
}

/** The machine interface for whoever writes a program: ways in, operations, fields. */
export function ReferencePage({
  operations,
  recordTypes,
  requestsPerMinute,
}: {
  operations: readonly ListedOperation[];
  recordTypes: readonly ListedRecordType[];
  requestsPerMinute: number;
}) {
  const t = useTranslations('reference');
  return (
    <PublicLayout>
      <div className="grid min-w-0 gap-12 pb-20 pt-6">
        <PageHeader
          title={t('title')}
          sentence={t('lead')}
          pickers={<LinkButton href="/api/v1/openapi.json">{t('document')}</LinkButton>}
        />
        <Basics requestsPerMinute={requestsPerMinute} />
        <Contents operations={operations} recordTypes={recordTypes} />
        <Surface title={t('operationsTitle')}>
          <div className="grid min-w-0 gap-10">
            {operations.map((operation) => (
              <OperationPart key={operation.id} operation={operation} />
            ))}
          </div>
        </Surface>
        <Surface title={t('recordsTitle')} description={t('recordsLead')}>
          <div className="grid min-w-0 gap-10">
            {recordTypes.map(({ type, title, needs, fields }) => (
              <article key={type} id={type} className="grid min-w-0 scroll-mt-4 gap-2">
                <h3 className="text-body font-semibold">
                  {title} <code className="font-mono font-normal text-ink-muted">{type}</code>
                </h3>
                {needs === '' ? null : <p className="text-body text-ink-muted">{needs}</p>}
                <FieldTable caption={title} header={t('field')} fields={fields} />
              </article>
            ))}
          </div>
        </Surface>
      </div>
    </PublicLayout>
  );
}

function Basics({ requestsPerMinute }: { requestsPerMinute: number }) {
  const t = useTranslations('reference');
  const parts = [
    { title: t('guide.basicsTitle'), text: t('guide.basics') },
    { title: t('guide.tokenTitle'), text: t('guide.token') },
    { title: t('guide.limitTitle'), text: t('guide.limit', { requests: requestsPerMinute }) },
    { title: t('guide.repeatTitle'), text: t('guide.repeat') },
  ];
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {parts.map(({ title, text }) => (
        <section key={title} className="grid content-start gap-1">
          <h2 className="text-body font-semibold">{title}</h2>
          <p className="max-w-prose text-pretty text-body text-ink-muted">{text}</p>
        </section>
      ))}
    </div>
  );
}

function Contents({
  operations,
  recordTypes,
}: {
  operations: readonly ListedOperation[];
  recordTypes: readonly ListedRecordType[];
}) {
  const t = useTranslations('reference');
  return (
    <nav aria-label={t('contents')} className="grid gap-6 md:grid-cols-2">
      <ul className="grid content-start gap-1">
        {operations.map(({ id, summary }) => (
          <li key={id}>
            <TextLink href={`#${id}`}>{summary}</TextLink>
          </li>
        ))}
      </ul>
      <ul className="columns-2 gap-6">
        {recordTypes.map(({ type, title }) => (
          <li key={type} className="mb-1">
            <TextLink href={`#${type}`}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
