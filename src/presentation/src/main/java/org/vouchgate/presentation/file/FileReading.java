package org.vouchgate.presentation.file;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.vouchgate.credential.PresentedCredential;

/** What is in a file that somebody handed in. */
public sealed interface FileReading {

    /** Takes the branch that fits. */
    <R> R fold(Function<Found, R> found, Function<Unreadable, R> unreadable);

    /**
     * Credentials, none of them verified, and none with a holder's proof.
     *
     * @param credentials in the order they stand in the file; never empty, at most {@link CredentialFile#MOST_CREDENTIALS}
     * @param kind        what the file was
     */
    record Found(List<PresentedCredential> credentials, Kind kind) implements FileReading {
        public Found {
            credentials = List.copyOf(credentials);
            if (credentials.isEmpty()) {
                throw new IllegalArgumentException("found nothing");
            }
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<Unreadable, R> unreadable) {
            return found.apply(this);
        }
    }

    /**
     * Nothing that could be judged.
     *
     * @param problem  why, from a closed list
     * @param sentence for whoever handed it in: what is wrong and what to do
     */
    record Unreadable(Problem problem, String sentence) implements FileReading {
        @Override
        public <R> R fold(Function<Found, R> found, Function<Unreadable, R> unreadable) {
            return unreadable.apply(this);
        }
    }

    /** Kinds of file. */
    enum Kind {
        JSON,
        TOKEN,
        BADGE_PNG,
        BADGE_SVG,
        PDF;

        /** The name used in APIs and reports; stable across releases. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a file cannot be used. */
    enum Problem {
        EMPTY,
        TOO_LARGE,
        KIND_UNKNOWN,
        DAMAGED,
        NO_CREDENTIAL_INSIDE,
        BADGE_REPEATED,
        BADGE_COMPRESSED,
        BADGE_OF_OLDER_VERSION,
        ENCRYPTED,
        TOO_MANY_CREDENTIALS;

        /** The name used in APIs and logs; stable across releases. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
