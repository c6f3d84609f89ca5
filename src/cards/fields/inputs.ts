import type { CardElement } from '../adaptive-card';
import type { FieldView } from '../views';
import { withoutMarkup } from '../words';

const mostInView = 4;

type InputType = 'Input.Text' | 'Input.Date' | 'Input.Number' | 'Input.ChoiceSet';

/** What belongs to an input because of its kind; members without a value are undefined. */
interface Input {
  readonly type: InputType;
  readonly members: CardElement;
}

const text = ({ value, maxLength }: FieldView, isMultiline: boolean): Input => ({
  type: 'Input.Text',
  members: { value, maxLength, isMultiline: isMultiline || undefined },
});

const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const date = ({ value, min, max }: FieldView): Input => ({
  type: 'Input.Date',
  members: {
    value: isDate(value) ? value : undefined,
    min: isDate(min) ? min : undefined,
    max: isDate(max) ? max : undefined,
  },
});

function numeric(value: string | number | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const number = ({ value, min, max }: FieldView): Input => ({
  type: 'Input.Number',
  members: { value: numeric(value), min: numeric(min), max: numeric(max) },
});

// Yes and no are two choices rather than a tick, since a tick cannot be left unanswered.
function choice({ kind, value, placeholder, options = [] }: FieldView): Input {
  const isFolded = kind !== 'choices' && options.length > mostInView;
  return {
    type: 'Input.ChoiceSet',
    members: {
      value,
      isMultiSelect: kind === 'choices' || undefined,
      style: isFolded ? 'compact' : 'expanded',
      placeholder: isFolded ? placeholder : undefined,
      wrap: true,
      choices: options.map((option) => ({ title: withoutMarkup(option.label), value: option.value })),
    },
  };
}

/** The input a field is answered with. Values a client could not show are left out. */
export function inputOf(field: FieldView): Input {
  switch (field.kind) {
    case 'line':
      return text(field, false);
    case 'prose':
      return text(field, true);
    case 'date':
      return date(field);
    case 'number':
      return number(field);
    case 'yesNo':
    case 'choice':
    case 'choices':
      return choice(field);
  }
}
