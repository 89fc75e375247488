package org.vouchgate.presentation.dcql;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.dcql.QueryProblem.Code;

/** Reads the text of a query. Goes on after a mistake, so that its author hears of all of them at once. */
final class QueryReader {

    private static final Set<String> MEMBERS = Set.of("credentials", "credential_sets");
    private static final Set<String> SET_MEMBERS = Set.of("options", "required");

    private final QueryProblems problems = new QueryProblems();
    private final CredentialQueryReader credentials;

    private QueryReader(Set<CredentialFormat> judged) {
        this.credentials = new CredentialQueryReader(judged);
    }

    static ParsedQuery read(String json, Set<CredentialFormat> judged) {
        if (json.length() > DcqlQuery.MAX_LENGTH) {
            return refused(Code.TOO_LARGE, "A query has at most " + DcqlQuery.MAX_LENGTH + " characters.");
        }
        return StrictJson.object(json)
                .map(object -> new QueryReader(judged).query(object))
                .orElseGet(() -> refused(
                        Code.NOT_JSON, "A query is one JSON object, without repeated members and not deeply nested."));
    }

    private static ParsedQuery refused(Code code, String sentence) {
        return new ParsedQuery.Invalid(List.of(new QueryProblem(code, "", sentence)));
    }

    private ParsedQuery query(JsonObject object) {
        var root = new JsonNode(object, "", problems);
        root.warnOfMembersOtherThan(MEMBERS);
        var asked = root.requiredMember("credentials").map(JsonNode::items).orElse(List.of());
        var ids = ids(asked);
        var queries =
                asked.stream().map(credentials::read).flatMap(Optional::stream).toList();
        var sets = root.member("credential_sets").map(JsonNode::items).orElse(List.of()).stream()
                .map(set -> credentialSet(set, ids))
                .flatMap(Optional::stream)
                .toList();
        return problems.count() == 0
                ? new ParsedQuery.Valid(new DcqlQuery(queries, sets), problems.warnings())
                : new ParsedQuery.Invalid(problems.problems());
    }

    private static Set<String> ids(List<JsonNode> queries) {
        var ids = new HashSet<String>();
        for (var query : queries) {
            query.object().flatMap(object -> object.requiredMember("id")).ifPresent(id -> readId(id, ids));
        }
        return ids;
    }

    /** Reads an id into those already seen. */
    static void readId(JsonNode node, Set<String> seen) {
        node.text().ifPresent(id -> {
            if (!CredentialQuery.isId(id)) {
                node.problem(
                        Code.ID_MALFORMED,
                        "An id consists of letters and digits of ASCII, _ and -, at most 64 of them.");
            } else if (!seen.add(id)) {
                node.problem(Code.ID_REPEATED, "This id is used twice; each must be unique.");
            }
        });
    }

    private Optional<CredentialSet> credentialSet(JsonNode node, Set<String> ids) {
        var before = problems.count();
        if (node.object().isEmpty()) {
            return Optional.empty();
        }
        node.warnOfMembersOtherThan(SET_MEMBERS);
        var required = node.flag("required", true);
        var options = node.requiredMember("options").map(JsonNode::items).orElse(List.of()).stream()
                .map(option -> knownIds(option, ids))
                .toList();
        return problems.count() == before ? Optional.of(new CredentialSet(options, required)) : Optional.empty();
    }

    /** A non-empty array of ids, each of which must be known. */
    static List<String> knownIds(JsonNode node, Set<String> known) {
        return node.items().stream()
                .flatMap(item -> knownId(item, known).stream())
                .toList();
    }

    private static Optional<String> knownId(JsonNode node, Set<String> known) {
        var id = node.text();
        if (id.isPresent() && !known.contains(id.get())) {
            node.problem(Code.ID_UNKNOWN, "Nothing in the query has this id.");
        }
        return id;
    }
}
