/** What a column of an export can mean to a hiring. */
export type Field =
  | 'number'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'birth'
  | 'gender'
  | 'municipality'
  | 'title'
  | 'employer'
  | 'education'
  | 'experience'
  | 'withhold'
  | 'withholdReason'
  | 'disability'
  | 'cvGap'
  | 'immigrantBackground'
  | 'priorityClaim'
  | 'internal'
  | 'wantsList'
  | 'appliedOn'
  | 'source'
  | 'language'
  | 'nationalId';

/** Fields of which the law asks for all there is: several columns are joined, where others take the first filled. */
export const joinedFields: ReadonlySet<Field> = new Set(['education', 'experience']);
