package org.vouchgate.presentation.dcql;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.presentation.dcql.QueryProblem.Code;

/** Reads one credential query. Its id has been read before. */
final class CredentialQueryReader {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "format",
            "meta",
            "multiple",
            "require_cryptographic_holder_binding",
            "trusted_authorities",
            "claims",
            "claim_sets");
    private static final Set<String> AUTHORITY_MEMBERS = Set.of("type", "values");

    private final Set<CredentialFormat> judged;

    CredentialQueryReader(Set<CredentialFormat> judged) {
        this.judged = judged;
    }

    Optional<CredentialQuery> read(JsonNode node) {
        // That it is no object has been said when its id was read.
        return node.value() instanceof JsonObject ? readObject(node) : Optional.empty();
    }

    private Optional<CredentialQuery> readObject(JsonNode node) {
        var before = node.problems().count();
        node.warnOfMembersOtherThan(MEMBERS);
        var known = node.requiredMember("format").flatMap(this::format);
        var types =
                known.flatMap(format -> node.requiredMember("meta").flatMap(meta -> TypesReader.read(meta, format)));
        var multiple = node.flag("multiple", false);
        var binding = node.flag("require_cryptographic_holder_binding", true);
        var authorities = node.member("trusted_authorities")
                .map(CredentialQueryReader::authorities)
                .orElse(List.of());
        var claims = ClaimsReader.read(node, known);
        var format = known.flatMap(name -> CredentialFormat.of(name.identifier()));
        if (node.problems().count() != before || format.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        return id(node).map(id -> new CredentialQuery(
                id, format.get(), types.get(), multiple, binding, authorities, claims.claims(), claims.claimSets()));
    }

    /** Whatever is wrong with it has been said. */
    private static Optional<String> id(JsonNode node) {
        return node.value().asJsonObject().get("id") instanceof JsonString text
                        && CredentialQuery.isId(text.getString())
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    private Optional<DcqlFormat> format(JsonNode node) {
        return node.text().flatMap(identifier -> {
            var known = DcqlFormat.of(identifier);
            if (known.isEmpty()) {
                node.problem(
                        Code.FORMAT_UNKNOWN,
                        "No such credential format is known; one of " + judgedNames() + " is needed.");
            } else if (CredentialFormat.of(identifier).filter(judged::contains).isEmpty()) {
                node.problem(
                        Code.FORMAT_NOT_SUPPORTED,
                        "This gateway cannot judge credentials of this format; ask for one of " + judgedNames() + ".");
            }
            return known;
        });
    }

    private String judgedNames() {
        return judged.stream().map(CredentialFormat::identifier).sorted().collect(Collectors.joining(", "));
    }

    private static List<TrustedAuthority> authorities(JsonNode node) {
        return node.items().stream().flatMap(item -> authority(item).stream()).toList();
    }

    private static Optional<TrustedAuthority> authority(JsonNode node) {
        if (node.object().isEmpty()) {
            return Optional.empty();
        }
        var before = node.problems().count();
        node.warnOfMembersOtherThan(AUTHORITY_MEMBERS);
        var type = node.requiredMember("type").flatMap(CredentialQueryReader::authorityType);
        var values = node.requiredMember("values").map(JsonNode::items).orElse(List.of()).stream()
                .flatMap(item -> authorityValue(item, type).stream())
                .toList();
        return node.problems().count() == before
                ? type.map(known -> new TrustedAuthority(known, values))
                : Optional.empty();
    }

    private static Optional<TrustedAuthority.Type> authorityType(JsonNode node) {
        return node.text().flatMap(name -> {
            var type = TrustedAuthority.Type.of(name);
            if (type.isEmpty()) {
                node.problem(Code.AUTHORITY_UNKNOWN, "One of aki, etsi_tl, openid_federation is needed here.");
            }
            return type;
        });
    }

    private static Optional<String> authorityValue(JsonNode node, Optional<TrustedAuthority.Type> type) {
        var value = node.text();
        if (value.isPresent() && type.isPresent() && !type.get().accepts(value.get())) {
            node.problem(Code.VALUE_MALFORMED, "A key identifier is base64url without padding.");
        }
        return value;
    }
}
