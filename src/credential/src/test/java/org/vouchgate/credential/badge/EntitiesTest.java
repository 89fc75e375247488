package org.vouchgate.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Part.Role;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.badge.Entities.Endorsed;

@DisplayName("OB-09: what an endorsement in a record is about")
class EntitiesTest {

    private static final String BADGE = """
        {'id':'urn:badge','issuer':{'id':'urn:college'},
         'credentialSubject':{'achievement':[{'id':'urn:welding'},'urn:text']}}\
        """;
    private static final String RECORD = """
        {'id':'urn:record','issuer':'urn:publisher',
         'credentialSubject':{'achievement':{'id':'urn:course'},'verifiableCredential':[%s]}}\
        """;

    @ParameterizedTest
    @CsvSource({
        "urn:record, ENDORSES_CREDENTIAL",
        "urn:publisher, ENDORSES_ISSUER",
        "urn:course, ENDORSES_ACHIEVEMENT",
        "urn:badge, ENDORSES_CREDENTIAL",
        "urn:college, ENDORSES_ISSUER",
        "urn:welding, ENDORSES_ACHIEVEMENT"
    })
    void what_a_record_or_a_badge_in_it_names_can_be_endorsed(String id, Role role) {
        assertThat(holding(BADGE).endorsedBy(endorsement(id))).contains(new Endorsed(role, Optional.of(id)));
    }

    @Test
    void a_badge_in_a_token_counts_like_one_in_the_open() {
        var claims = "{\"vc\":" + BADGE.replace('\'', '"') + "}";
        var token = "\"" + base64("{\"alg\":\"ES256\"}") + "." + base64(claims) + ".AAAA";

        for (var written : List.of(token + "\"", token + "~\"", token + "~e30~\"")) {
            assertThat(holding(written).endorsedBy(endorsement("urn:welding")))
                    .contains(new Endorsed(Role.ENDORSES_ACHIEVEMENT, Optional.of("urn:welding")));
        }
    }

    @Test
    void an_endorsement_of_what_is_not_there_is_of_nothing_in_particular() {
        assertThat(holding(BADGE).endorsedBy(endorsement("urn:other")))
                .contains(new Endorsed(Role.ENDORSES_CREDENTIAL, Optional.empty()));
        assertThat(holding(BADGE).endorsedBy(endorsement("urn:text")))
                .contains(new Endorsed(Role.ENDORSES_CREDENTIAL, Optional.empty()));
    }

    @Test
    void what_is_no_endorsement_endorses_nothing() {
        assertThat(holding(BADGE).endorsedBy(json(BADGE))).isEmpty();
        assertThat(holding(BADGE).endorsedBy(JsonValue.TRUE)).isEmpty();
        assertThat(holding(BADGE).endorsedBy(Json.createValue("no token"))).isEmpty();
    }

    private static Entities holding(String embedded) {
        return new Entities(new Credential(
                CredentialFormat.JWT_VC,
                List.of("ClrCredential"),
                new Issuer("urn:publisher", Optional.empty(), Optional.empty(), KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                json(RECORD.formatted(embedded))));
    }

    private static JsonObject endorsement(String id) {
        return json(
                "{'type':['VerifiableCredential','EndorsementCredential'],'credentialSubject':{'id':'" + id + "'}}");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
