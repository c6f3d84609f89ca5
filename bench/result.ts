/** One measured figure. `ratio` is this figure divided by that of `against` in the same run, unless its bench says otherwise. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly against?: string;
}
