package org.vouchgate.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.SubjectBinding;

/** What a credential is called. */
class CredentialTitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'credentialSubject':{'achievement':{'name':'Welding'}},'name':'Badge'}   | Welding
            {'credentialSubject':[{'achievement':[{'name':'Welding'}]}]}              | Welding
            {'achievement':{'name':'Welding'},'name':'Ada Lovelace'}                  | Welding
            {'credential_name':'Welding certificate','name':'Ada Lovelace'}           | Welding certificate
            {'credentialSubject':{'id':'did:key:z'},'name':'Badge of honour'}         | Badge of honour
            {'credentialSubject':{'achievement':{'name':'  '}},'name':'Badge'}        | Badge""")
    void it_is_the_achievements_name_or_else_the_credentials_own(String claims, String title) {
        assertThat(title(claims)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':'Ada Lovelace'}",
                "{'given_name':'Ada','credential_name':7}",
                "{'credentialSubject':{'name':'Ada Lovelace'}}",
                "{'credentialSubject':'Ada','achievement':[]}"
            })
    void it_is_never_a_claim_about_the_person(String claims) {
        assertThat(title(claims)).isEmpty();
    }

    @Test
    void a_long_title_is_cut_visibly() {
        assertThat(title("{'credential_name':'" + "x".repeat(300) + "'}")).contains("x".repeat(200) + "…");
    }

    private static Optional<String> title(String claims) {
        var json =
                Json.createReader(new StringReader(claims.replace('\'', '"'))).readObject();
        return CredentialTitle.of(new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of("badge"),
                new Issuer("did:key:z", Optional.empty(), Optional.empty(), Issuer.KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                json));
    }
}
