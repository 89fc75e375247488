package org.vouchgate.testkit.wallet;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.vouchgate.testkit.IssuedCredential;

/**
 * What the wallet would share, by credential query.
 *
 * @param byQuery   for each answered query id, the credentials and what they tell
 * @param unmatched ids of queries no held credential answers
 * @param complete  whether the request as a whole can be satisfied
 */
public record Choice(Map<String, List<Shared>> byQuery, List<String> unmatched, boolean complete) {

    /**
     * One credential and as much of it as is asked for.
     *
     * @param disclosures the disclosures that go along; always empty for a VC-JWT, which goes whole
     * @param claims      what the verifier will be able to read
     */
    public record Shared(IssuedCredential credential, List<String> disclosures, JsonObject claims) {

        public Shared {
            disclosures = List.copyOf(disclosures);
        }

        /** All of a credential, as its holder sees it. */
        public static Shared whole(IssuedCredential credential) {
            var parts = List.of(credential.encoded().split("~"));
            return HeldCredential.of(credential).share(new LinkedHashSet<>(parts.subList(1, parts.size())));
        }

        /** The same credential with other disclosures than were asked for. */
        public Shared disclosing(List<String> others) {
            return new Shared(credential, others, new SdJwtView(credential.encoded()).revealed(others));
        }
    }

    public Choice {
        byQuery = new LinkedHashMap<>(byQuery);
        unmatched = List.copyOf(unmatched);
    }
}
