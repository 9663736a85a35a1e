/**
 * Exports to models, streaming: memory holds one record at a time, however large the file.
 *
 * <pre>
 *   InputStream ──► ExportReader ──► JsonReader ──► JsonSplitter ──► one record's bytes ──► SignIn ──────────► Receiver
 *                        └─────────► CsvReader ───► CsvSplitter ───► one record's lines ──► ActivityReportRow ────┘
 * </pre>
 *
 * <p>Splitting comes before parsing, so a record that cannot be read is a problem at its line and costs only itself. No
 * message holds a value from the input. Knows the model; prints nothing and knows no command line.
 *
 * @serial exclude
 */
@NullMarked
package dev.mfacodes.cli.read;

import org.jspecify.annotations.NullMarked;
