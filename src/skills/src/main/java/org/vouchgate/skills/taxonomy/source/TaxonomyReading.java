package org.vouchgate.skills.taxonomy.source;

import java.util.List;
import java.util.function.Function;
import org.vouchgate.skills.taxonomy.Concept;

/** What reading a taxonomy came to. */
public sealed interface TaxonomyReading {

    <R> R fold(Function<Usable, R> usable, Function<Unusable, R> unusable);

    /**
     * Concepts, and what was left out.
     *
     * @param concepts ordered by URI, no two with the same
     */
    record Usable(List<Concept> concepts, ReadingReport report) implements TaxonomyReading {

        public Usable {
            concepts = List.copyOf(concepts);
        }

        @Override
        public <R> R fold(Function<Usable, R> usable, Function<Unusable, R> unusable) {
            return usable.apply(this);
        }
    }

    /**
     * Nothing: the files are not what they should be.
     *
     * @param file     where it was found; empty text for the files together
     * @param line     in which line, from 1; 0 if in none
     * @param sentence what is wrong and what to do
     */
    record Unusable(String file, long line, String sentence) implements TaxonomyReading {

        @Override
        public <R> R fold(Function<Usable, R> usable, Function<Unusable, R> unusable) {
            return unusable.apply(this);
        }

        /** All of it in one sentence. */
        public String explanation() {
            var place = file.isEmpty() ? "" : file + (line > 0 ? ", line " + line : "") + ": ";
            return place + sentence;
        }
    }
}
