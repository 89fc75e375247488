package org.vouchgate.credential.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What came of reading a {@link TrustFile}. */
public sealed interface TrustFileReading {

    /** Takes the branch that fits. */
    <R> R fold(Function<Loaded, R> loaded, Function<Unusable, R> unusable);

    /**
     * The file can be used.
     *
     * @param list    whom it lists itself; perhaps nobody
     * @param sources who else is to be asked
     */
    record Loaded(TrustList list, List<SourceEntry> sources) implements TrustFileReading {
        public Loaded {
            sources = List.copyOf(sources);
        }

        @Override
        public <R> R fold(Function<Loaded, R> loaded, Function<Unusable, R> unusable) {
            return loaded.apply(this);
        }
    }

    /**
     * Nothing in the file is used.
     *
     * @param file     which
     * @param problems each with a JSON pointer, if it is about a place in the file, and what to do
     */
    record Unusable(Path file, List<String> problems) implements TrustFileReading {
        public Unusable {
            problems = List.copyOf(problems);
        }

        /** For the log of an operator. */
        public String message() {
            return "The trust file " + file + " is not used: " + String.join("; ", problems);
        }

        @Override
        public <R> R fold(Function<Loaded, R> loaded, Function<Unusable, R> unusable) {
            return unusable.apply(this);
        }
    }
}
