package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.sdjwt.SdJwtVcPolicy;
import org.vouchgate.credential.sdjwt.SdJwtVcVerifier;
import org.vouchgate.credential.sdjwt.type.TypeRules;

class TypeMetadataFuzz {

    private static final List<String> TYPES = List.of("https://types.example/a", "https://types.example/b");
    private static final String CREDENTIAL = Verifier.signed(
            "{\"typ\":\"dc+sd-jwt\"}",
            "{\"iss\":\"" + Verifier.KEY.didKey() + "\",\"vct\":\"" + TYPES.get(0)
                    + "\",\"given_name\":\"A\",\"degrees\":[{\"type\":\"BSc\"},{\"type\":\"MSc\"}]}");

    /** What is published at the address of every type. */
    @FuzzTest(maxDuration = "20m")
    void anything_that_describes_a_type_is_read(byte[] input) {
        var published = Verifier.documents(new Fetched.Document(input, "application/json"));
        var other = Verifier.documents(new Fetched.Document(
                Verifier.text(input).replace(TYPES.get(0), TYPES.get(1)).getBytes(StandardCharsets.UTF_8),
                "application/json"));
        for (var documents : List.of(published, other)) {
            new SdJwtVcVerifier(Verifier.issuerKeys(), SdJwtVcPolicy.USUAL, TypeRules.of(List.of(), TYPES, documents))
                    .read(
                            new PresentedCredential("q", CredentialFormat.SD_JWT_VC, CREDENTIAL + "~", false),
                            Verifier.CHALLENGE,
                            Verifier.NOON);
        }
    }
}
