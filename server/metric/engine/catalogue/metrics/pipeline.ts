import { byOpenValuation, growth, of } from '../expression';
import { single, type Metric } from '../metric';

const openValue = byOpenValuation(of('openAmount'), of('openAmountOrListPrice'));

export const opportunitiesCreated = single({
  id: 'opportunities_created',
  name: { en: 'Opportunities created', fr: 'Opportunités créées' },
  aliases: {
    en: ['new opportunities', 'deals created'],
    fr: ['nouvelles opportunités', 'affaires créées'],
  },
  definition: {
    en: 'Number of deals created in the period. A deal without a creation date belongs to no period.',
    fr: 'Nombre d’affaires créées dans la période. Une affaire sans date de création n’appartient à aucune période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['bdr', 'sales_manager'],
  expression: of('dealsCreated'),
});

export const pipelineValue = single({
  id: 'pipeline_value',
  name: { en: 'Sales pipeline value', fr: 'Valeur du pipeline' },
  aliases: {
    en: ['open pipeline', 'total pipeline'],
    fr: ['valeur du pipeline des ventes', 'valeur totale du pipeline'],
  },
  definition: {
    en: 'Amount of the deals open at the end of the period, or now when it is not over. A deal without an amount counts with its list price where the organisation chose so.',
    fr: 'Montant des affaires ouvertes à la fin de la période, ou à ce jour si elle est en cours. Une affaire sans montant compte pour son prix catalogue si l’organisation l’a choisi.',
  },
  unit: 'currency',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager', 'executive'],
  note: {
    en: 'Earlier dates are rebuilt from creation and closing dates with the amounts known today.',
    fr: 'Les dates passées sont reconstituées à partir des dates de création et de conclusion, avec les montants connus aujourd’hui.',
  },
  expression: openValue,
});

export const pipelineByStage: Metric = {
  id: 'pipeline_by_stage',
  name: { en: 'Pipeline by stage', fr: 'Pipeline par étape' },
  aliases: {
    en: ['open opportunities by stage', 'sales pipeline'],
    fr: ['canalisation des ventes', 'opportunités à différentes étapes'],
  },
  definition: {
    en: 'Deals in each sales stage at the end of the period, or now when it is not over.',
    fr: 'Affaires à chaque étape de vente à la fin de la période, ou à ce jour si elle est en cours.',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager'],
  presetDimension: 'stage',
  note: {
    en: 'Stage changes are not recorded yet: a past position shows each deal under its latest stage.',
    fr: 'Les changements d’étape ne sont pas encore enregistrés : une position passée montre chaque affaire à sa dernière étape connue.',
  },
  defaultVariant: 'count',
  variants: {
    count: {
      name: { en: 'Number', fr: 'Nombre' },
      definition: {
        en: 'Number of open deals in each stage.',
        fr: 'Nombre d’affaires ouvertes à chaque étape.',
      },
      expression: of('openDeals'),
    },
    amount: {
      name: { en: 'Amount', fr: 'Montant' },
      definition: {
        en: 'Amount of the open deals in each stage.',
        fr: 'Montant des affaires ouvertes à chaque étape.',
      },
      unit: 'currency',
      expression: openValue,
    },
  },
};

export const pipelineGrowth = single({
  id: 'pipeline_growth',
  name: { en: 'Pipeline growth', fr: 'Croissance du pipeline' },
  aliases: {
    en: ['pipeline change'],
    fr: ['croissance tangible du pipeline'],
  },
  definition: {
    en: 'Relative change of the open pipeline’s value between the start and the end of the period.',
    fr: 'Variation relative de la valeur du pipeline ouvert entre le début et la fin de la période.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager', 'bdr'],
  expression: byOpenValuation(
    growth(of('openAmount'), of('openAmount', 'periodStart')),
    growth(of('openAmountOrListPrice'), of('openAmountOrListPrice', 'periodStart')),
  ),
});

export const pipeline: readonly Metric[] = [
  opportunitiesCreated,
  pipelineValue,
  pipelineByStage,
  pipelineGrowth,
];
