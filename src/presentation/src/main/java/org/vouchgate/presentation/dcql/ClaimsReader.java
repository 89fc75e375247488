package org.vouchgate.presentation.dcql;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.presentation.dcql.QueryProblem.Code;

/** Reads {@code claims} and {@code claim_sets} of one credential query. */
final class ClaimsReader {

    /** What was read; of use only if no problem was found. */
    record Claims(List<ClaimsQuery> claims, List<List<String>> claimSets) {}

    private static final Set<String> NEVER_SELECTIVELY_DISCLOSED =
            Set.of("iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status", "aka_vcts");

    private final Optional<DcqlFormat> format;
    private final Set<String> ids = new HashSet<>();
    private final Set<ClaimsPath> paths = new HashSet<>();

    private ClaimsReader(Optional<DcqlFormat> format) {
        this.format = format;
    }

    /**
     * Reads the claims of a credential query.
     *
     * @param query  the credential query, an object
     * @param format its format, if known
     */
    static Claims read(JsonNode query, Optional<DcqlFormat> format) {
        var reader = new ClaimsReader(format);
        var claims = query.member("claims");
        var claimSets = query.member("claim_sets");
        if (claims.isEmpty() && claimSets.isPresent()) {
            claimSets.get().problem(Code.CLAIM_SETS_WITHOUT_CLAIMS, "Claim sets need claims to choose from.");
            return new Claims(List.of(), List.of());
        }
        return new Claims(
                claims.map(node -> reader.claims(node, claimSets.isPresent())).orElse(List.of()),
                claimSets.map(reader::claimSets).orElse(List.of()));
    }

    private List<List<String>> claimSets(JsonNode node) {
        return node.items().stream().map(set -> QueryReader.knownIds(set, ids)).toList();
    }

    private List<ClaimsQuery> claims(JsonNode node, boolean idNeeded) {
        return node.items().stream()
                .flatMap(item -> claim(item, idNeeded).stream())
                .toList();
    }

    private Optional<ClaimsQuery> claim(JsonNode node, boolean idNeeded) {
        if (node.object().isEmpty()) {
            return Optional.empty();
        }
        var before = node.problems().count();
        node.warnOfMembersOtherThan(
                format.filter(DcqlFormat.MDOC::equals).isPresent()
                        ? Set.of("id", "path", "values", "intent_to_retain")
                        : Set.of("id", "path", "values"));
        warnOfRetaining(node);
        var id = node.member("id");
        id.ifPresent(given -> QueryReader.readId(given, ids));
        if (id.isEmpty() && idNeeded) {
            node.problem(Code.CLAIM_ID_MISSING, "With claim_sets, each claim needs an id.");
        }
        var path = node.requiredMember("path").flatMap(this::path);
        var values = node.member("values").map(ClaimsReader::values).orElse(List.of());
        return node.problems().count() == before
                ? path.map(found -> new ClaimsQuery(id.flatMap(JsonNode::text), found, values))
                : Optional.empty();
    }

    /** Findings are kept, and for the time the candidate was told; presented documents are not. */
    private static void warnOfRetaining(JsonNode node) {
        if (node.flag("intent_to_retain", false)) {
            node.warning(
                    Code.INTENT_TO_RETAIN,
                    "This gateway keeps no presented document, and the request says so: false is sent.");
        }
    }

    private Optional<ClaimsPath> path(JsonNode node) {
        var steps = new ArrayList<ClaimsPath.Step>();
        var before = node.problems().count();
        node.items().forEach(item -> step(item).ifPresent(steps::add));
        if (node.problems().count() != before) {
            return Optional.empty();
        }
        var path = new ClaimsPath(steps);
        if (!paths.add(path)) {
            node.problem(Code.CLAIM_REPEATED, "Another entry asks for the same claim.");
        }
        checkForFormat(node, path);
        return Optional.of(path);
    }

    private void checkForFormat(JsonNode node, ClaimsPath path) {
        var first = path.steps().get(0);
        if (format.filter(DcqlFormat.MDOC::equals).isPresent() && !isNamespaceAndElement(path)) {
            node.problem(Code.PATH_MALFORMED, "In an mdoc, a path is a namespace and a data element, both text.");
        }
        if (format.filter(DcqlFormat.SD_JWT_VC::equals).isPresent()
                && first instanceof ClaimsPath.Member member
                && NEVER_SELECTIVELY_DISCLOSED.contains(member.name())) {
            node.warning(
                    Code.NEVER_SELECTIVELY_DISCLOSED,
                    "This claim is in every credential of this kind and need not be asked for.");
        }
    }

    private static boolean isNamespaceAndElement(ClaimsPath path) {
        return path.steps().size() == 2 && path.steps().stream().allMatch(ClaimsPath.Member.class::isInstance);
    }

    private static Optional<ClaimsPath.Step> step(JsonNode node) {
        var value = node.value();
        if (value instanceof JsonString name) {
            return Optional.of(new ClaimsPath.Member(name.getString()));
        }
        if (value.equals(JsonValue.NULL)) {
            return Optional.of(new ClaimsPath.EveryElement());
        }
        if (value instanceof JsonNumber number && isIndex(number)) {
            return Optional.of(new ClaimsPath.Element(number.intValue()));
        }
        node.problem(Code.PATH_MALFORMED, "A path consists of names, null, and whole numbers from zero.");
        return Optional.empty();
    }

    private static boolean isIndex(JsonNumber number) {
        var value = number.bigDecimalValue();
        return value.scale() == 0 && value.signum() >= 0 && value.precision() <= 9;
    }

    private static List<JsonValue> values(JsonNode node) {
        var values = new ArrayList<JsonValue>();
        for (var item : node.items()) {
            if (!ClaimsQuery.mayBeAskedFor(item.value())) {
                item.problem(Code.VALUE_MALFORMED, "Only text, whole numbers, true and false can be asked for.");
            }
            values.add(item.value());
        }
        return values;
    }
}
