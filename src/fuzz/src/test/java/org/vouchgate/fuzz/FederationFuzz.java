package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.federation.Federation;
import org.vouchgate.credential.trust.federation.Federations;

class FederationFuzz {

    private static final String TYPE = "entity-statement+jwt";
    private static final String COLLEGE = "https://college.example";
    private static final SourceEntry.Federation ENTRY = new SourceEntry.Federation(
            "the Example federation",
            "https://federation.example",
            new Signers(List.of(), List.of(Verifier.OPEN)),
            Set.of("*.example"),
            Duration.ofDays(1),
            CredentialTypes.of("diploma"),
            Set.of());

    /** A statement on each line, from the college's own up to the trust anchor's; {@code "us"} stands for everybody's keys. */
    @FuzzTest(maxDuration = "20m")
    void statements_of_a_federation_are_read(byte[] input) {
        var keys = Json.createObjectBuilder()
                .add("keys", Json.createArrayBuilder().add(Verifier.OPEN.json()))
                .build();
        var statements = Stream.of(Verifier.text(input).split("\n", -1))
                .map(claims -> claims.replace("\"us\"", keys.toString()))
                .map(claims -> Verifier.signed("{\"typ\":\"" + TYPE + "\"}", claims))
                .toList();
        var header = Json.createObjectBuilder()
                .add("alg", "ES256")
                .add("kid", Verifier.KEY.didKeyMethod())
                .build();
        federations(Verifier.NOTHING_PUBLISHED)
                .find(
                        Optional.of(COLLEGE),
                        Json.createObjectBuilder(header)
                                .add("trust_chain", Json.createArrayBuilder(statements))
                                .build(),
                        Verifier.NOON);
        var everywhere =
                new Fetched.Document(statements.get(0).getBytes(StandardCharsets.US_ASCII), "application/" + TYPE);
        federations(Verifier.documents(everywhere)).find(Optional.of(COLLEGE), header, Verifier.NOON);
    }

    private static Federations federations(RecentDocuments documents) {
        return new Federations(
                List.of(new Federation(ENTRY, documents)),
                issuer -> EnumSet.allOf(KeySource.class),
                Verifier.issuerKeys());
    }
}
