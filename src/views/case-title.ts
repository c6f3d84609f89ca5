import type { Hiring } from '../hiring/hiring';
import type { Translate } from '../text';

/** What a case is called: its post, or that it has none yet; practice cases say so. */
export function caseTitle(
  t: Translate,
  { title, practice }: { readonly title: string; readonly practice: boolean },
): string {
  const named = title === '' ? t('status.untitled') : title;
  return practice ? `${t('status.practice')}: ${named}` : named;
}

export const titleOf = (hiring: Hiring, { t }: { readonly t: Translate }): string =>
  caseTitle(t, { practice: hiring.practice, title: hiring.post?.title ?? '' });
