// node test/infra/validate-manifest.mjs <folder> prints {file: [faults]} for the manifest and its languages.
// A process of its own, because the validator's dependencies are ES modules. It may not use the network: the
// schemas it needs are in the package.
import http from 'node:http';
import https from 'node:https';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';

const refuse = () => {
  throw new Error('The validation tried to use the network');
};
http.request = refuse;
https.request = refuse;

const { AppManifestUtils } = await import('@microsoft/app-manifest');
const [folder] = process.argv.slice(2);
const readJson = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const [manifest, faults] = await AppManifestUtils.readAndValidateTeamsManifest(join(folder, 'manifest.json'));

// The package's own validator cannot read its language schema: the patterns in it are no Unicode expressions.
const ajv = new Ajv.default({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
const languages = await Promise.all(
  manifest.localizationInfo.additionalLanguages.map(async ({ file }) => {
    const texts = readJson(file);
    const validate = ajv.compile(await AppManifestUtils.fetchSchema(texts.$schema));
    validate(texts);
    return [file, (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)];
  }),
);
process.stdout.write(JSON.stringify({ 'manifest.json': faults, ...Object.fromEntries(languages) }));
