import { checksum, checksumOfCase } from './checksum';
import type { Portable, PortableDocument } from './portable';

interface MigrationReport {
  /** Copied now. */
  readonly cases: number;
  /** Were there already, the same. */
  readonly unchanged: number;
  readonly documents: number;
  /** Over all cases and documents of the source, in the order of their ids. */
  readonly checksum: string;
}

/** Something is not in the target as it is in the source. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
}

const byId = <T>(items: readonly T[], idOf: (item: T) => string): readonly T[] =>
  items.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

async function copyDocuments(from: Portable, to: Portable): Promise<readonly PortableDocument[]> {
  const documents = byId(await from.documents(), ({ space, id }) => `${space}/${id}`);
  for (const document of documents) await to.writeDocument(document);
  const copied = new Map((await to.documents()).map((one) => [`${one.space}/${one.id}`, checksum(one)]));
  for (const document of documents)
    if (copied.get(`${document.space}/${document.id}`) !== checksum(document))
      throw new MigrationFailed(`Document ${document.space}/${document.id} was not copied as it is.`);
  return documents;
}

/**
 * Copies every case and document from one store to another and compares what arrived with what was sent. Broken
 * off, it can be started again: what is there already and the same is left alone. Both programs must be stopped.
 * @throws MigrationFailed when something arrived differently
 */
export async function migrate(
  from: Portable,
  to: Portable,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<MigrationReport> {
  const refs = byId(await from.refs(), ({ organisation, id }) => `${organisation}/${id}`);
  const sums: string[] = [];
  let cases = 0;
  for (const [index, ref] of refs.entries()) {
    const source = await from.readCase(ref);
    if (!source) throw new MigrationFailed(`Case ${ref.id} disappeared while it was copied.`);
    const sum = checksumOfCase(source);
    const present = await to.readCase(ref);
    if (!present || checksumOfCase(present) !== sum) {
      await to.writeCase(source);
      const copy = await to.readCase(ref);
      if (!copy || checksumOfCase(copy) !== sum)
        throw new MigrationFailed(`Case ${ref.id} was not copied as it is.`);
      cases += 1;
    }
    sums.push(sum);
    onProgress(index + 1, refs.length);
  }
  const documents = await copyDocuments(from, to);
  return {
    cases,
    unchanged: refs.length - cases,
    documents: documents.length,
    checksum: checksum([sums, documents]),
  };
}
