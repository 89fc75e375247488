package org.vouchgate.skills.retrieval;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** A language as far as its words are known here: by their stems, or only as written. */
enum Tongue {
    EN(EnglishStemmer::new),
    DE(GermanStemmer::new),
    SV(SwedishStemmer::new),
    NL(DutchStemmer::new),
    FR(FrenchStemmer::new),
    ES(SpanishStemmer::new),
    OTHER(null);

    private final @Nullable Supplier<SnowballStemmer> stemmer;

    Tongue(@Nullable Supplier<SnowballStemmer> stemmer) {
        this.stemmer = stemmer;
    }

    /** The tongue of a BCP 47 tag; regions make no difference. */
    static Tongue of(String tag) {
        var language = tag.split("[-_]", 2)[0].toUpperCase(Locale.ROOT);
        for (var tongue : values()) {
            if (tongue.name().equals(language)) {
                return tongue;
            }
        }
        return OTHER;
    }

    /** A new one each time, as they keep what they work on. */
    Optional<SnowballStemmer> stemmer() {
        return Optional.ofNullable(stemmer).map(Supplier::get);
    }
}
