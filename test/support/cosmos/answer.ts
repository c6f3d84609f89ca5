/** What the server answers to one request. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Request units; rough, for counting only. */
  readonly charge?: number;
}

/** An error as the service words them. */
export const refusal = (status: number, message: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  body: { code: String(status), message },
  headers,
  charge: 1,
});
