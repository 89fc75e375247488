package org.vouchgate.presentation.dcql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code meta}, whose members depend on the format (OpenID4VP 1.0, B.1.1, B.2.3, B.3.5). */
final class TypesReader {

    private TypesReader() {}

    static Optional<TypesQuery> read(JsonNode node, DcqlFormat format) {
        if (node.object().isEmpty()) {
            return Optional.empty();
        }
        return switch (format) {
            case SD_JWT_VC -> vctValues(node);
            case JWT_VC, DATA_INTEGRITY_VC -> typeValues(node);
            case MDOC -> doctypeValue(node);
        };
    }

    private static Optional<TypesQuery> vctValues(JsonNode node) {
        node.warnOfMembersOtherThan(Set.of("vct_values"));
        var before = node.problems().count();
        var values = node.requiredMember("vct_values").map(TypesReader::texts).orElse(List.of());
        return node.problems().count() == before ? Optional.of(new TypesQuery.VctValues(values)) : Optional.empty();
    }

    private static Optional<TypesQuery> typeValues(JsonNode node) {
        node.warnOfMembersOtherThan(Set.of("type_values"));
        var before = node.problems().count();
        var alternatives = node.requiredMember("type_values").map(JsonNode::items).orElse(List.of()).stream()
                .map(TypesReader::texts)
                .toList();
        return node.problems().count() == before
                ? Optional.of(new TypesQuery.TypeValues(alternatives))
                : Optional.empty();
    }

    private static Optional<TypesQuery> doctypeValue(JsonNode node) {
        node.warnOfMembersOtherThan(Set.of("doctype_value"));
        return node.requiredMember("doctype_value").flatMap(JsonNode::text).map(TypesQuery.DoctypeValue::new);
    }

    private static List<String> texts(JsonNode node) {
        return node.items().stream().flatMap(item -> item.text().stream()).toList();
    }
}
