import type { RowRule } from '../row-rules';

const judgeParent: RowRule = (values, _, judgement) => {
  if (values.parent && (values.parent === values.externalId || values.parent === values.name)) {
    judgement.reject('ownParent', 'parent', { value: values.parent });
  }
};

export const judgeCustomer: RowRule = judgeParent;
export const judgeTeam: RowRule = judgeParent;

export const judgePerson: RowRule = (values, _, judgement) => {
  const { hiredOn, leftOn } = values;
  if (hiredOn && leftOn && leftOn < hiredOn) {
    judgement.reject('leftBeforeHired', 'leftOn', { hired: hiredOn, left: leftOn });
  }
};
