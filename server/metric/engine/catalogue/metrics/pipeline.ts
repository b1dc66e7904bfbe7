import { byOpenValuation, growth, of, over, whenLoaded } from '../expression';
import { single, type Metric } from '../metric';

const opportunitiesCreated: Metric = {
  id: 'opportunities_created',
  name: { en: 'Opportunities created', fr: 'Opportunités créées' },
  aliases: {
    en: [
      'new opportunities',
      'volume of new opportunities',
      'opportunities generated',
      'deals created',
    ],
    fr: [
      'nouvelles opportunités',
      'volume de nouvelles opportunités',
      'nombre d’opportunités de vente générées',
      'opportunités de vente',
      'croissance du pipeline en nombre',
      'affaires créées',
    ],
  },
  definition: {
    en: 'Number of opportunities opened in the period. By default a deal that was created is one; a deal without a creation date belongs to no period.',
    fr: 'Nombre d’opportunités ouvertes dans la période. Par défaut, toute affaire créée en est une ; une affaire sans date de création n’appartient à aucune période.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['bdr', 'sales_marketing', 'sales_manager'],
  sources: ['000', '001', '003'],
  note: {
    en: 'Marketing and sales should first agree what an opportunity is, and choose the definition here.',
    fr: 'Marketing et ventes doivent d’abord s’accorder sur ce qu’est une opportunité, et choisir ici la définition.',
  },
  defaultVariant: 'deals',
  variants: {
    deals: {
      name: { en: 'Deals created', fr: 'Affaires créées' },
      definition: {
        en: 'Deals created in the period, counted for their owner.',
        fr: 'Affaires créées dans la période, comptées pour leur responsable.',
      },
      expression: of('dealsCreated'),
    },
    originator: {
      name: { en: 'Deals created, by originator', fr: 'Affaires créées, par apporteur' },
      definition: {
        en: 'Deals created in the period, counted for the BDR or SDR who brought them in.',
        fr: 'Affaires créées dans la période, comptées pour le BDR ou SDR qui les a apportées.',
      },
      expression: of('dealsCreatedOriginated'),
    },
    leads: {
      name: { en: 'Leads turned into opportunities', fr: 'Leads devenus opportunités' },
      definition: {
        en: 'Leads that became an opportunity in the period.',
        fr: 'Leads devenus opportunités dans la période.',
      },
      expression: of('leadOpportunities'),
    },
  },
};

const opportunityQuality: Metric = {
  id: 'opportunity_quality',
  name: { en: 'Opportunity quality score', fr: 'Qualité des opportunités' },
  aliases: {
    en: ['opportunity score'],
    fr: ['qualité des opportunités de vente', 'opportunités présentant un véritable intérêt'],
  },
  definition: {
    en: 'Mean qualification score of the deals created in the period. Deals without a score are left out.',
    fr: 'Note de qualification moyenne des affaires créées dans la période. Les affaires sans note sont laissées de côté.',
  },
  unit: 'score',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager', 'sales_marketing'],
  sources: ['001'],
  defaultVariant: 'score',
  variants: {
    score: {
      name: { en: 'Score', fr: 'Note' },
      definition: {
        en: 'Sum of the scores ÷ deals created that have one.',
        fr: 'Somme des notes ÷ affaires créées qui en ont une.',
      },
      expression: over(of('qualityCreated'), of('dealsCreatedWithQuality'), 'noRecords'),
    },
    proposal: {
      name: { en: 'Share that reaches an offer', fr: 'Part arrivant à l’offre' },
      definition: {
        en: 'Of the deals created in the period, the share for which an offer was made since, or that reached a stage of offers.',
        fr: 'Parmi les affaires créées dans la période, la part ayant depuis donné lieu à une offre ou atteint une étape d’offre.',
      },
      unit: 'percent',
      expression: over(of('dealsCreatedWithProposal'), of('dealsCreated'), 'noRecords'),
    },
  },
};

const opportunitiesWorked = single({
  id: 'opportunities_worked',
  name: { en: 'Opportunities worked', fr: 'Opportunités travaillées' },
  aliases: {
    en: ['number of opportunities worked'],
    fr: ['nombre d’opportunités travaillées', 'opportunités en cours par vendeur'],
  },
  definition: {
    en: 'Number of different deals on which somebody acted in the period, by activities that took place. A deal worked by two people counts once for each of them and once in all.',
    fr: 'Nombre d’affaires différentes ayant fait l’objet d’une activité effective dans la période. Une affaire travaillée par deux personnes compte une fois pour chacune et une fois au total.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager', 'enablement'],
  sources: ['004'],
  expression: of('dealsActedOn'),
});

const pipelineValue: Metric = {
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
  sources: ['001'],
  note: {
    en: 'Earlier dates are rebuilt from creation and closing dates with the amounts known today. Never added over time.',
    fr: 'Les dates passées sont reconstituées à partir des dates de création et de conclusion, avec les montants connus aujourd’hui. Ne s’additionne jamais dans le temps.',
  },
  defaultVariant: 'unweighted',
  variants: {
    unweighted: {
      name: { en: 'Unweighted', fr: 'Non pondérée' },
      definition: {
        en: 'Full amount of every open deal.',
        fr: 'Montant entier de chaque affaire ouverte.',
      },
      expression: byOpenValuation(of('openAmount'), of('openAmountOrListPrice')),
    },
    weighted: {
      name: { en: 'Weighted', fr: 'Pondérée' },
      definition: {
        en: 'Amount × probability of the deal, else of its stage. A deal with neither counts as 0.',
        fr: 'Montant × probabilité de l’affaire, à défaut de son étape. Une affaire sans l’une ni l’autre compte pour 0.',
      },
      expression: byOpenValuation(of('weightedAmount'), of('weightedAmountOrListPrice')),
    },
  },
};

const pipelineByStage: Metric = {
  id: 'pipeline_by_stage',
  name: { en: 'Pipeline by stage', fr: 'Pipeline par étape' },
  aliases: {
    en: ['open opportunities by stage', 'sales pipeline'],
    fr: ['canalisation des ventes', 'opportunités à différentes étapes'],
  },
  definition: {
    en: 'Open deals broken down by sales stage, at the end of the period, or now when it is not over.',
    fr: 'Affaires ouvertes ventilées par étape de vente, à la fin de la période, ou à ce jour si elle est en cours.',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager'],
  sources: ['001'],
  presetDimension: 'stage',
  note: {
    en: 'The stage of an earlier date comes from the stage changes of the deal; a deal without any is shown in its present stage.',
    fr: 'L’étape à une date passée vient des changements d’étape de l’affaire ; une affaire sans changement figure à son étape actuelle.',
  },
  defaultVariant: 'count',
  variants: {
    count: {
      name: { en: 'Number', fr: 'Nombre' },
      definition: {
        en: 'Number of open deals in each stage.',
        fr: 'Nombre d’affaires ouvertes à chaque étape.',
      },
      expression: whenLoaded('dealStageChange', of('dealsInStage'), of('openDeals')),
    },
    amount: {
      name: { en: 'Amount', fr: 'Montant' },
      definition: {
        en: 'Amount of the open deals in each stage.',
        fr: 'Montant des affaires ouvertes à chaque étape.',
      },
      unit: 'currency',
      expression: whenLoaded(
        'dealStageChange',
        byOpenValuation(of('amountInStage'), of('amountOrListPriceInStage')),
        byOpenValuation(of('openAmount'), of('openAmountOrListPrice')),
      ),
    },
  },
};

const pipelineGrowth = single({
  id: 'pipeline_growth',
  name: { en: 'Pipeline growth', fr: 'Croissance du pipeline' },
  aliases: {
    en: ['pipeline change'],
    fr: ['croissance tangible du pipeline'],
  },
  definition: {
    en: 'Relative change of the open pipeline’s value between the start and the end of the period, with the amounts known today.',
    fr: 'Variation relative de la valeur du pipeline ouvert entre le début et la fin de la période, avec les montants connus aujourd’hui.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'pipeline',
  kind: 'leading',
  audiences: ['sales_manager', 'bdr'],
  sources: ['000'],
  expression: byOpenValuation(
    growth(of('openAmount'), of('openAmount', 'periodStart')),
    growth(of('openAmountOrListPrice'), of('openAmountOrListPrice', 'periodStart')),
  ),
});

export const pipeline: readonly Metric[] = [
  opportunitiesCreated,
  opportunityQuality,
  opportunitiesWorked,
  pipelineValue,
  pipelineByStage,
  pipelineGrowth,
];
