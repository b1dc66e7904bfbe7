import { of, over } from '../expression';
import { single, type Metric } from '../metric';

const processesAssessed = single({
  id: 'processes_assessed',
  name: { en: 'Business processes assessed', fr: 'Processus d’affaires évalués' },
  aliases: { en: ['process reviews'], fr: ['nombre de processus d’affaires évalués'] },
  definition: {
    en: 'Number of business processes assessed in the period, from the measurements ‘processes_assessed’.',
    fr: 'Nombre de processus d’affaires évalués dans la période, d’après les mesures « processes_assessed ».',
  },
  unit: 'count',
  direction: 'neutral',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement'],
  sources: ['004'],
  expression: of('processesAssessed'),
});

const processTimeSaved = single({
  id: 'process_time_saved',
  name: { en: 'Process time saved', fr: 'Gain de temps sur les processus' },
  aliases: { en: ['time savings'], fr: ['gain de temps global sur les processus d’affaires'] },
  definition: {
    en: 'Hours saved in the period by changes of processes, from the measurements ‘process_hours_saved’.',
    fr: 'Heures gagnées dans la période grâce aux changements de processus, d’après les mesures « process_hours_saved ».',
  },
  unit: 'hours',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'executive'],
  sources: ['004'],
  expression: of('processHoursSaved'),
});

const expectedProcessGain = single({
  id: 'expected_process_gain',
  name: { en: 'Expected process gain', fr: 'Gain attendu d’un ajustement de processus' },
  aliases: {
    en: ['expected time saving'],
    fr: ['gains de temps attendus, croissance', 'bénéfice attendu'],
  },
  definition: {
    en: 'Gain expected from the process changes decided in the period, from the measurements ‘expected_process_gain’.',
    fr: 'Gain attendu des changements de processus décidés dans la période, d’après les mesures « expected_process_gain ».',
  },
  unit: 'hours',
  direction: 'higher',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'executive'],
  presetDimension: 'process',
  note: {
    en: 'Enter gains in hours: gains of other kinds must not be added up.',
    fr: 'Saisir les gains en heures : des gains d’autres natures ne s’additionnent pas.',
  },
  sources: ['004'],
  expression: of('processGainExpected'),
});

const rampTime: Metric = {
  id: 'ramp_time',
  name: { en: 'Ramp time', fr: 'Temps de montée en puissance' },
  aliases: { en: ['ramp-up time', 'sales ramp'], fr: ['temps de montée en puissance par cohorte'] },
  definition: {
    en: 'Mean number of days from hire to the end of the first month at full quota. People who are not there yet are left out.',
    fr: 'Nombre moyen de jours entre l’embauche et la fin du premier mois au quota plein. Les personnes qui n’y sont pas encore sont laissées de côté.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'enablement',
  kind: 'leading',
  audiences: ['enablement', 'sales_manager'],
  note: {
    en: 'Months are civil months; a longer quota counts for each of them by its days.',
    fr: 'Les mois sont civils ; un quota plus long compte pour chacun au prorata des jours.',
  },
  sources: ['004'],
  defaultVariant: 'cohort',
  variants: {
    cohort: {
      name: { en: 'By day of hire', fr: 'Par date d’embauche' },
      definition: {
        en: 'Over the people hired in the period who have reached it since; recent periods are provisional.',
        fr: 'Pour les personnes embauchées dans la période qui l’ont atteint depuis ; les périodes récentes sont provisoires.',
      },
      expression: over(of('rampDaysOfHired'), of('hiredAndRamped'), 'noRecords'),
    },
    reached: {
      name: { en: 'By month reached', fr: 'Par mois atteint' },
      definition: {
        en: 'Over the people whose first month at full quota ended in the period.',
        fr: 'Pour les personnes dont le premier mois au quota plein s’est terminé dans la période.',
      },
      expression: over(of('rampDays'), of('ramped'), 'noRecords'),
    },
  },
};

const timeToProductivity = single({
  id: 'time_to_productivity',
  name: { en: 'Time to productivity', fr: 'Délai de productivité' },
  aliases: { en: ['TTP'], fr: ['le temps de la productivité', 'délai avant productivité'] },
  definition: {
    en: 'Mean number of days from hire to the day on which the person was judged productive, over those judged so in the period.',
    fr: 'Nombre moyen de jours entre l’embauche et le jour où la personne est jugée productive, pour celles qui le sont devenues dans la période.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'enablement',
  kind: 'lagging',
  audiences: ['enablement', 'executive'],
  note: {
    en: 'By skills that a manager signs off, unlike the ramp time, which goes by results.',
    fr: 'Selon les compétences validées par un manager, contrairement au temps de montée en puissance, fondé sur les résultats.',
  },
  sources: ['004'],
  expression: over(of('daysToProductivity'), of('madeProductive'), 'noRecords'),
});

const timeToFirstSale = single({
  id: 'time_to_first_sale',
  name: {
    en: 'Time to first sale of a new product',
    fr: 'Délai jusqu’à la première vente d’un nouveau produit',
  },
  aliases: { en: ['time to first deal'], fr: ['temps nécessaire à la première vente du produit'] },
  definition: {
    en: 'Mean number of days from a person’s first training on a product to their first deal won with it since, by the day of that sale.',
    fr: 'Nombre moyen de jours entre la première formation d’une personne à un produit et sa première affaire gagnée avec lui depuis, selon le jour de cette vente.',
  },
  unit: 'days',
  direction: 'lower',
  family: 'enablement',
  kind: 'lagging',
  audiences: ['enablement', 'sales_manager'],
  note: {
    en: 'The product is the deal’s or that of one of its lines.',
    fr: 'Le produit est celui de l’affaire ou d’une de ses lignes.',
  },
  sources: ['004'],
  expression: over(of('daysToFirstSale'), of('firstSalesAfterTraining'), 'noRecords'),
});

export const enablementResults: readonly Metric[] = [
  processesAssessed,
  processTimeSaved,
  expectedProcessGain,
  rampTime,
  timeToProductivity,
  timeToFirstSale,
];
