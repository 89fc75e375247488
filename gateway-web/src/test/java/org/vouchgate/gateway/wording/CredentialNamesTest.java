package org.vouchgate.gateway.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call types and claims. */
class CredentialNamesTest {

    @ParameterizedTest
    @CsvSource({
        "urn:vouchgate:credential:skill-certificate:1, Skill certificate",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential, Open Badge",
        "https://college.example/types/WeldingLicence/v2.1, Welding licence",
        "https://college.example/, College.example",
        "org.iso.18013.5.1.mDL, Driving licence",
        "eu.europa.ec.eudi.pid.1, Personal identification (PID)",
        "eu.europa.ec.eudi.diploma.1, Diploma",
        "12, 12"
    })
    void a_type_is_called_by_the_last_part_that_says_something(String type, String name) {
        assertThat(CredentialNames.ofType(type)).isEqualTo(name);
    }

    @Test
    void being_a_credential_says_nothing_about_a_credential() {
        assertThat(CredentialNames.ofTypes(List.of(
                        "https://www.w3.org/2018/credentials#VerifiableCredential", "https://a.example#ClrCredential")))
                .isEqualTo("Learner record (CLR)");
        assertThat(CredentialNames.ofTypes(List.of("VerifiableCredential"))).isEqualTo("Credential");
    }

    @ParameterizedTest
    @CsvSource({"given_name, Given name", "minLevel, Min level", "SQL-skills, SQL skills", "-, -"})
    void a_claims_name_gets_its_spaces_back(String claim, String words) {
        assertThat(CredentialNames.words(claim)).isEqualTo(words);
    }
}
