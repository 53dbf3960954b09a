/** Pages that were printed before, by their ETag. An ETag names everything a page was made from, so none is ever stale. */
export interface KeptPages {
  find(tag: string): Buffer | undefined;
  keep(tag: string, html: Buffer): void;
}

/** Keeps the pages asked for last, up to so many bytes in all. */
export function createKeptPages(most: number): KeptPages {
  const kept = new Map<string, Buffer>();
  let size = 0;
  const drop = (tag: string) => {
    size -= kept.get(tag)?.length ?? 0;
    kept.delete(tag);
  };
  return {
    find(tag) {
      const html = kept.get(tag);
      if (html === undefined) return undefined;
      kept.delete(tag);
      kept.set(tag, html);
      return html;
    },
    keep(tag, html) {
      drop(tag);
      kept.set(tag, html);
      size += html.length;
      for (const oldest of kept.keys()) {
        if (size <= most) break;
        drop(oldest);
      }
    },
  };
}
