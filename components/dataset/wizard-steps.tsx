import { useTranslations } from 'next-intl';
import { Steps } from '@/components/ui/steps';

export const wizardSteps = ['file', 'mapping', 'values', 'preview', 'run'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** Where one is in the wizard; with a path, steps that are done lead back. */
export function WizardSteps({ current, path }: { current: WizardStep; path?: string }) {
  const t = useTranslations('dataset');
  return (
    <Steps
      current={current}
      steps={wizardSteps.map((id) => ({
        id,
        label: t(`wizard.steps.${id}`),
        href: path && id !== 'file' ? `${path}?step=${id}` : undefined,
      }))}
    />
  );
}
