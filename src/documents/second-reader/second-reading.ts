/** The text of a document as another program reads it. */
export interface SecondReading {
  readonly reader: string;
  /** One text for each page, or one for the whole where the format has no pages. */
  readonly texts: readonly { readonly page: number | null; readonly text: string }[];
}
