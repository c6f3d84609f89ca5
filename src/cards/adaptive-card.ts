/** A piece of an Adaptive Card as plain JSON: an element, an action, a run of text. */
export type CardElement = Readonly<Record<string, unknown>>;

/** An Adaptive Card 1.5 as plain JSON. */
export type AdaptiveCard = CardElement;

/** A card as it is attached to a message. */
interface CardAttachment {
  readonly contentType: 'application/vnd.microsoft.card.adaptive';
  readonly content: AdaptiveCard;
}

/** The card as an attachment of a message. */
export const cardAttachment = (card: AdaptiveCard): CardAttachment => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card,
});
