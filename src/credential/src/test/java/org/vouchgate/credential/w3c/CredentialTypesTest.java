package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DQ-19. */
class CredentialTypesTest {

    private static final String OB_3_0_3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
                OB_3_0_3
            })
    @DisplayName("DQ-19: both names of a badge are one type in every published context")
    void both_names_of_a_badge_are_one_type(String context) {
        var badge = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential";

        assertThat(CredentialTypes.expanded(List.of("OpenBadgeCredential"), List.of(context)))
                .contains(badge);
        assertThat(CredentialTypes.expanded(List.of("AchievementCredential"), List.of(context)))
                .contains(badge);
    }

    @Test
    @DisplayName("DQ-19: endorsements and learner records have IRIs of their own")
    void endorsements_and_records_are_expanded() {
        var types = List.of("EndorsementCredential", "ClrCredential");
        var contexts = List.of(OB_3_0_3, "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json");

        assertThat(CredentialTypes.expanded(types, contexts))
                .containsExactly(
                        "EndorsementCredential",
                        "ClrCredential",
                        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential",
                        "https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential");
    }

    @Test
    @DisplayName("DQ-03: a name that no listed context defines stays as it is")
    void a_name_without_its_context_is_not_expanded() {
        assertThat(CredentialTypes.expanded(List.of("OpenBadgeCredential"), List.of(CredentialTypes.VC_2)))
                .containsExactly("OpenBadgeCredential");
        assertThat(CredentialTypes.expanded(List.of("Diploma"), List.of(OB_3_0_3)))
                .containsExactly("Diploma");
    }
}
