declare namespace PDFKit {
  namespace Mixins {
    /** pdfkit 0.19 takes the scope of a header cell; the published types do not know it yet. */
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
    }
  }
}
