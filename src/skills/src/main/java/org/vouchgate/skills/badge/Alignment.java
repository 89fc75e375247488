package org.vouchgate.skills.badge;

import java.util.List;
import java.util.Optional;

/**
 * What an issuer says an achievement corresponds to in somebody's framework (OB-12). The issuer's claim: nobody asked
 * the framework.
 *
 * @param pointer where it stands
 * @param name    the target's name as written; empty text if there is none
 * @param url     the target's identifier as written: its URL, or its code in its framework
 */
public record Alignment(String pointer, String name, Optional<String> url) {

    /** What is said to correspond to a rubric, one of its criteria, or a level of one, is measured by it: that is no skill. */
    private static final String RUBRIC = "CFRubric";

    static Optional<Alignment> of(Node node) {
        var url = identifier(node);
        var name = node.at("targetName").text().orElse("");
        boolean rubric = node.at("targetType").each().stream()
                .anyMatch(type -> type.text().orElse("").startsWith(RUBRIC));
        return rubric || url.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alignment(node.pointer(), name, url));
    }

    private static Optional<String> identifier(Node node) {
        return node.at("targetUrl")
                .text()
                .or(() -> node.at("id").text())
                .or(() -> node.at("targetCode").text());
    }

    /** The identifiers of the rubric levels that something is aligned to. */
    static List<String> rubricLevels(Node node) {
        return node.at("alignment").each().stream()
                .filter(each -> each.at("targetType").each().stream()
                        .anyMatch(type -> type.text().equals(Optional.of("CFRubricCriterionLevel"))))
                .flatMap(each -> identifier(each).stream())
                .toList();
    }
}
