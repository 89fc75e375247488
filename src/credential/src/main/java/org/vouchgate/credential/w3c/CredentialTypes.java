package org.vouchgate.credential.w3c;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expands type names to the IRIs that pinned contexts give them, without reading any context at run time.
 *
 * <p>A name counts only where a context that defines it is listed; every other name stays as it was written, so that a
 * query for an IRI never matches a name which merely looks right (DQ-19).
 */
final class CredentialTypes {

    static final String VC_1 = "https://www.w3.org/2018/credentials/v1";
    static final String VC_2 = "https://www.w3.org/ns/credentials/v2";

    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/context";
    private static final String CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context";
    private static final String OB_TERMS = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";
    private static final String BASE_TERMS = "https://www.w3.org/2018/credentials#";

    private static final Set<String> OPEN_BADGES =
            Set.of(OB + ".json", OB + "-3.0.1.json", OB + "-3.0.2.json", OB + "-3.0.3.json");
    private static final Set<String> LEARNER_RECORDS = Set.of(CLR + ".json", CLR + "-2.0.1.json");

    private static final Map<String, String> BASE_NAMES = Map.of(
            "VerifiableCredential", BASE_TERMS + "VerifiableCredential",
            "VerifiablePresentation", BASE_TERMS + "VerifiablePresentation");
    private static final Map<String, String> VERSION_2_NAMES = Map.of(
            "JsonSchemaCredential",
            BASE_TERMS + "JsonSchemaCredential",
            "BitstringStatusListCredential",
            "https://www.w3.org/ns/credentials/status#BitstringStatusListCredential");
    private static final Map<String, String> OPEN_BADGE_NAMES = Map.of(
            "OpenBadgeCredential", OB_TERMS + "OpenBadgeCredential",
            "AchievementCredential", OB_TERMS + "OpenBadgeCredential",
            "EndorsementCredential", OB_TERMS + "EndorsementCredential");
    private static final Map<String, String> LEARNER_RECORD_NAMES =
            Map.of("ClrCredential", "https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential");

    private CredentialTypes() {}

    /** Every type as written, then every IRI that one of them stands for. */
    static List<String> expanded(List<String> types, List<String> contexts) {
        var all = new LinkedHashSet<>(types);
        for (var names : namesOf(contexts)) {
            types.stream().filter(names::containsKey).map(names::get).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** Whether it is an Open Badge, an endorsement, or a comprehensive learner record. */
    static boolean areOneEdTech(List<String> types, List<String> contexts) {
        return contexts.stream().anyMatch(OPEN_BADGES::contains)
                        && types.stream().anyMatch(OPEN_BADGE_NAMES::containsKey)
                || contexts.stream().anyMatch(LEARNER_RECORDS::contains)
                        && types.stream().anyMatch(LEARNER_RECORD_NAMES::containsKey);
    }

    private static List<Map<String, String>> namesOf(List<String> contexts) {
        var names = new ArrayList<Map<String, String>>();
        for (var context : contexts) {
            if (context.equals(VC_1)) {
                names.add(BASE_NAMES);
            } else if (context.equals(VC_2)) {
                names.add(BASE_NAMES);
                names.add(VERSION_2_NAMES);
            } else if (OPEN_BADGES.contains(context)) {
                names.add(OPEN_BADGE_NAMES);
            } else if (LEARNER_RECORDS.contains(context)) {
                names.add(LEARNER_RECORD_NAMES);
            }
        }
        return names;
    }
}
