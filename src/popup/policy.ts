import type { MessageKey } from '../strings';

/** The clauses of the policy in the groups the popup shows: the six standards in their order, then the rest. */
export const GROUPS = [
  { title: 'std_kind', standard: true, clauses: ['K1', 'K2'] },
  { title: 'std_honest', standard: true, clauses: ['H1', 'H2'] },
  { title: 'std_sensitive', standard: true, clauses: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'] },
  { title: 'std_confidential', standard: true, clauses: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] },
  { title: 'std_professional', standard: true, clauses: ['P1', 'P2', 'P3'] },
  { title: 'std_doubt', standard: true, clauses: ['D1', 'D2', 'D3'] },
  { title: 'ref_official', standard: false, clauses: ['O1', 'O2', 'O3', 'O4'] },
  { title: 'ref_scope', standard: false, clauses: ['S1', 'S2', 'S3', 'S4', 'S5'] },
  { title: 'ref_help', standard: false, clauses: ['R1', 'V1'] },
] as const satisfies readonly { title: MessageKey; standard: boolean; clauses: readonly string[] }[];

export type ClauseId = (typeof GROUPS)[number]['clauses'][number];
