package org.vouchgate.matching.whatif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.Requirement;

/** Reads a requirement: {@code skillUri}, {@code label}, {@code importance}, {@code minLevel}, {@code weight}, {@code id}. */
final class SupposedRequirement {

    private SupposedRequirement() {}

    static Optional<Requirement> read(Fields fields, int number) {
        int before = fields.mistakes().size();
        var skill = fields.text("skillUri", 600);
        var label = fields.text("label", 300).or(() -> skill);
        var importance = importance(fields);
        var level = fields.whole("minLevel", 1, 4);
        var weight = fields.number("weight", 10);
        var id = fields.text("id", 200);
        if (label.isEmpty() && fields.mistakes().size() == before) {
            fields.mistake("label", "Give a label, a skillUri, or both.");
        }
        return fields.mistakes().size() > before
                ? Optional.empty()
                : label.map(name -> new Requirement(
                        id.orElse("r-" + number),
                        skill,
                        name,
                        importance,
                        weight.orElse(1.0),
                        level,
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    private static Importance importance(Fields fields) {
        var written = fields.text("importance", 20).map(text -> text.toLowerCase(Locale.ROOT));
        if (written.isPresent() && !List.of("required", "preferred").contains(written.get())) {
            fields.mistake("importance", "This must be required or preferred.");
        }
        return written.equals(Optional.of("preferred")) ? Importance.PREFERRED : Importance.REQUIRED;
    }
}
