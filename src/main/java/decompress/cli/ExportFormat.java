package decompress.cli;

/** The forms in which the log can be written. */
enum ExportFormat {
    CSV,
    JSON,
    ICS,
    HTML
}
