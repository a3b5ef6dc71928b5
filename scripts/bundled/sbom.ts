import type { BundledPackage } from './packages.js';

/** A component of a bill of materials, as far as it is looked at here. */
export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

/** A bill of materials in CycloneDX, as npm writes it. */
export interface Bom {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const purlOf = ({ name, version }: BundledPackage): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const refOf = ({ name, version }: BundledPackage): string => `${name}@${version}`;

/** npm names the component after its folder; its reference has the name of the package. */
const nameIn = (ref: string): string => ref.slice(0, ref.lastIndexOf('@'));

/**
 * What a user installs: the dependencies of the package, and theirs. npm leaves out those that a tool of development may
 * use, too, when it is asked to omit what development needs.
 */
export const installedAlone = (bom: Bom, dependencies: readonly string[]): Bom => {
  const below = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const own = bom.metadata.component['bom-ref'];
  const first = (below.get(own) ?? []).filter((ref) => dependencies.includes(nameIn(ref)));
  const kept = new Set(first);
  for (const ref of kept) for (const next of below.get(ref) ?? []) kept.add(next);
  return {
    ...bom,
    components: bom.components.filter((component) => kept.has(component['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => ref === own || kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: ref === own ? first : dependsOn })),
  };
};

const byRef = (a: { 'bom-ref': string }, b: { 'bom-ref': string }): number => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);

/**
 * Adds what is bundled to what npm says is installed, each with the files that it is in, and takes out what differs from
 * run to run: the moment and the random number.
 */
export const withBundled = (bom: Bom, packages: readonly BundledPackage[]): Bom => {
  const { serialNumber: _, ...rest } = bom;
  const { timestamp: __, ...metadata } = bom.metadata;
  const bundled = new Map(packages.map((one) => [refOf(one), one]));
  const property = ({ files }: BundledPackage) => ({ name: 'guiju:bundledIn', value: files.join(' ') });
  const installed = bom.components.map((component) => {
    const found = bundled.get(`${component.name}@${component.version}`);
    if (found === undefined) return component;
    const before = 'properties' in component && Array.isArray(component.properties) ? component.properties : [];
    return { ...component, properties: [...before, property(found)] };
  });
  const known = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
  const added = [...bundled]
    .filter(([ref]) => !known.has(ref))
    .map(([ref, one]) => ({
      'bom-ref': ref,
      type: 'library',
      name: one.name,
      version: one.version,
      scope: 'required',
      purl: purlOf(one),
      licenses: [{ license: { id: one.license } }],
      properties: [property(one)],
    }));
  const own = bom.metadata.component['bom-ref'];
  const dependencies = bom.dependencies.map(({ ref, dependsOn }) => {
    const more = ref === own ? added.map((component) => component['bom-ref']) : [];
    return { ref, dependsOn: [...dependsOn, ...more].sort() };
  });
  return {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, name: nameIn(own) } },
    components: [...installed, ...added].sort(byRef),
    dependencies: [...dependencies, ...added.map((component) => ({ ref: component['bom-ref'], dependsOn: [] }))],
  };
};
