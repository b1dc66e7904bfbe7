import { call, constant, of, over } from '../expression';
import type { Metric } from '../metric';
import { closestLevel, type Levels } from './closest-level';

const targets: Levels = {
  organisation: 'targetOfAll',
  teams: 'targetOfTeams',
  people: 'targetOfPeople',
};
const results: Levels = {
  organisation: 'resultOfAll',
  teams: 'resultOfTeams',
  people: 'resultOfPeople',
};

const salesTargetAttainment: Metric = {
  id: 'sales_target_attainment',
  name: { en: 'Sales target attainment', fr: 'Taux d’atteinte des objectifs de vente' },
  aliases: {
    en: ['sales objective attainment', 'goal attainment'],
    fr: ['objectif de ventes', 'objectifs de vente atteints', 'réalisation des objectifs'],
  },
  definition: {
    en: 'Result ÷ target of the same metric, over the days that the target shares with the period; a longer target counts by its days. The organisation’s own target counts where there is one, else its teams’, else its people’s.',
    fr: 'Résultat ÷ objectif du même indicateur, sur les jours communs avec la période ; un objectif plus long compte au prorata des jours. L’objectif propre à l’organisation compte s’il existe, à défaut ceux des équipes, à défaut ceux des personnes.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager', 'executive', 'sales_marketing'],
  sources: ['001', '002', '003'],
  note: {
    en: 'Counts targets on metrics that add up: revenue, deals won, opportunities, leads (also MQL and SQL), new customers, proposals, calls, e-mails, meetings, demos, follow-ups, and held activities of a type. Targets on ratios and durations are left out. Targets on different metrics are never added: break down by metric, or take their mean.',
    fr: 'Compte les objectifs sur des indicateurs qui s’additionnent : chiffre d’affaires, affaires gagnées, opportunités, leads (aussi MQL et SQL), nouveaux clients, offres, appels, e-mails, rendez-vous, démos, relances et activités réalisées d’un type. Les objectifs sur des ratios et des durées sont laissés de côté. Des objectifs d’indicateurs différents ne s’additionnent pas : ventiler par indicateur, ou prendre leur moyenne.',
  },
  defaultVariant: 'weighted',
  variants: {
    weighted: {
      name: { en: 'Result ÷ target', fr: 'Résultat ÷ objectif' },
      definition: {
        en: 'Sum of the results ÷ sum of the targets.',
        fr: 'Somme des résultats ÷ somme des objectifs.',
      },
      expression: over(
        closestLevel(targets, results),
        over(
          closestLevel(targets),
          call('lessOrEqual', of('targetSubjects'), constant('1')),
          'mixedKinds',
        ),
        'noRecords',
      ),
    },
    mean: {
      name: { en: 'Mean over targets', fr: 'Moyenne des objectifs' },
      definition: {
        en: 'Mean of result ÷ target over all targets of the period, whatever their metric and level.',
        fr: 'Moyenne de résultat ÷ objectif sur tous les objectifs de la période, quels que soient l’indicateur et le niveau.',
      },
      expression: over(of('targetShares'), of('targetsDue'), 'noRecords'),
    },
  },
};

const targetsMetRate: Metric = {
  id: 'targets_met_rate',
  name: { en: 'Share of targets met', fr: 'Part des objectifs atteints' },
  aliases: {
    en: ['number of targets reached'],
    fr: ['taux d’atteinte des objectifs (en nombre)', 'nombre d’objectifs de vente atteints'],
  },
  definition: {
    en: 'Share of the targets that ended in the period and were fully reached. Counts the targets that the sales target attainment counts.',
    fr: 'Part des objectifs échus dans la période qui ont été entièrement atteints. Compte les mêmes objectifs que le taux d’atteinte des objectifs de vente.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['sales_manager'],
  sources: ['003'],
  defaultVariant: 'share',
  variants: {
    share: {
      name: { en: 'Share', fr: 'Part' },
      definition: {
        en: 'Targets met ÷ targets that ended in the period.',
        fr: 'Objectifs atteints ÷ objectifs échus dans la période.',
      },
      expression: over(of('targetsMet'), of('targetsEnded'), 'noRecords'),
    },
    count: {
      name: { en: 'Number', fr: 'Nombre' },
      definition: {
        en: 'Number of the targets that ended in the period and were met.',
        fr: 'Nombre d’objectifs échus dans la période et atteints.',
      },
      unit: 'count',
      expression: of('targetsMet'),
    },
  },
};

export const performanceTarget: readonly Metric[] = [salesTargetAttainment, targetsMetRate];
