/** Where a statement comes from, and how well that is known. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As exact as it is known: ISO date, year or span; none if it is not. */
  readonly date?: string;
  readonly url?: string;
  /**
   * The original read, a part of it read (opening, abstract), its exact words read as a quotation,
   * only reports of it read, or our own inference.
   */
  readonly support: 'read' | 'part' | 'quoted' | 'reported' | 'inference';
}
