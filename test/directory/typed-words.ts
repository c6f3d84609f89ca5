import { onTyped } from '../../src/dialogs/typed';
import type { Desk } from './desk';

let messages = 0;

/** What is answered to a typed message, as text. */
export async function obeyTyped({ parts, actor }: Desk, who: string, text: string): Promise<string> {
  messages += 1;
  const typed = { text, commandId: `message/${messages}`, answering: undefined };
  return JSON.stringify(await onTyped(parts, actor(who), typed));
}
