package org.vouchgate.credential.person;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name as one compares it: without regard to case, spacing, dashes, apostrophes, and the marks on Latin letters that
 * documents of one country keep and those of the next drop. Marks of other scripts are letters and stay. It is for
 * comparing alone and never shown.
 */
record PersonName(String given, String family) {

    private static final int LONGEST = 200;

    static Optional<PersonName> of(Optional<String> given, Optional<String> family) {
        return given.flatMap(PersonName::comparable)
                .flatMap(first -> family.flatMap(PersonName::comparable).map(last -> new PersonName(first, last)));
    }

    private static Optional<String> comparable(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var folded = written.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var bare = new StringBuilder();
        boolean latin = false;
        for (int each :
                Normalizer.normalize(folded, Normalizer.Form.NFKD).codePoints().toArray()) {
            if (Character.isLetter(each)) {
                latin = UnicodeScript.of(each) == UnicodeScript.LATIN;
            }
            append(bare, each, latin);
        }
        var text = bare.toString().strip().replaceAll(" +", " ");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void append(StringBuilder bare, int each, boolean latin) {
        switch (Character.getType(each)) {
            case Character.NON_SPACING_MARK -> {
                if (!latin) {
                    bare.appendCodePoint(each);
                }
            }
            case Character.DASH_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> bare.append(' ');
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.FORMAT -> {
                // an apostrophe as a typesetter writes it, or nothing that one sees
            }
            default -> {
                if (each != '\'' && each != '`' && each != 'ʼ') {
                    bare.appendCodePoint(each);
                }
            }
        }
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
