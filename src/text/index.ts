export { minutesLabels, recommendationLabels } from './document-labels';
export { dueIn } from './due';
export { dateIn, listIn, timeIn, type DateShape } from './formats';
export { isTextKey, type TextKey, type Translate } from './keys';
export { translatorFor } from './translator';
