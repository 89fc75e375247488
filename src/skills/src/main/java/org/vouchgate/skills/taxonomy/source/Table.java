package org.vouchgate.skills.taxonomy.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A file of rows with a header: RFC 4180, or separated by tabs without quoting. Reads one row at a time. */
final class Table implements Closeable {

    /** What stands between fields, and whether a field may be quoted. */
    record Form(char separator, boolean quoted) {
        static final Form CSV = new Form(',', true);
        static final Form TABS = new Form('\t', false);
    }

    /** One row, by the names of its columns. */
    record Row(Map<String, Integer> columns, int width, CsvRecord fields) {

        /** A field without blanks around it; empty text if the row or the file does not have it. */
        String at(String column) {
            int index = columns.getOrDefault(column, -1);
            return index < 0 || index >= fields.getFieldCount()
                    ? ""
                    : fields.getField(index).strip();
        }

        long line() {
            return fields.getStartingLineNumber();
        }

        boolean isLongerThanHeader() {
            return fields.getFieldCount() > width;
        }
    }

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;
    private long line;

    private Table(String file, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.reader = reader;
        this.records = reader.iterator();
    }

    /**
     * Opens a file and reads its header; letter case in it makes no difference.
     *
     * @param needed columns, in lower case, without which the file is not what it should be
     */
    static Table open(TaxonomyFile file, Form form, Set<String> needed, ReadingLimits limits) throws IOException {
        var table = of(file.name(), Utf8.reader(file), form, limits);
        try {
            table.header(needed, UnaryOperator.identity());
            return table;
        } catch (IOException e) {
            table.close();
            throw e;
        }
    }

    static Table of(String file, Reader text, Form form, ReadingLimits limits) {
        var records = CsvRecordHandler.of(handler ->
                handler.maxFields(2_000).maxFieldSize(limits.rowLength()).maxRecordSize(limits.rowLength()));
        return new Table(
                file,
                CsvReader.builder()
                        .fieldSeparator(form.separator())
                        .quoteCharacter(form.quoted() ? '"' : '\0')
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .skipEmptyLines(true)
                        .maxBufferSize(2 * limits.rowLength())
                        .build(records, text));
    }

    /** @param meaning what a column's name in lower case stands for */
    void header(Set<String> needed, UnaryOperator<String> meaning) throws IOException {
        if (!hasNext()) {
            throw new UnusableFile(file, 0, "It is empty.");
        }
        var names = record().getFields();
        width = names.size();
        for (int i = 0; i < width; i++) {
            columns.putIfAbsent(meaning.apply(names.get(i).strip().toLowerCase(Locale.ROOT)), i);
        }
        var missing = needed.stream()
                .filter(name -> !columns.containsKey(name))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableFile(
                    file,
                    1,
                    "The header lacks the column" + (missing.size() > 1 ? "s " : " ") + String.join(", ", missing)
                            + ".");
        }
    }

    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    boolean hasNext() throws IOException {
        return guarded(records::hasNext);
    }

    Row next() throws IOException {
        return new Row(columns, width, record());
    }

    private CsvRecord record() throws IOException {
        var next = guarded(records::next);
        line = next.getStartingLineNumber();
        return next;
    }

    private interface Step<T> {
        T take();
    }

    /** The parser's complaints, in our words: it names limits and Java classes. */
    private <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw Utf8.notText(file, line);
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw Utf8.notText(file, line);
            }
            if (e.getCause() instanceof UnusableFile unusable) {
                throw unusable;
            }
            throw new UnusableFile(
                    file,
                    line + 1,
                    "A row that begins here does not end within the limits. A quotation mark may have been left open.");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
