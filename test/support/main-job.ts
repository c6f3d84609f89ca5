import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { chatsWith, type Chat } from './connector/chat';
import { startConnector, type StubConnector } from './connector/connector';
import { newDataFolder, removeFolder, startProgram, type Program } from './program';

/** The program, a connector, and everybody's chat. */
export interface Stage {
  readonly connector: StubConnector;
  readonly program: () => Program;
  readonly chat: (id: string) => Chat;
  /** Power cut, and a start on the same data and port. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the stage: the built program with the sample organisation, on data of its own. */
export async function openStage(
  options: { readonly environment?: NodeJS.ProcessEnv; readonly windows?: number } = {},
): Promise<Stage> {
  const connector = await startConnector({ tenantId: SAMPLE_TENANT });
  const dataFolder = await newDataFolder();
  let program = await startProgram({ dataFolder, ...options });
  const port = Number(new URL(program.url).port);
  const open = chatsWith({ endpoint: () => program.endpoint, connector });
  const chats = new Map<string, Chat>();
  return {
    connector,
    program: () => program,
    chat(id) {
      const known = chats.get(id);
      if (known) return known;
      const person = sampleOrganisation.people.find((one) => one.id === id);
      if (!person) throw new Error(`There is no sample person ${id}`);
      const { name, email, aadObjectId } = person;
      const chat = open({ id, name, email, aadObjectId });
      chats.set(id, chat);
      return chat;
    },
    async restart() {
      await program.kill();
      program = await startProgram({ dataFolder, port, ...options });
    },
    async close() {
      await program.stop();
      await connector.close();
      await removeFolder(dataFolder);
    },
  };
}

/** The samples that come with the program. */
export const sample = (name: string): Uint8Array =>
  readFileSync(join(__dirname, '..', '..', 'samples', name));

/** Waits until the newest card of the chat with this text is there. */
export const cardWith = (chat: Chat, text: string) =>
  chat.waitsFor((message) => JSON.stringify(message.card ?? '').includes(text));
