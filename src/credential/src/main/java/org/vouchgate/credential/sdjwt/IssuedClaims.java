package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.sdjwt.type.ClaimRule;
import org.vouchgate.credential.sdjwt.type.ClaimRule.Step;

/**
 * Claims as the issuer laid them out: elements that the holder kept still count, and what came in a disclosure of its own is
 * told from what did not (SD-JWT VC section 6.6). Only for an SD-JWT whose processing refused nothing.
 */
final class IssuedClaims {

    private static final String DIGESTS = "_sd";
    private static final String PLACEHOLDER = "...";

    private final JsonObject root;
    private final Map<String, Disclosure> disclosures = new HashMap<>();

    private IssuedClaims(JsonObject root, List<Disclosure> shown) {
        this.root = root;
        var algorithm = DigestAlgorithm.of(root).orElse(DigestAlgorithm.SHA_256);
        shown.forEach(disclosure -> disclosures.put(algorithm.digest(disclosure.encoded()), disclosure));
    }

    static IssuedClaims of(SdJwt sdJwt) {
        return new IssuedClaims(sdJwt.issuerJwt().payload(), sdJwt.disclosures());
    }

    /** Whether the claims are as a type demands. */
    boolean keep(ClaimRule rule) {
        return select(rule).filter(selection -> selection.satisfies(rule)).isPresent();
    }

    /** What a path leads to; empty if it cannot be followed, because a value is of another kind than it says. */
    private Optional<Selection> select(ClaimRule rule) {
        var selected = List.of(new Node(Optional.of(root), false));
        boolean perhapsHidden = false;
        for (int i = 0; i < rule.path().size(); i++) {
            boolean last = i == rule.path().size() - 1;
            var next = new ArrayList<Node>();
            for (var node : selected) {
                if (node.value().isEmpty()) {
                    perhapsHidden = true;
                    continue;
                }
                var found = step(rule.path().get(i), node.value().get());
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                next.addAll(found.get());
                boolean mayBeKept = !(last && rule.disclosing() == ClaimRule.Disclosing.NEVER);
                perhapsHidden |= found.get().isEmpty()
                        && mayBeKept
                        && keepsSomething(node.value().get());
            }
            selected = next;
        }
        return Optional.of(new Selection(selected, perhapsHidden));
    }

    private Optional<List<Node>> step(Step step, JsonValue value) {
        if (step instanceof Step.Member member) {
            return value instanceof JsonObject object ? Optional.of(member(object, member.name())) : Optional.empty();
        }
        if (!(value instanceof JsonArray array)) {
            return Optional.empty();
        }
        if (step instanceof Step.Element element) {
            return Optional.of(
                    element.index() < array.size() ? List.of(element(array.get(element.index()))) : List.of());
        }
        return Optional.of(array.stream().map(this::element).toList());
    }

    private List<Node> member(JsonObject object, String name) {
        if (object.containsKey(name) && !name.equals(DIGESTS)) {
            return List.of(new Node(Optional.of(object.get(name)), false));
        }
        return digests(object).stream()
                .map(disclosures::get)
                .filter(disclosure -> disclosure != null && disclosure.name().equals(name))
                .map(disclosure -> new Node(Optional.of(disclosure.value()), true))
                .toList();
    }

    private Node element(JsonValue element) {
        return element instanceof JsonObject object && object.get(PLACEHOLDER) instanceof JsonString digest
                ? new Node(
                        Optional.ofNullable(disclosures.get(digest.getString())).map(Disclosure::value), true)
                : new Node(Optional.of(element), false);
    }

    private boolean keepsSomething(JsonValue value) {
        return value instanceof JsonObject object && !disclosures.keySet().containsAll(digests(object));
    }

    private static List<String> digests(JsonObject object) {
        return object.get(DIGESTS) instanceof JsonArray digests
                ? digests.getValuesAs(JsonString::getString)
                : List.of();
    }

    /** A claim; without a value if the holder kept it. */
    private record Node(Optional<JsonValue> value, boolean disclosed) {}

    private record Selection(List<Node> nodes, boolean perhapsHidden) {

        boolean satisfies(ClaimRule rule) {
            return !(rule.isMandatory() && nodes.isEmpty() && !perhapsHidden)
                    && nodes.stream().allMatch(node -> switch (rule.disclosing()) {
                        case ALWAYS -> node.disclosed();
                        case NEVER -> !node.disclosed();
                        case ALLOWED -> true;
                    });
        }
    }
}
