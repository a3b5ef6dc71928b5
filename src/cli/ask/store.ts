import { realpathSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Interview, type InterviewOptions, interview } from '../../interview/interview.js';
import { editManifest, type ManifestChange } from '../../manifest/edit/edit.js';
import type { Positions } from '../../manifest/position.js';
import { readBytes } from '../../manifest/read/bytes.js';
import { decode } from '../../manifest/read/decode.js';
import { readManifest } from '../../manifest/read/file.js';
import type { Manifest } from '../../manifest/schema.js';
import { valueAt } from '../../place.js';
import { keysOf } from '../../pointer.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { save } from '../save.js';
import { UsageError } from '../usage-error.js';

/** What became of a change: written, or left alone since the file has meanwhile got another value from somebody else. */
export type Put = 'written' | 'theirs';

/** A manifest on disk that is being answered. What is on disk is the truth: it is read again before each change. */
export class AnsweredFile {
  #state: Interview | undefined;
  #positions: Positions | undefined;

  constructor(
    /** The manifest that is evaluated. */
    readonly file: string,
    /** The file that the answers go into: the manifest, or one that it extends. */
    readonly into: string,
    readonly catalogue: Catalogue,
    readonly options: InterviewOptions,
  ) {}

  /** What is known and open. */
  async state(): Promise<Interview> {
    this.#state ??= await this.read();
    return this.#state;
  }

  private async read(): Promise<Interview> {
    const { manifest, positions, files } = await readManifest(this.file);
    const target = files.find((one) => one === realpathSync(this.into));
    if (target === undefined) {
      throw new UsageError(`--into ${this.into}: ${this.file} does not extend it`);
    }
    this.#positions = positions;
    const before = this.#state;
    return before !== undefined && isDeepStrictEqual(before.manifest, manifest)
      ? before
      : interview(manifest, this.catalogue, this.options);
  }

  private async text(): Promise<string> {
    return decode(await readBytes(this.into), this.into);
  }

  /** The other file in which the list stands that a pointer goes through: an answer here would hide the whole list. */
  elsewhere(pointer: string): string | undefined {
    const keys = keysOf(pointer);
    const cut = keys.findIndex((key) => /^\d+$/.test(key));
    const list = this.#positions?.(`/${keys.slice(0, Math.max(0, cut)).join('/')}`);
    return cut < 0 || list?.file === undefined || list.file === realpathSync(this.into) ? undefined : list.file;
  }

  /** Writes changes that were given together. */
  async write(changes: readonly ManifestChange[]): Promise<void> {
    save(this.into, editManifest(await this.text(), changes));
    this.#state = await this.read();
  }

  /** Writes one answer, unless the file has meanwhile got another value there. */
  async put(pointer: string, value: unknown): Promise<Put> {
    const at = (manifest: Manifest): unknown => valueAt(manifest, keysOf(pointer)) ?? undefined;
    const before = (await this.state()).manifest;
    const now = await this.read();
    this.#state = now;
    if (!isDeepStrictEqual(at(before), at(now.manifest))) return 'theirs';
    await this.write([{ path: pointer, value }]);
    return 'written';
  }
}
