package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.request.Requests.NOON;
import static org.vouchgate.presentation.request.Requests.ROOT;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SigningIdentitiesTest {

    private static final SigningIdentity NEW = identity();
    private static final SigningIdentity OLD = identity();

    @Test
    @DisplayName("CP-04: after a renewal, a request is still signed with the key it was opened with")
    void an_open_request_keeps_its_identity() {
        var identities = new SigningIdentities(NEW, List.of(OLD));

        assertThat(identities.of(ClientIdentifier.x509Hash(OLD.leaf()))).contains(OLD);
        assertThat(identities.of(ClientIdentifier.x509Hash(NEW.leaf()))).contains(NEW);
        assertThat(identities.current()).isEqualTo(NEW);
    }

    @Test
    @DisplayName("CP-04: a request whose key is gone is signed by nobody")
    void a_request_whose_key_is_gone_is_signed_by_nobody() {
        var identities = new SigningIdentities(NEW, List.of());

        assertThat(identities.of(ClientIdentifier.x509Hash(OLD.leaf()))).isEmpty();
    }

    private static SigningIdentity identity() {
        var certified = ROOT.leaf("CN=Verifier", NOON);
        return SigningIdentity.of(certified.key().privateKey(), certified.chain());
    }
}
