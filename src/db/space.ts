import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is left on the disk of the data. `message` says what to do, when there is not enough. */
export interface Space {
  enough: boolean;
  freeBytes: number;
  message: string | null;
}

const floorBytes = 500_000_000;
const floorShare = 0.05;
// On a large disk five per cent is far more than any import needs.
const plentyBytes = 10_000_000_000;

/**
 * Looks at the disk that holds `folder` (or its nearest existing parent). Below 500 MB, or below 5% unless 10 GB
 * are left, there is not enough to write: a full disk stops PostgreSQL, while reading needs none.
 */
export async function freeSpace(folder: string): Promise<Space> {
  const { bavail, blocks, bsize } = await nearest(folder);
  return judgeSpace(bavail * bsize, blocks * bsize, folder);
}

/** The judgement alone: bytes free and bytes in all, for the folder named in the message. */
export function judgeSpace(freeBytes: number, totalBytes: number, folder: string): Space {
  const enough =
    freeBytes >= plentyBytes || (freeBytes >= floorBytes && freeBytes >= totalBytes * floorShare);
  const left = Math.floor(freeBytes / 1_000_000);
  const message = enough
    ? null
    : `Only ${left} MB are free on the disk of ${folder}. Nothing was written; free at least ${Math.ceil(Math.max(floorBytes, Math.min(totalBytes * floorShare, plentyBytes)) / 1_000_000)} MB and try again.`;
  return { enough, freeBytes, message };
}

async function nearest(folder: string): Promise<{ bavail: number; blocks: number; bsize: number }> {
  try {
    return await statfs(folder);
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return nearest(dirname(folder));
  }
}
