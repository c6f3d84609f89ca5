/** A sample person as the local chat windows need to know them. */
export interface LocalPerson {
  id: string;
  name: string;
  email: string;
  /** The Entra object id the bot knows them by. */
  aadObjectId: string;
}
