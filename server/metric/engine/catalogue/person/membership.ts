/** Whether a day lies in the membership that a person is looked at in. */
export const inMembership = (day: string): string =>
  `(tm.from_on is null or tm.from_on <= ${day}) and (tm.to_on is null or tm.to_on > ${day})`;
