/** One measured figure. `ratio` compares it with `against` in the same run: above one is in our favour. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly against?: string;
}
