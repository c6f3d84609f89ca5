import { textOfMessage } from '../support/connector/chat';
import type { Stage } from '../support/main-job';

/** Lets a person write messages one after the other; gives the answer to the last, with its card flattened. */
export const typing =
  (stage: () => Stage) =>
  async (id: string, ...texts: string[]): Promise<string> => {
    let answer = '';
    for (const text of texts) answer = (await stage().chat(id).says(text)).map(textOfMessage).join('\n');
    return answer;
  };
