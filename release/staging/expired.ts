/** A version of a package in GitHub's registry of containers: a digest, and the tags that point to it. */
export interface PackageVersion {
  readonly id: number;
  readonly name: string;
  readonly created_at: string;
  readonly metadata: { readonly container: { readonly tags: readonly string[] } };
}

/**
 * What may be deleted: images that were staged before a time and never got another tag, and what is attached to those.
 * An untagged version stays, since an index or a release may point to it.
 */
export function expired(versions: readonly PackageVersion[], before: Date): PackageVersion[] {
  const images = versions.filter(
    (version) => isOnlyStaged(version) && new Date(version.created_at).getTime() < before.getTime(),
  );
  const digests = new Set(images.map(({ name }) => name.replace(':', '-')));
  const attached = versions.filter((version) => {
    const tags = tagsOf(version);
    return tags.length > 0 && tags.every((tag) => digests.has(subjectOf(tag)));
  });
  return [...images, ...attached].sort((a, b) => a.id - b.id);
}

function isOnlyStaged(version: PackageVersion): boolean {
  const tags = tagsOf(version);
  return tags.length > 0 && tags.every((tag) => /^sha-[0-9a-f]{40}(-pg\d+)?$/.test(tag));
}

function tagsOf({ metadata }: PackageVersion): readonly string[] {
  return metadata.container.tags;
}

/** Attestations and signatures are tagged by what they are of: `sha256-…`, `sha256-….sig`. */
function subjectOf(tag: string): string {
  return /^(sha256-[0-9a-f]{64})(\.\w+)?$/.exec(tag)?.[1] ?? '';
}
