package org.vouchgate.gateway.batch;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.batch.SeparatedText.Row;

/**
 * Which column is what: as a heading says, else as an address in it shows, else name, e-mail, reference.
 *
 * @param named whether the first row is a heading
 */
record Columns(int name, int email, int reference, boolean named) {

    private static final int NONE = -1;
    private static final Set<String> NAMES = Set.of(
            "name",
            "candidate",
            "full name",
            "candidate name",
            "nombre",
            "nom",
            "nome",
            "nazwisko",
            "namn",
            "naam",
            "kandidat",
            "bewerber",
            "imie i nazwisko",
            "الاسم");
    private static final Set<String> ADDRESSES = Set.of(
            "email",
            "e-mail",
            "mail",
            "e-mail address",
            "email address",
            "correo",
            "correo electronico",
            "courriel",
            "adresse e-mail",
            "e-mailadres",
            "e-post",
            "adres e-mail",
            "indirizzo e-mail",
            "البريد الالكتروني");
    private static final Set<String> REFERENCES = Set.of(
            "reference",
            "application",
            "application id",
            "id",
            "ref",
            "referencia",
            "referenz",
            "bewerbung",
            "candidature",
            "riferimento",
            "referentie",
            "numer",
            "referens",
            "المرجع");

    static Columns of(List<Row> rows) {
        var first = rows.get(0).cells().stream().map(Columns::plain).toList();
        int name = place(first, NAMES);
        int email = place(first, ADDRESSES);
        int reference = place(first, REFERENCES);
        return name != NONE || email != NONE || reference != NONE
                ? new Columns(name, email, reference, true)
                : guessed(rows);
    }

    private static Columns guessed(List<Row> rows) {
        int email = rows.stream()
                .flatMap(row -> address(row.cells()).stream())
                .findFirst()
                .orElse(rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0) > 1 ? 1 : NONE);
        int name = email == 0 ? 1 : 0;
        int reference = Math.max(name, email) + 1;
        return new Columns(name, email, reference, false);
    }

    private static Optional<Integer> address(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf('@') > 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    ListedCandidate read(Row row) {
        return new ListedCandidate(cell(row, name), cell(row, email), cell(row, reference));
    }

    /** Whether a row says more than anybody told us how to read. */
    boolean isTooWide(Row row) {
        return !named && row.cells().stream().skip(3).anyMatch(cell -> !cell.isBlank());
    }

    private static String cell(Row row, int place) {
        return place == NONE || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    private static int place(List<String> headings, Set<String> known) {
        for (int i = 0; i < headings.size(); i++) {
            if (known.contains(headings.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
