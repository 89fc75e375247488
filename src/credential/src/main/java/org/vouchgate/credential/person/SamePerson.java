package org.vouchgate.credential.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How it is known that credentials belong to one person: the strongest first, then the open answers, then the no. */
public enum SamePerson {
    /** The same key was proved for them, and their issuers wrote them to it. */
    SAME_KEY("These credentials belong to one person: the same key was proved for them."),
    /** Their issuers gave their subject the same lasting identifier. */
    SAME_SUBJECT("These credentials belong to one person: their issuers name the same subject."),
    /** Their issuers wrote them, each by a hash that fits, to the same known address. */
    SAME_IDENTITY("These credentials belong to one person: their issuers wrote them to the same known address."),
    /** Their issuers state the same name and birth date. */
    SAME_NAME_AND_BIRTH_DATE(
            "These credentials belong to one person: their issuers state the same name and birth date."),
    /** Nothing ties them, and they name people differently. */
    NAMES_DIFFER("Nothing shows that these credentials belong to one person, and the names in them are not the same."
            + " Names change and are spelt in several ways: ask the candidate."),
    /** Nothing ties them. A wallet may well use a key of its own for each. */
    UNKNOWN("Nothing shows that these credentials belong to one person."),
    /** Their issuers contradict each other, or themselves, about whose they are. */
    DIFFERENT("These credentials do not belong to one person: what their issuers state about the person differs."
            + " Nothing in them is counted for the candidate. Ask which are theirs.");

    private final String sentence;

    SamePerson(String sentence) {
        this.sentence = sentence;
    }

    /** Whether they belong to one person. */
    public boolean ties() {
        return compareTo(SAME_NAME_AND_BIRTH_DATE) <= 0;
    }

    /** What to tell a person. Holds nothing of what was compared. */
    public String sentence() {
        return sentence;
    }

    /** The name used in APIs and reports; stable across releases. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SamePerson> named(String wireName) {
        return Arrays.stream(values())
                .filter(strength -> strength.wireName().equals(wireName))
                .findFirst();
    }
}
