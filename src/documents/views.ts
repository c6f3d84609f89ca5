import type { Instant } from '../hiring/time';

/**
 * What documents are made of: plain values, texts translated and dates written as they are to be read. Documents know no
 * language; every heading comes in `labels`.
 */
interface DocumentView<Labels> {
  /** BCP 47, for example `nb`: tells a screen reader how to read. */
  language: string;
  /** Stands in the file's properties; the same view gives the same bytes. */
  createdAt: Instant;
  organisation: string;
  caseNumber: string;
  post: string;
  unit: string;
  labels: Labels & SharedLabels;
}

interface SharedLabels {
  title: string;
  caseNumber: string;
  post: string;
  unit: string;
  /** With the placeholders `{page}` and `{pages}`. */
  pageOf: string;
  /** Stands where a part has nothing in it. */
  none: string;
  signatures: string;
  name: string;
  role: string;
  signedAt: string;
  digest: string;
  attachments: string;
  attachment: string;
  concerns: string;
  checked: string;
}

/** Who signed, when, and the digest of what they were shown. */
export interface SignatureView {
  name: string;
  role: string;
  signedAt: string;
  digest: string;
}

/** An attached paper; `checked` says by whom and when it was compared with the original. */
export interface AttachmentView {
  name: string;
  concerns: string;
  checked: string;
}

/** The recommendation with everything the deciding authority reads. */
export interface RecommendationView extends DocumentView<RecommendationLabels> {
  createdOn: string;
  announcement: string;
  /** Numbers of applicants as a sentence, by gender where that is counted. */
  applicants: string;
  /** All applicants with age and full education and experience; for parties only. */
  extendedList: readonly { name: string; age: string; education: string; experience: string }[];
  interviews: readonly { name: string; heldOn: string; present: string; minutes: string }[];
  references: readonly {
    applicant: string;
    given: readonly { referee: string; role: string; givenOn: string; summary: string }[];
  }[];
  justifications: readonly { rule: string; reason: string; by: string }[];
  ranking: readonly { rank: number; name: string; reason: string }[];
  checklist: readonly { requirement: string; state: string; source: string }[];
  signatures: readonly SignatureView[];
  attachments: readonly AttachmentView[];
}

interface RecommendationLabels {
  createdOn: string;
  announcement: string;
  applicants: string;
  ranking: string;
  rank: string;
  reason: string;
  justifications: string;
  rule: string;
  by: string;
  interviews: string;
  heldOn: string;
  present: string;
  references: string;
  referee: string;
  givenOn: string;
  summary: string;
  extendedList: string;
  /** Who may read the extended list. */
  extendedListNote: string;
  age: string;
  education: string;
  experience: string;
  checklist: string;
  requirement: string;
  state: string;
  source: string;
}

/** The minutes of the deciding body's meeting. */
export interface MinutesView extends DocumentView<MinutesLabels> {
  body: string;
  heldOn: string;
  place: string;
  present: readonly { name: string; role: string; impartiality: string }[];
  absent: string;
  quorum: string;
  /** What was recommended, in short. */
  recommendation: string;
  proceedings: string;
  votes: readonly { name: string; vote: string; reason: string }[];
  result: string;
  dissents: readonly { name: string; reason: string }[];
  decision: string;
  signatures: readonly SignatureView[];
  attachments: readonly AttachmentView[];
}

interface MinutesLabels {
  body: string;
  heldOn: string;
  place: string;
  present: string;
  impartiality: string;
  absent: string;
  quorum: string;
  recommendation: string;
  proceedings: string;
  votes: string;
  vote: string;
  reason: string;
  result: string;
  dissents: string;
  decision: string;
}
