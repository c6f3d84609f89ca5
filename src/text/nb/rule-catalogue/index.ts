import { announcement } from './announcement';
import { calendar } from './calendar';
import { council } from './council';
import { decision } from './decision';
import { denmarkAnnouncement } from './denmark-announcement';
import { denmarkAssessment } from './denmark-assessment';
import { denmarkDecision } from './denmark-decision';
import { employment } from './employment';
import { interviews } from './interviews';
import { lists } from './lists';
import { need } from './need';
import { recommendation } from './recommendation';
import { records } from './records';
import { references } from './references';

/** Every rule of the catalogue beyond those in `rules.ts`: `name` in lists, what it `says` (one text per statement), what `satisfied` it. */
export const ruleCatalogue = {
  ...calendar,
  ...need,
  ...announcement,
  ...lists,
  ...interviews,
  ...references,
  ...recommendation,
  ...council,
  ...decision,
  ...employment,
  ...records,
  ...denmarkAnnouncement,
  ...denmarkAssessment,
  ...denmarkDecision,
} as const;
