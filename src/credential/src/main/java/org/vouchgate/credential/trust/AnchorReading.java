package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Function;

/** What came of reading certificates that somebody wants to rely on. */
public sealed interface AnchorReading {

    /** Takes the branch that fits. */
    <R> R fold(Function<Usable, R> usable, Function<Unusable, R> unusable);

    /** Certificates of authorities, one or more, in the order they stood. */
    record Usable(List<X509Certificate> certificates) implements AnchorReading {
        public Usable {
            certificates = List.copyOf(certificates);
        }

        @Override
        public <R> R fold(Function<Usable, R> usable, Function<Unusable, R> unusable) {
            return usable.apply(this);
        }
    }

    /** Not usable as anchors. The sentence says why, and what to do, to the administrator who brought them. */
    record Unusable(String sentence) implements AnchorReading {
        @Override
        public <R> R fold(Function<Usable, R> usable, Function<Unusable, R> unusable) {
            return unusable.apply(this);
        }
    }
}
