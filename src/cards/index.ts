import type { AdaptiveCard } from './adaptive-card';
import { frame } from './frame/build';
import { fitting } from './shorten';
import type { CardView } from './views';

export { cardAttachment, type AdaptiveCard } from './adaptive-card';

/**
 * The view as an Adaptive Card 1.5. People's words are shown as they were written, never as Markdown; texts of a card
 * of more than 25 KB end in "…" as far as needed.
 */
export const renderCard = (view: CardView): AdaptiveCard => fitting(frame(view));
