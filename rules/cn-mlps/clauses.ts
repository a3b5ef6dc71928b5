/** The clauses of GB/T 22239-2019 that rules cite. */
export const controlClauses: readonly string[] = ['7.1.2.1'];
