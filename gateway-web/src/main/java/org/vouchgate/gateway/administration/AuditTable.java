package org.vouchgate.gateway.administration;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.gateway.audit.AuditEvent;

/**
 * Events as comma-separated values (RFC 4180), every cell quoted. No cell is a formula to a spreadsheet: whoever names
 * themselves {@code =cmd} at the identity provider must not have it run on an auditor's machine.
 */
final class AuditTable {

    /** What spreadsheets take for the beginning of a formula, also as the wide forms that some of them fold. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private AuditTable() {}

    static String of(List<AuditEvent> events) {
        return Stream.concat(
                        Stream.of(row(Stream.of("id", "at", "actor", "action", "about", "detail"))),
                        events.stream().map(AuditTable::row))
                .collect(Collectors.joining());
    }

    private static String row(AuditEvent event) {
        return row(Stream.of(
                event.id().toString(),
                event.happenedAt().toString(),
                event.actor(),
                event.action(),
                event.about().map(UUID::toString).orElse(""),
                event.detail().orElse("")));
    }

    private static String row(Stream<String> cells) {
        return cells.map(AuditTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
