/** The services of `examples/`, put in by the build (`scripts/docs/playground.ts`). */
declare module 'guiju:examples' {
  export const examples: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
  }[];
}

declare module '*.css' {}
