import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A file that pages link to. Its address changes with its content, so that it may be kept for good. */
interface Asset {
  /** Address with a mark of the content: `/style.1a2b3c4d.css`. */
  readonly href: string;
  /** The file. */
  readonly body: string;
  /** Media type. */
  readonly contentType: string;
}

/** The files of the portal. */
export interface Assets {
  /** Style sheet of all pages. */
  readonly style: Asset;
  /** Icon of the site. */
  readonly icon: Asset;
}

/** Reads the files of the portal from their folder. */
export async function readAssets(folder: URL): Promise<Assets> {
  const [style, icon] = await Promise.all([
    readAsset(folder, 'style', 'css', 'text/css; charset=utf-8'),
    readAsset(folder, 'icon', 'svg', 'image/svg+xml'),
  ]);
  return { style, icon };
}

async function readAsset(folder: URL, name: string, extension: string, contentType: string): Promise<Asset> {
  const body = await readFile(new URL(`${name}.${extension}`, folder), 'utf8');
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { href: `/${name}.${mark}.${extension}`, body, contentType };
}
