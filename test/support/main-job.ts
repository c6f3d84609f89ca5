import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Organisation } from '../../src/hiring/people';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { chatsWith, type Chat } from './connector/chat';
import { startConnector, type StubConnector } from './connector/connector';
import { newDataFolder, removeFolder, startProgram, type Program } from './program';

/** The program, a connector, and everybody's chat. */
export interface Stage {
  readonly connector: StubConnector;
  readonly program: () => Program;
  readonly chat: (id: string) => Chat;
  /** When nothing is on its way any more: what is at the moment of a power cut may be sent again after it. */
  readonly allSent: () => Promise<void>;
  /** Power cut, and a start on the same data and port. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Settings {
  readonly environment?: NodeJS.ProcessEnv;
  readonly windows?: number;
}

/** Opens the stage: the built program with the sample organisation, on data of its own. */
export async function openStage(settings: Settings = {}): Promise<Stage> {
  return stageWith(sampleOrganisation, SAMPLE_TENANT, await newDataFolder(), settings);
}

/** Opens the stage with another organisation, as a file tells of it. */
export async function openStageFor(organisation: Organisation, tenant: string): Promise<Stage> {
  const dataFolder = await newDataFolder();
  const file = join(dataFolder, 'organisations.json');
  writeFileSync(file, JSON.stringify([{ ...organisation, tenant }]));
  return stageWith(organisation, tenant, dataFolder, { environment: { ORGANISATIONS_FILE: file } });
}

async function stageWith(
  organisation: Organisation,
  tenantId: string,
  dataFolder: string,
  options: Settings,
): Promise<Stage> {
  const connector = await startConnector({ tenantId });
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
      const person = organisation.people.find((one) => one.id === id);
      if (!person) throw new Error(`There is no sample person ${id}`);
      const { name, email, aadObjectId } = person;
      const chat = open({ id, name, email, aadObjectId });
      chats.set(id, chat);
      return chat;
    },
    async allSent() {
      const { cases, close } = openSqlite(join(dataFolder, 'innstilt.db'));
      try {
        for (let left = 200; (await cases.pendingEffects()) > 0; left -= 1) {
          if (left === 0) throw new Error('Messages are still on their way');
          await pause(50);
        }
      } finally {
        close();
      }
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
