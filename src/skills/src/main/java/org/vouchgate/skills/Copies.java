package org.vouchgate.skills;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells copies of one credential apart from different credentials, so that presenting one twice counts once (OB-13). */
final class Copies {

    private record Identity(String issuer, String id) {}

    private Copies() {}

    /** Of credentials with one issuer and one identifier the one that became valid last; of equals, the first. */
    static Set<CredentialSource> newest(Collection<CredentialSource> sources) {
        var kept = Collections.<CredentialSource>newSetFromMap(new IdentityHashMap<>());
        var known = new HashMap<Identity, CredentialSource>();
        for (var source : sources) {
            var id = source.reference().id();
            if (id.isEmpty()) {
                kept.add(source);
            } else {
                known.merge(new Identity(source.reference().issuer(), id.get()), source, Copies::newer);
            }
        }
        kept.addAll(known.values());
        return kept;
    }

    private static CredentialSource newer(CredentialSource one, CredentialSource other) {
        var from = one.validFrom().orElse(Instant.MIN);
        return other.validFrom().orElse(Instant.MIN).isAfter(from) ? other : one;
    }
}
