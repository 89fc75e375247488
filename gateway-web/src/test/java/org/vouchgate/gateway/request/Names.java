package org.vouchgate.gateway.request;

import java.security.SecureRandom;
import java.util.Optional;
import org.vouchgate.presentation.request.OtherNames;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** Who signs requests in tests: certified for {@code gateway.example}, known by its DID, and by nothing else. */
final class Names {

    private Names() {}

    static SigningIdentity identity() {
        var certified = TestCa.root("CN=Root", Opened.NOON, new SecureRandom())
                .issue(TestCertificate.leaf("CN=Gateway").dnsName("gateway.example"), Opened.NOON);
        return SigningIdentity.of(certified.key().privateKey(), certified.chain())
                .alsoKnownAs(new OtherNames(
                        Optional.of("did:web:gateway.example"), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
