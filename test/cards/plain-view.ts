import type { ActionView, CardView, FieldView } from '../../src/cards/views';

/** A card with nothing but a title and what is given. */
export const plainView = (members: Partial<CardView>): CardView => ({
  title: 'Tittel',
  sections: [],
  fields: [],
  actions: [],
  links: [],
  ...members,
});

/** A field of one line with what is given. */
export const plainField = (members: Partial<FieldView>): FieldView => ({
  id: 'field',
  kind: 'line',
  label: 'Spørsmål',
  required: true,
  requiredMessage: 'Skriv et svar.',
  ...members,
});

/** A button with what is given. */
export const plainAction = (members: Partial<ActionView>): ActionView => ({
  title: 'Status',
  verb: 'status',
  data: {},
  ...members,
});
