package org.vouchgate.summary.pdf;

import java.util.Optional;

/** What a text is to the document's structure. */
enum Role {
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    P("P"),
    /** Begins an item of a list. */
    LABEL("Lbl"),
    BODY("LBody"),
    /** Goes on within an item's body. */
    MORE("Span"),
    COLUMN("TH", "Column"),
    ROW("TH", "Row"),
    DATA("TD"),
    /** Not part of what is told: what stands at the head of each page again. */
    ARTIFACT("");

    private final String type;
    private final Optional<String> scope;

    Role(String type) {
        this.type = type;
        this.scope = Optional.empty();
    }

    Role(String type, String scope) {
        this.type = type;
        this.scope = Optional.of(scope);
    }

    Tag under(Tag parent) {
        var tag = parent.child(type);
        scope.ifPresent(tag::scope);
        return tag;
    }
}
