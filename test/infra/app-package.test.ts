import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { z } from 'zod';
import { describeWithContract } from './contracts';
import { packApp } from './packed-app';

const root = join(__dirname, '../..');
const app = packApp();
const [bot] = app.manifest.bots;
const languages = ['nn', 'da', 'en'];

afterAll(() => {
  rmSync(app.folder, { recursive: true });
});

describe('the packed Teams app', () => {
  it('holds the manifest, two icons and three more languages, and nothing else', () => {
    expect(app.names).toEqual(['color.png', 'da.json', 'en.json', 'manifest.json', 'nn.json', 'outline.png']);
  });

  it('is valid by its own schema and so are its languages, without the network', () => {
    const script = join(__dirname, 'validate-manifest.mjs');
    const answer: unknown = JSON.parse(
      execFileSync(process.execPath, [script, app.folder], { encoding: 'utf8' }),
    );
    expect(answer).toEqual({ 'manifest.json': [], 'nn.json': [], 'da.json': [], 'en.json': [] });
  });

  it('has every placeholder filled in', () => {
    expect(readFileSync(join(app.folder, 'manifest.json'), 'utf8')).not.toContain('${{');
  });

  it('is the same to the byte when it is packed again', () => {
    const again = packApp();
    expect(readFileSync(again.zip)).toEqual(readFileSync(app.zip));
    rmSync(again.folder, { recursive: true });
  });

  it('is not packed for an environment that lacks an id, and says which', () => {
    const result = spawnSync(process.execPath, [join(root, 'scripts/package.mjs'), '--env', 'absent'], {
      encoding: 'utf8',
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toBe('There is no env/.env.absent.\n');
  });
});

describe('the bot in the manifest', () => {
  it('can be talked to alone, in a group chat and in a team, and takes files', () => {
    expect(bot.scopes).toEqual(['personal', 'groupChat', 'team']);
    expect(bot.supportsFiles).toBe(true);
  });

  it('is the same Entra application that calls Graph, or it could not install itself for people', () => {
    expect(app.manifest.webApplicationInfo.id).toBe(bot.botId);
  });

  it('trusts no domain but its own', () => {
    expect(app.manifest.validDomains).toEqual(['innstilt.example.org']);
  });

  it('offers all commands in private and only those of the shared case where others read along', () => {
    const titles = bot.commandLists.map(({ scopes, commands }) => [
      scopes,
      commands.map(({ title }) => title),
    ]);
    expect(titles).toEqual([
      [
        ['personal'],
        ['ny ansettelse', 'mine saker', 'status', 'oversikt', 'hjelp', 'angre', 'avbryt', 'språk'],
      ],
      [
        ['groupChat', 'team'],
        ['status', 'oversikt', 'hjelp'],
      ],
    ]);
  });
});

describe.each(languages)('the language %s', (language) => {
  const texts = app.language(language);
  const commandKeys = bot.commandLists.flatMap(({ commands }, list) =>
    commands.flatMap((_, i) =>
      ['title', 'description'].map((part) => `bots[0].commandLists[${list}].commands[${i}].${part}`),
    ),
  );

  it('translates every command and every name, and nothing that is not there', () => {
    const names = ['$schema', 'name.short', 'name.full', 'description.short', 'description.full'];
    expect(Object.keys(texts).sort()).toEqual([...names, ...commandKeys].sort());
  });

  it('calls a command the same in private and among others', () => {
    const shared = [2, 3, 4].map((i) => texts[`bots[0].commandLists[0].commands[${i}].title`]);
    expect([0, 1, 2].map((i) => texts[`bots[0].commandLists[1].commands[${i}].title`])).toEqual(shared);
  });

  it('gives no two commands the same words', () => {
    const titles = bot.commandLists[0]?.commands.map(
      (_, i) => texts[`bots[0].commandLists[0].commands[${i}].title`],
    );
    expect(new Set(titles).size).toBe(8);
  });
});

describeWithContract('the packed Teams app against the published schemas', 'teams-manifest', (contracts) => {
  const version = app.manifest.manifestVersion;
  const faults = (schemaFile: string, document: unknown) => {
    const schema = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync(join(contracts, schemaFile), 'utf8')));
    // Some patterns of the published schemas are no Unicode expressions.
    const validate = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema);
    validate(document);
    return validate.errors ?? [];
  };

  it('has a valid manifest', () => {
    expect(faults(`MicrosoftTeams.v${version}.schema.json`, app.json('manifest.json'))).toEqual([]);
  });

  it('would not pass with a scope that Teams does not know', () => {
    const wrong = { ...app.manifest, bots: [{ ...bot, scopes: ['everywhere'] }] };
    expect(faults(`MicrosoftTeams.v${version}.schema.json`, wrong).length).toBeGreaterThan(0);
  });

  it.each(languages)('has valid texts in %s', (language) => {
    expect(
      faults(`MicrosoftTeams.Localization.v${version}.schema.json`, app.json(`${language}.json`)),
    ).toEqual([]);
  });
});
