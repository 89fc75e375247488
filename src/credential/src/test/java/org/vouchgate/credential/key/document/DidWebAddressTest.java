package org.vouchgate.credential.key.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidWebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "did:web:college.example.org, https://college.example.org/.well-known/did.json",
        "did:web:college.example.org%3A8443, https://college.example.org:8443/.well-known/did.json",
        "did:web:college.example.org:issuers:1, https://college.example.org/issuers/1/did.json",
        "did:web:college.example.org%3a8443:a%2Db, https://college.example.org:8443/a-b/did.json",
        "did:web:xn--hrvard-6nf.example.org, https://xn--hrvard-6nf.example.org/.well-known/did.json"
    })
    void a_did_web_says_where_its_document_is(String did, String address) {
        assertThat(DidWebAddress.of(did)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:169.254.169.254",
                "did:web:127.0.0.1%3A8080",
                "did:web:0x7f.1",
                "did:web:2130706433",
                "did:web:%5B%3A%3A1%5D",
                "did:web:localhost",
                "did:web:localhost%3A8080",
                "did:web:a.localhost",
                "did:web:metadata.google.internal",
                "did:web:printer.local",
                "did:web:router.home.arpa",
                "did:web:intranet",
                "did:web:a.com:..:..:x",
                "did:web:a.com:.",
                "did:web:a.com:%2E%2E:x",
                "did:web:a.com%2F..%2F",
                "did:web:a.com%2Fevil",
                "did:web:a.com:x%2Fy",
                "did:web:a.com:x%5Cy",
                "did:web:a.com:x%3Fy",
                "did:web:a.com:x%23y",
                "did:web:a.com:x%252Fy",
                "did:web:a.com:x%00",
                "did:web:user%40a.com",
                "did:web:a.com%3A8080%40b.com",
                "did:web:a.com:",
                "did:web:a.com::x",
                "did:web:a.com%3A0",
                "did:web:a.com%3A65536",
                "did:web:a.com%3A",
                "did:web:a.com/x",
                "did:web:a.com?x",
                "did:web:a.com%",
                "did:web:a.com%4",
                "did:web:h\u0430rvard.edu",
                "did:web:-a.com",
                "did:web:A.COM ",
                "did:web:",
                "did:web"
            })
    @DisplayName("A-49: a did:web that points anywhere but to a public host and a plain path")
    void other_did_webs_have_no_address(String did) {
        assertThat(DidWebAddress.of(did)).isEmpty();
    }
}
