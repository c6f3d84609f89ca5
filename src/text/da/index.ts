import { sharedFigures } from './shared-figures';
import { erasure } from './erasure';
import { signIn } from './sign-in';
import { access } from './access';
import { cards } from './cards';
import { background } from './background';
import { conversation } from './conversation';
import { dates } from './dates';
import { delivery } from './delivery';
import { documents } from './documents';
import { files } from './files';
import { forms } from './forms';
import { interviews } from './interviews';
import { invitationPage } from './invitation-page';
import { notices } from './notices';
import { organisationSettings } from './organisation-settings';
import { overview } from './overview';
import { questions } from './questions';
import { refusals } from './refusals';
import { ruleCatalogue } from './rule-catalogue';
import { rules } from './rules';
import { series } from './series';
import { tasks } from './tasks';

/** Every text in Danish. */
export const da = {
  ...cards,
  ...tasks,
  ...forms,
  ...questions,
  ...refusals,
  ...rules,
  ...ruleCatalogue,
  ...notices,
  ...organisationSettings,
  ...overview,
  ...dates,
  ...delivery,
  ...conversation,
  ...background,
  ...files,
  ...interviews,
  ...invitationPage,
  ...series,
  ...documents,
  ...access,
  ...signIn,
  ...erasure,
  ...sharedFigures,
};
