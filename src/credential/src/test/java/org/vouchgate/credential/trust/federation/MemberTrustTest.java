package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.EVERYTHING;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;
import static org.vouchgate.credential.trust.Trusting.ofType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;

@DisplayName("A-107: a member of a federation is trusted for what it says it issues")
class MemberTrustTest {

    private static final SourceEntry.Federation ENTRY = new SourceEntry.Federation(
            "the Example federation",
            "https://federation.example.edu",
            new Signers(List.of(), List.of()),
            Set.of(),
            Duration.ofDays(1),
            EVERYTHING,
            Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'vct':'urn:diploma'}                                                                  | true",
                "{'doctype':'urn:diploma'}                                                              | true",
                "{'credential_definition':{'type':['VerifiableCredential','urn:diploma']}}              | true",
                "{'vct':'urn:badge'}                                                                    | false",
                "{'name':'urn:diploma'}                                                                 | false",
                "{'credential_definition':{'type':['VerifiableCredential','urn:badge']}}                | false",
                "{'credential_definition':{'type':['VerifiableCredential']}}                            | false",
                "{'credential_definition':{'type':[1]}}                                                 | false",
                "{'credential_definition':{'type':'urn:diploma'}}                                       | false",
                "'urn:diploma'                                                                          | false"
            })
    void whatever_form_the_type_is_written_in(String configuration, boolean trusted) {
        var credential = ofType(issuedBy(COLLEGE, KeySource.OPENID_FEDERATION), "urn:diploma");
        var metadata = json(
                "{'credential_configurations_supported':{'other':{'vct':'urn:other'},'one':" + configuration + "}}");
        var member = new Membership.Member(metadata, Optional.empty(), Optional.empty(), NOON, NOON.plusSeconds(60));

        assertThat(new MemberTrust(ENTRY).trusts(credential, member).reason())
                .isEqualTo(trusted ? Reason.ISSUER_ON_TRUST_LIST : Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"VerifiableCredential, false", "urn:other, true"})
    void the_type_that_every_credential_has_is_no_type_of_its_own(String type, boolean trusted) {
        var credential = ofType(issuedBy(COLLEGE, KeySource.OPENID_FEDERATION), type);
        var metadata = json("{'credential_configurations_supported':{'other':"
                + "{'credential_definition':{'type':['VerifiableCredential','urn:other']}}}}");
        var member = new Membership.Member(metadata, Optional.empty(), Optional.empty(), NOON, NOON.plusSeconds(60));

        assertThat(new MemberTrust(ENTRY).trusts(credential, member).reason())
                .isEqualTo(trusted ? Reason.ISSUER_ON_TRUST_LIST : Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
