package org.vouchgate.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.gateway.assessment.ShownClaims.Shown;

/** What is kept of a credential for the receipt: names of claims, and nothing that they say. */
class ClaimNamesTest {

    @Test
    void names_are_kept_and_values_are_not() {
        var shown = of("{\"name\":\"Ambrosia\",\"skills\":[{\"name\":\"Java\"}],\"address\":{\"locality\":\"Hull\"}}");

        assertThat(shown.claims()).containsExactly(List.of("name"), List.of("skills"), List.of("address", "locality"));
        assertThat(shown.toString()).doesNotContain("Ambrosia", "Java", "Hull");
    }

    @Test
    void what_every_credential_has_is_not_called_shown() {
        var shown = of("{\"iss\":\"x\",\"iat\":1,\"exp\":2,\"nbf\":1,\"vct\":\"x\",\"cnf\":{\"jwk\":{}},"
                + "\"status\":{\"status_list\":{}},\"vct#integrity\":\"x\",\"_sd_alg\":\"sha-256\"}");

        assertThat(shown.known()).isTrue();
        assertThat(shown.claims()).isEmpty();
    }

    @Test
    void a_hostile_credential_makes_no_long_list() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(number -> "\"claim" + number + "\":1")
                .collect(Collectors.joining(",", "{\"" + "n".repeat(10_000) + "\":1,", "}"));

        var shown = of(many);

        assertThat(shown.claims()).hasSize(100);
        assertThat(shown.claims().get(0).get(0)).hasSize(100);
    }

    @Test
    void what_lies_deep_is_called_by_what_it_lies_in() {
        assertThat(of("{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":1}}}}}").claims()).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void of_an_answer_from_before_nothing_is_known() {
        assertThat(ShownClaims.UNKNOWN.at(0)).isEmpty();
        assertThat(new ShownClaims(List.of(Shown.UNREADABLE)).at(0)).isEmpty();
    }

    private static Shown of(String claims) {
        return ClaimNames.of(new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of("badge"),
                new Issuer("did:key:z", Optional.empty(), Optional.empty(), Issuer.KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                read(claims)));
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
