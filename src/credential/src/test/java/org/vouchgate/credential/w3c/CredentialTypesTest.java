package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.ld.Dataset;
import org.vouchgate.credential.ld.Digest;
import org.vouchgate.credential.ld.LinkedData;
import org.vouchgate.credential.ld.PinnedContexts;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                CredentialTypes.VC_1,
                CredentialTypes.VC_2,
                "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
                OB_3_0_3,
                "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
                "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
            })
    @DisplayName("DQ-19: every type of credential is expanded as every edition of its pinned context expands it")
    void types_are_expanded_as_the_pinned_contexts_say(String context) {
        var contexts = inUse(context);
        var editions = PinnedContexts.standard().all().stream()
                .filter(pinned -> pinned.url().equals(context))
                .toList();

        assertThat(editions).isNotEmpty();
        for (var edition : editions) {
            var names = kindsOfCredential(PinnedContexts.standard().content(edition));

            assertThat(names).isNotEmpty();
            for (var name : names) {
                assertThat(CredentialTypes.expanded(List.of(name), contexts))
                        .as("%s in %s", name, edition)
                        .containsExactly(name, byLinkedData(name, contexts));
            }
        }
    }

    /** The contexts of early badges contradict version 2 of the data model and go with the first. */
    private static List<String> inUse(String context) {
        if (context.equals(CredentialTypes.VC_1) || context.equals(CredentialTypes.VC_2)) {
            return List.of(context);
        }
        var isEarly = context.endsWith("v3p0/context.json") || context.endsWith("v3p0/context-3.0.1.json");
        return List.of(isEarly ? CredentialTypes.VC_1 : CredentialTypes.VC_2, context);
    }

    /** The terms for credentials that a context defines; an envelope is none, but holds one. */
    private static List<String> kindsOfCredential(JsonObject context) {
        var defined = context.get("@context");
        var parts = defined instanceof JsonArray several ? several : List.of(defined);
        return parts.stream()
                .filter(JsonObject.class::isInstance)
                .flatMap(part -> part.asJsonObject().keySet().stream())
                .filter(name -> name.endsWith("Credential") && Character.isUpperCase(name.charAt(0)))
                .filter(name -> !name.startsWith("Enveloped"))
                .toList();
    }

    /** What JSON-LD makes of a type; every edition of the contexts has to make the same of it. */
    private static String byLinkedData(String type, List<String> contexts) {
        var document = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder(contexts))
                .add("id", "urn:example:1")
                .add("type", type)
                .build();
        var types = PinnedContexts.standard().setsFor(document).stream()
                .map(set -> LinkedData.canonical(document, set, Digest.SHA_256)
                        .fold(Dataset::lines, refused -> List.of(refused.toString())))
                .distinct()
                .toList();

        assertThat(types).hasSize(1);
        assertThat(types.get(0)).hasSize(1).first(STRING).startsWith("<");
        var line = types.get(0).get(0).strip();
        return line.substring(line.lastIndexOf('<') + 1, line.lastIndexOf('>'));
    }
}
